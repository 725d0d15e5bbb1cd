import { COMMON, CURVE, MARK, PART } from '../common.glsl';

/** What the programs of lines share: which lines a pass draws, how wide, how opaque, in what colours. */
export const HOP = /* glsl */ `${CURVE}
uniform float u_select;
uniform vec3 u_source;

struct Hop { Line line; vec2 from; vec2 to; uint shape; float width; float alpha; vec3 start; vec3 end; float ahead; };

/** False where the pass has no line for the place. */
bool hopOf(int place, out Hop h) {
  uvec2 shape = texelFetch(u_shapes, cell(place), 0).xy;
  if (shape.x == 0u) return false;
  int parent = int(shape.x) - 1;
  vec4 c = texelFetch(u_spots, cell(place), 0);
  vec4 p = texelFetch(u_spots, cell(parent), 0);
  h.ahead = -since(c.xy);
  // Not yet happened: no line, but for what is about to arrive.
  if (h.ahead > 0.0 ? h.ahead > u_reach || since(p.xy) < 0.0 || (u_part & ${PART.unborn}) == 0 : (u_part & ${PART.born}) == 0) return false;
  uvec3 childPaint = texelFetch(u_paint, cell(place), 0).xyz;
  uvec3 parentPaint = texelFetch(u_paint, cell(parent), 0).xyz;
  if (has(childPaint.x | parentPaint.x, ${MARK.hidden})) return false;
  h.line = hop(parent, place, p, c);
  vec2 low = seen(min(min(h.line.p, h.line.c1), min(h.line.c2, h.line.c)));
  vec2 high = seen(max(max(h.line.p, h.line.c1), max(h.line.c2, h.line.c)));
  if (any(lessThan(high, vec2(-4.0))) || any(greaterThan(low, u_size + 4.0))) return false;
  // All of it within half a pixel.
  if (all(lessThan(high - low, vec2(0.5 * u_pixel)))) return false;
  h.from = p.xy;
  h.to = c.xy;
  h.shape = shape.y;
  bool repost = kindOf(shape.y) == 1;
  bool hub = isHub(shape.y);
  // With the radius, which is 4.4 + 0.92 root of what hangs on it where there is room.
  h.width = repost ? 0.75 : hub ? clamp(1.5 + 0.174 * (radiusOf(shape.y) - 4.4), 1.05, 4.0) : 1.05;
  int row = repost && u_select < 0.5 ? 2 : 0;
  bool fromSource = isSource(texelFetch(u_shapes, cell(parent), 0).y);
  h.start = fromSource && !repost ? u_source : tintOf(parentPaint, row).rgb;
  h.end = tintOf(childPaint, row).rgb;
  float near = h.ahead > 0.0 ? clamp((u_reach - h.ahead) / (0.3 * u_reach), 0.0, 1.0) : 1.0;
  h.alpha = u_select > 0.5 ? 1.0 : (hub && !repost ? 0.92 : 0.5) * tintOf(childPaint, 2).a * (1.0 - 0.58 * u_dim)
    * (u_lit > 0.5 && !has(childPaint.x, ${MARK.lit}) ? 0.3 : 1.0) * near;
  return true;
}

/** Matched, inferred from the graph or by a model, chosen by hand: no platform and no author says so. */
bool isDashed(uint shape) { int basis = basisOf(shape); return (basis >= 3 && basis <= 5) || basis == 7; }

/** A good estimate of the way along the line up to here: dashes keep their length. */
float wayTo(Line l, vec2 at, float u) { return length(seen(at) - seen(l.p)) + 0.25 * distance(seen(l.p), seen(l.c)) * u; }

/** Pieces that a curve of this extent needs: one about every 12 pixels, at most so many. */
int piecesOf(Line l, int most) {
  vec2 d = abs(seen(l.c) - seen(l.p));
  return clamp(int((d.x + d.y) / 12.0) + 1, min(3, most), most);
}
`;

export const VERTEX = /* glsl */ `${COMMON}${HOP}
/** Widened and painted in paper under the selected path. */
uniform float u_casing;
uniform int u_pieces;
/** Number of the first line of a batch. */
uniform int u_first;

/** Share of the axis at this point of the line: what lies beyond the playhead has not happened. */
out float v_time;
out float v_along;
out float v_side;
out vec3 v_colour;
flat out float v_alpha;
flat out float v_half;
flat out float v_dashed;

void main() {
  gl_Position = NOWHERE;
  int vertices = (u_pieces + 1) * 2;
  int i = gl_VertexID / vertices;
  int k = gl_VertexID - i * vertices;
  Hop h;
  if (!hopOf(placeOf(u_first + i), h)) return;
  // Joints that a short curve does not need lie on its end.
  float u = min(1.0, float(k / 2) / float(piecesOf(h.line, u_pieces)));
  float side = float(k & 1) * 2.0 - 1.0;
  vec2 at = curve(h.line, u);
  vec2 slope = curveSlope(h.line, clamp(u, 0.001, 0.999));
  vec2 normal = normalize(vec2(-slope.y, slope.x) + vec2(1e-6, 0.0));
  v_half = (u_select > 0.5 ? (u_casing > 0.5 ? 7.0 : 3.0) : h.width) * 0.5;
  v_side = side * (v_half + 0.5 * u_pixel);
  v_time = h.ahead > 0.0 ? momentAt(h.from, h.to, at.x, u) : -1e6;
  v_along = wayTo(h.line, at, u);
  v_colour = mix(h.start, h.end, u);
  v_alpha = h.alpha;
  v_dashed = isDashed(h.shape) ? 1.0 : 0.0;
  gl_Position = clip(seen(at) + normal * v_side);
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
uniform float u_pixel;
out vec4 colour;

void main() {
  if (v_time > u_now.x + u_now.y) discard;
  vec2 dash = u_select > 0.5 ? vec2(7.0, 5.0) : vec2(4.5, 3.5);
  if (v_dashed > 0.5 && u_casing < 0.5 && mod(v_along, dash.x + dash.y) > dash.x) discard;
  // Share of a device pixel that the line covers; one thinner than that never covers all of it.
  float share = clamp((v_half - abs(v_side)) / u_pixel + 0.5, 0.0, min(1.0, 2.0 * v_half / u_pixel)) * v_alpha;
  colour = vec4((u_casing > 0.5 ? u_paper : v_colour) * share, share);
}`;
