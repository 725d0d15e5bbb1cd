import { COMMON } from '../common.glsl';
import { POST } from '../posts/shaders';

export const VERTEX = /* glsl */ `${COMMON}${POST}
out vec2 v_at;
flat out float v_radius;

void main() {
  gl_Position = NOWHERE;
  int i = gl_VertexID / 3;
  Post p;
  if (!postOf(placeOf(i), p) || p.born) return;
  v_radius = p.radius * 0.8;
  float extent = v_radius + 1.0;
  if (outOfSight(p.at, extent)) return;
  v_at = corner(gl_VertexID - i * 3) * extent;
  gl_Position = clip(p.at + v_at);
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
