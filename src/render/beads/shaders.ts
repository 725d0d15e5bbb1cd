import { COMMON, CURVE } from '../common.glsl';

/** Share of the axis within which an arrival is announced by its bead. */
export const REACH = 0.06;

export const VERTEX = /* glsl */ `${COMMON}${CURVE}
in vec4 a_births;
in vec4 a_spots;
in vec4 a_before;
in vec2 a_tint;
in vec3 a_style;
in float a_mark;
uniform float u_pixel;
flat out vec3 v_colour;
flat out float v_radius;

void main() {
  float ahead = -since(a_births.zw);
  // Under way: the parent has spoken, the child has not, and soon will.
  if (u_dim > 0.5 || hidden(a_mark) || since(a_births.xy) < 0.0 || ahead <= 0.0 || ahead > ${REACH}) { gl_Position = NOWHERE; return; }
  Line l = hop(a_births, a_spots, a_before);
  float now = u_now.x + u_now.y;
  // No line runs back in time, so the point that stands for this moment is found by halving.
  float low = 0.0;
  float high = 1.0;
  for (int i = 0; i < 14; i++) {
    float middle = (low + high) * 0.5;
    if (momentAt(a_births, curve(l, middle).x, middle) < now) low = middle; else high = middle;
  }
  v_radius = (mod(floor(a_style.z / 2.0), 2.0) > 0.5 ? 4.8 : 3.3) * u_grow;
  gl_PointSize = (v_radius + 2.0) * 2.0 / u_pixel;
  v_colour = tintOf(a_tint.y, a_style.x == 1.0 ? 1 : 0).rgb;
  gl_Position = clip(seen(curve(l, low)));
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
