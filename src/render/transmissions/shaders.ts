import { COMMON, CURVE } from '../common.glsl';

export const VERTEX = /* glsl */ `${COMMON}${CURVE}
in vec4 a_births;
/** Spots of parent and child, and what they were before a morph. */
in vec4 a_spots;
in vec4 a_before;
in float a_width;
/** Tints of parent and child. */
in vec2 a_tint;
/** kind of child, basis, flags (1 = parent is by the source, 2 = child is a hub) */
in vec3 a_style;
/** Bits of MARK, of the child. */
in float a_mark;
/** Widened and painted in paper under the selected path. */
uniform float u_casing;
uniform float u_select;
uniform float u_segments;
uniform vec3 u_source;

/** Share of the axis at this point of the line: what lies beyond the playhead has not happened. */
out float v_time;
out float v_along;
out float v_side;
out vec3 v_colour;
flat out float v_alpha;
flat out float v_half;
flat out float v_dashed;

void main() {
  if (since(a_births.xy) < 0.0 || hidden(a_mark)) { gl_Position = NOWHERE; return; }
  Line l = hop(a_births, a_spots, a_before);
  float u = floor(float(gl_VertexID) / 2.0) / u_segments;
  float side = float(gl_VertexID & 1) * 2.0 - 1.0;
  vec2 at = curve(l, u);
  vec2 slope = curveSlope(l, clamp(u, 0.001, 0.999));
  vec2 normal = normalize(vec2(-slope.y, slope.x) + vec2(1e-6, 0.0));
  bool repost = a_style.x == 1.0;
  bool hub = mod(floor(a_style.z / 2.0), 2.0) > 0.5;
  float width = u_select > 0.5 ? (u_casing > 0.5 ? 7.0 : 3.0) : a_width;
  v_half = width * 0.5;
  vec2 on = seen(at) + normal * side * (v_half + 1.0);
  v_side = side * (v_half + 1.0);
  v_time = momentAt(a_births, at.x, u);
  // A good estimate of the way along the line: dashes keep their length.
  v_along = length(seen(at) - seen(l.p)) + 0.25 * distance(seen(l.p), seen(l.c)) * u;
  bool fromSource = mod(a_style.z, 2.0) > 0.5;
  int row = repost && u_select < 0.5 ? 2 : 0;
  vec3 from = fromSource && !repost ? u_source : tintOf(a_tint.x, row).rgb;
  vec4 to = tintOf(a_tint.y, row);
  v_colour = mix(from, to.rgb, u);
  v_alpha = u_select > 0.5 ? 1.0 : (repost ? 0.5 : hub ? 0.92 : 0.5) * tintOf(a_tint.y, 2).a * (1.0 - 0.58 * u_dim) * (u_lit > 0.5 && !lit(a_mark) ? 0.3 : 1.0);
  // matched, inferred-graph, inferred-model, chosen by hand: no platform and no author says so
  v_dashed = (a_style.y >= 3.0 && a_style.y <= 5.0) || a_style.y == 7.0 ? 1.0 : 0.0;
  gl_Position = clip(on);
}`;

export const FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
in float v_time;
in float v_along;
in float v_side;
in vec3 v_colour;
flat in float v_alpha;
flat in float v_half;
flat in float v_dashed;
uniform vec2 u_now;
uniform vec3 u_paper;
uniform float u_casing;
uniform float u_select;
out vec4 colour;

void main() {
  if (v_time > u_now.x + u_now.y) discard;
  vec2 dash = u_select > 0.5 ? vec2(7.0, 5.0) : vec2(4.5, 3.5);
  if (v_dashed > 0.5 && u_casing < 0.5 && mod(v_along, dash.x + dash.y) > dash.x) discard;
  float share = clamp(v_half + 0.5 - abs(v_side), 0.0, 1.0) * v_alpha;
  colour = vec4((u_casing > 0.5 ? u_paper : v_colour) * share, share);
}`;
