import { COMMON } from '../common.glsl';
import { GLOW_REACH } from '../palette';

export const VERTEX = /* glsl */ `${COMMON}
in vec2 a_birth;
/** Its spot, and what it was before a morph. */
in vec2 a_spots;
in vec2 a_before;
in float a_radius;
/** kind; 1 = by the source */
in vec2 a_style;
in float a_tint;
/** Bits of MARK. */
in float a_mark;
/** 1 in the pass that draws the selected path; 2 in that which rings its last post. */
uniform float u_select;
/** CSS pixels of a device pixel. */
uniform float u_pixel;

flat out float v_extent;
flat out float v_radius;
flat out float v_kind;
flat out vec3 v_colour;
flat out float v_source;
flat out float v_age;
flat out float v_born;
flat out float v_faded;
flat out float v_lit;
flat out float v_notched;
/** Radius and strength of the glow around it. */
flat out vec2 v_glow;

void main() {
  float age = since(a_birth);
  bool born = age >= 0.0;
  if (hidden(a_mark) || (u_select > 0.5 && !born)) { gl_Position = NOWHERE; return; }
  vec2 at = stand(u_space.y, a_birth, a_spots);
  if (u_morph < 1.0) at = mix(stand(u_space.x, a_birth, a_before), at, u_morph);
  float arrival = u_pace > 0.0 && born ? clamp(age / (u_pace * 0.22), 0.0, 1.0) : 1.0;
  float eased = 1.0 - (1.0 - arrival) * (1.0 - arrival);
  float radius = a_radius * u_grow * (born ? eased : 0.8);
  if (u_select > 0.5) radius = max(6.5, radius);
  // Room for the outline, the seal's ring and the halo of the newborn.
  float rim = a_style.y > 0.5 || u_select > 0.5 ? 7.0 : u_lit > 0.5 && lit(a_mark) ? 4.0 : 1.5;
  float extent = radius * 1.25 + rim + (born && u_pace > 0.0 && age < u_pace * 1.2 ? 16.0 : 0.0);
  v_glow = vec2(tintOf(a_tint, 1).a * ${GLOW_REACH.toFixed(1)} * radius, born && a_style.y < 0.5 && u_select < 0.5 ? tintOf(a_tint, 0).a : 0.0);
  if (v_glow.y > 0.0) extent = max(extent, v_glow.x);
  v_extent = extent;
  gl_PointSize = extent * 2.0 / u_pixel;
  v_radius = radius;
  v_kind = a_style.x;
  v_source = a_style.y;
  v_age = u_pace > 0.0 ? age / u_pace : 1e6;
  v_born = born ? 1.0 : 0.0;
  v_lit = u_lit > 0.5 && lit(a_mark) ? 1.0 : 0.0;
  v_faded = u_lit - v_lit;
  v_notched = notched(a_mark) ? 1.0 : 0.0;
  v_colour = tintOf(a_tint, a_style.x == 1.0 && u_select < 0.5 ? 1 : 0).rgb;
  gl_Position = clip(seen(at));
}`;

export const FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
flat in float v_extent;
flat in float v_radius;
flat in float v_kind;
flat in vec3 v_colour;
flat in float v_source;
flat in float v_age;
flat in float v_born;
flat in float v_faded;
flat in float v_lit;
flat in float v_notched;
flat in vec2 v_glow;
uniform vec3 u_paper;
uniform vec3 u_ink;
uniform vec3 u_source;
uniform vec3 u_ghost;
uniform float u_select;
uniform float u_dim;
/** CSS pixels of a device pixel. */
uniform float u_pixel;
out vec4 colour;

/** Signed distance to a kind's outline: copy = diamond, manual = square, all others round. */
float outline(vec2 v_at, float radius) {
  if (v_kind == 5.0) return (abs(v_at.x) + abs(v_at.y)) * 0.7071 - radius * 0.8627;
  if (v_kind == 4.0) { vec2 q = abs(v_at) - vec2(radius * 0.58); return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - radius * 0.22; }
  return length(v_at) - radius;
}
float cover(float d) { return clamp(0.5 - d / u_pixel, 0.0, 1.0); }
/** Paints over what is there, by coverage. */
void over(inout vec4 base, vec3 paint, float share) {
  base = vec4(paint * share, share) + base * (1.0 - share);
}

void main() {
  colour = vec4(0.0);
  vec2 v_at = (gl_PointCoord * 2.0 - 1.0) * v_extent;
  float d = outline(v_at, v_radius);
  if (v_born < 0.5) {
    over(colour, u_ghost, cover(abs(d) - 0.45) * 0.42);
    return;
  }
  if (v_age < 1.2) {
    float reach = v_radius + 12.0 * v_age;
    float ring = exp(-pow((length(v_at) - reach) / 2.2, 2.0)) * (1.0 - v_age / 1.2) * 0.5;
    over(colour, v_colour, ring);
  }
  if (v_glow.y > 0.0) {
    float near = max(0.0, 1.0 - length(v_at) / v_glow.x);
    over(colour, v_colour, near * near * v_glow.y);
  }
  float alpha = (1.0 - 0.45 * u_dim) * (1.0 - 0.8 * v_faded);
  if (v_source > 0.5) {
    over(colour, u_paper, cover(length(v_at) - v_radius - 4.0));
    over(colour, u_source, cover(abs(length(v_at) - v_radius - 2.6) - 0.75));
    over(colour, u_source, cover(length(v_at) - v_radius + 0.6));
    over(colour, u_paper, cover(length(v_at) - v_radius * 0.32));
    colour *= alpha;
    return;
  }
  if (u_select > 1.5) over(colour, u_ink, cover(abs(d - 4.5) - 1.0));
  if (u_select > 0.5) over(colour, u_paper, cover(d - 3.0));
  // Lit: ringed, so that it is told by more than its colour.
  if (v_lit > 0.5) {
    over(colour, u_ink, cover(d - 2.8));
    over(colour, u_paper, cover(d - 1.4));
  }
  if (v_kind == 3.0) {
    float line = u_select > 0.5 ? 2.5 : 1.5;
    over(colour, u_paper, cover(d - 0.6));
    over(colour, v_colour, cover(abs(d + line * 0.5) - line * 0.5));
  } else {
    if (v_kind != 1.0) over(colour, u_paper, cover(d - 1.0));
    over(colour, v_colour, cover(d));
    // A wedge cut out of its top.
    if (v_notched > 0.5) over(colour, u_paper, cover(max(d, abs(v_at.x) + (v_at.y + v_radius * 0.3) * 0.7)));
  }
  colour *= alpha;
}`;
