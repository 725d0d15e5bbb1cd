import { COMMON } from '../common.glsl';
import { POST } from '../posts/shaders';
import { YOUNG } from './young';

/** A ring that leaves a newborn and fades. Playback says how fast: none without. */
export const VERTEX = /* glsl */ `${COMMON}${POST}
flat out float v_reach;
flat out vec4 v_colour;

bool mark(Post p, out float extent) {
  if (u_pace <= 0.0 || !p.born) return false;
  float age = p.age / u_pace;
  if (age >= ${YOUNG.toFixed(1)}) return false;
  v_reach = p.radius + 12.0 * age;
  extent = v_reach + 4.0;
  v_colour = vec4(tintOf(p.paint, kindOf(p.shape) == 1 ? 1 : 0).rgb, 1.0) * (1.0 - age / ${YOUNG.toFixed(1)}) * 0.5;
  return true;
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
