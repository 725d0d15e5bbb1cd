import { COMMON } from '../common.glsl';
import { POST } from '../posts/shaders';
import { YOUNG } from './young';

/** A ring that leaves a newborn and fades. Playback says how fast: none without. */
export const VERTEX = /* glsl */ `${COMMON}${POST}
out vec2 v_at;
flat out float v_reach;
flat out vec4 v_colour;

void main() {
  gl_Position = NOWHERE;
  int i = gl_VertexID / 3;
  Post p;
  if (u_pace <= 0.0 || !postOf(placeOf(i), p) || !p.born) return;
  float age = p.age / u_pace;
  if (age >= ${YOUNG.toFixed(1)}) return;
  v_reach = p.radius + 12.0 * age;
  float extent = v_reach + 4.0;
  if (outOfSight(p.at, extent)) return;
  v_colour = vec4(tintOf(p.paint.y, kindOf(p.shape) == 1 ? 1 : 0).rgb, 1.0) * (1.0 - age / ${YOUNG.toFixed(1)}) * 0.5;
  v_at = corner(gl_VertexID - i * 3) * extent;
  gl_Position = clip(p.at + v_at);
}`;

export const FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
in vec2 v_at;
flat in float v_reach;
flat in vec4 v_colour;
out vec4 colour;

void main() {
  float off = (length(v_at) - v_reach) / 4.0;
  float near = max(0.0, 1.0 - off * off);
  colour = v_colour * near * near;
}`;
