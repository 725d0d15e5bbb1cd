import { COMMON } from '../common.glsl';
import { HOP } from '../transmissions/shaders';

/** Pieces of a thread. */
export const PIECES = 5;

export const VERTEX = /* glsl */ `${COMMON}${HOP}
out float v_time;
out float v_along;
out vec4 v_colour;
flat out float v_dashed;

void main() {
  gl_Position = NOWHERE;
  int i = gl_VertexID / ${PIECES * 2};
  int k = gl_VertexID - i * ${PIECES * 2};
  Hop h;
  if (!hopOf(placeOf(i), h)) return;
  int pieces = piecesOf(h.line, ${PIECES});
  if (k / 2 >= pieces) return;
  float u = float((k + 1) / 2) / float(pieces);
  vec2 at = curve(h.line, u);
  v_time = h.ahead > 0.0 ? momentAt(h.from, h.to, at.x, u) : -1e6;
  v_along = wayTo(h.line, at, u);
  v_colour = vec4(mix(h.start, h.end, u), 1.0) * h.alpha * min(1.0, h.width / u_pixel);
  v_dashed = isDashed(h.shape) ? 1.0 : 0.0;
  gl_Position = clip(seen(at));
}`;

export const FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
in float v_time;
in float v_along;
in vec4 v_colour;
flat in float v_dashed;
uniform vec2 u_now;
out vec4 colour;

void main() {
  if (v_time > u_now.x + u_now.y) discard;
  if (v_dashed > 0.5 && mod(v_along, 8.0) > 4.5) discard;
  colour = v_colour;
}`;
