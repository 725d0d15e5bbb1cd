import { COMMON, PART } from '../common.glsl';
import { HOP } from '../transmissions/shaders';

export const VERTEX = /* glsl */ `${COMMON}${HOP}
flat out vec3 v_colour;
flat out float v_radius;

void main() {
  gl_Position = NOWHERE;
  gl_PointSize = 1.0;
  int place = placeOf(gl_VertexID);
  Hop h;
  // Under way: the parent has spoken, the child has not, and soon will.
  if (u_dim > 0.5 || u_part != ${PART.unborn} || !hopOf(place, h)) return;
  float now = u_now.x + u_now.y;
  // No line runs back in time, so the point that stands for this moment is found by halving.
  float low = 0.0;
  float high = 1.0;
  for (int i = 0; i < 14; i++) {
    float middle = (low + high) * 0.5;
    if (momentAt(h.from, h.to, curve(h.line, middle).x, middle) < now) low = middle; else high = middle;
  }
  v_radius = (isHub(h.shape) ? 4.8 : 3.3) * u_grow;
  gl_PointSize = (v_radius + 2.0) * 2.0 / u_pixel;
  v_colour = tintOf(texelFetch(u_paint, cell(place), 0).xyz, kindOf(h.shape) == 1 ? 1 : 0).rgb;
  gl_Position = clip(seen(curve(h.line, low)));
}`;

export const FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
flat in vec3 v_colour;
flat in float v_radius;
uniform vec3 u_paper;
uniform float u_pixel;
out vec4 colour;

void main() {
  vec2 at = (gl_PointCoord * 2.0 - 1.0) * (v_radius + 2.0);
  float d = length(at) - v_radius;
  float rim = clamp(0.5 - (d - 1.2) / u_pixel, 0.0, 1.0);
  float disc = clamp(0.5 - d / u_pixel, 0.0, 1.0);
  colour = vec4(mix(u_paper, v_colour, disc) * rim, rim);
}`;
