import { COMMON } from '../common.glsl';
import { POST } from '../posts/shaders';

export const VERTEX = /* glsl */ `${COMMON}${POST}
flat out float v_radius;

bool mark(Post p, out float extent) {
  if (p.born) return false;
  v_radius = p.radius * 0.8;
  extent = v_radius + 1.0;
  return true;
}`;

export const FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
in vec2 v_at;
flat in float v_radius;
uniform vec3 u_ghost;
uniform float u_pale;
uniform float u_pixel;
out vec4 colour;

void main() {
  float d = abs(length(v_at) - v_radius) - 0.45;
  colour = vec4(u_ghost, 1.0) * (clamp(0.5 - d / u_pixel, 0.0, 1.0) * 0.42 * u_pale);
}`;
