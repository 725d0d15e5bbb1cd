import { COMMON, MARK } from '../common.glsl';
import { GLOW_REACH } from '../palette';
import { POST } from '../posts/shaders';

export const VERTEX = /* glsl */ `${COMMON}${POST}
flat out float v_radius;
flat out int v_kind;
flat out vec3 v_colour;
flat out float v_source;
flat out float v_faded;
flat out float v_lit;
flat out float v_notched;
flat out float v_hatched;
/** Radius and strength of the glow around it. */
flat out vec2 v_glow;

bool mark(Post p, out float extent) {
  if (!p.born || !p.accented) return false;
  v_kind = kindOf(p.shape);
  v_source = isSource(p.shape) ? 1.0 : 0.0;
  v_lit = p.lit ? 1.0 : 0.0;
  float radius = u_select > 0.5 ? max(6.5, p.radius) : p.radius;
  // Room for the outline, the seal's ring and the ring of the lit.
  float rim = v_source > 0.5 || u_select > 0.5 ? 7.0 : p.lit ? 4.0 : 1.5;
  extent = radius * (v_kind == 5 ? 1.25 : 1.0) + rim;
  v_glow = vec2(tintOf(p.paint, 1).a * ${GLOW_REACH.toFixed(1)} * radius, v_source < 0.5 && u_select < 0.5 ? tintOf(p.paint, 0).a : 0.0);
  if (v_glow.y > 0.0) extent = max(extent, v_glow.x);
  v_radius = radius;
  v_faded = u_select < 0.5 ? u_lit - v_lit : 0.0;
  v_notched = has(p.paint.x, ${MARK.notch}) ? 1.0 : 0.0;
  v_hatched = has(p.paint.x, ${MARK.hatch}) ? 1.0 : 0.0;
  v_colour = tintOf(p.paint, v_kind == 1 && u_select < 0.5 ? 1 : 0).rgb;
  return true;
}`;

export const FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
in vec2 v_at;
flat in float v_radius;
flat in int v_kind;
flat in vec3 v_colour;
flat in float v_source;
flat in float v_faded;
flat in float v_lit;
flat in float v_notched;
flat in float v_hatched;
flat in vec2 v_glow;
uniform vec3 u_paper;
uniform vec3 u_ink;
uniform vec3 u_source;
uniform float u_select;
uniform float u_dim;
/** CSS pixels of a device pixel. */
uniform float u_pixel;
out vec4 colour;

/** Signed distance to a kind's outline: copy = diamond, manual = square, all others round. */
float outline(vec2 at, float radius) {
  if (v_kind == 5) return (abs(at.x) + abs(at.y)) * 0.7071 - radius * 0.8627;
  if (v_kind == 4) { vec2 q = abs(at) - vec2(radius * 0.58); return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - radius * 0.22; }
  return length(at) - radius;
}
float cover(float d) { return clamp(0.5 - d / u_pixel, 0.0, 1.0); }
/** Paints over what is there, by coverage. */
void over(inout vec4 base, vec3 paint, float share) {
  base = vec4(paint * share, share) + base * (1.0 - share);
}

void main() {
  colour = vec4(0.0);
  float d = outline(v_at, v_radius);
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
  if (v_kind == 3) {
    float line = u_select > 0.5 ? 2.5 : 1.5;
    over(colour, u_paper, cover(d - 0.6));
    over(colour, v_colour, cover(abs(d + line * 0.5) - line * 0.5));
  } else {
    if (v_kind != 1) over(colour, u_paper, cover(d - 1.0));
    over(colour, v_colour, cover(d));
    // Stripes of paper, within its rim.
    if (v_hatched > 0.5) over(colour, u_paper, cover(max(d + 0.9, abs(mod(v_at.x + v_at.y, 3.6) - 1.8) - 0.7)));
    // A wedge cut out of its top.
    if (v_notched > 0.5) over(colour, u_paper, cover(max(d, abs(v_at.x) + (v_at.y + v_radius * 0.3) * 0.7)));
  }
  colour *= alpha;
}`;
