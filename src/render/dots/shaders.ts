import { COMMON } from '../common.glsl';
import { POST } from '../posts/shaders';

export const VERTEX = /* glsl */ `${COMMON}${POST}
flat out float v_radius;
flat out vec4 v_colour;
uniform vec3 u_source;
uniform vec3 u_ghost;

bool mark(Post p, out float extent) {
  v_radius = p.radius;
  extent = v_radius + 0.5;
  float alpha = (1.0 - 0.45 * u_dim) * (u_lit > 0.5 && !p.lit ? 0.2 : 1.0);
  vec3 tint = isSource(p.shape) ? u_source : tintOf(p.paint, kindOf(p.shape) == 1 ? 1 : 0).rgb;
  v_colour = p.born ? vec4(tint, 1.0) * alpha : vec4(u_ghost, 1.0) * 0.14;
  return true;
}`;

export const FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
in vec2 v_at;
flat in float v_radius;
flat in vec4 v_colour;
out vec4 colour;
void main() { colour = v_colour * clamp(v_radius + 0.5 - length(v_at), 0.0, 1.0); }`;
