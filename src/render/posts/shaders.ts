import { COMMON, MARK, PART } from '../common.glsl';

/**
 * What the programs of posts share: which posts a pass draws, where, how large, and whether in more than a plain shape. Each
 * mark is a triangle around a circle; what a program makes of a post, its `mark` says.
 */
export const POST = /* glsl */ `
/** 1 in the pass that draws the selected path; 2 in that which rings its last post. */
uniform float u_select;

struct Post { vec2 at; float radius; uint shape; uvec3 paint; bool born; float age; bool lit; bool accented; };

/** Corners of the triangle around a circle of radius 1. */
vec2 corner(int k) { return k == 0 ? vec2(0.0, 2.0) : vec2(k == 1 ? 1.7320508 : -1.7320508, -1.0); }

bool outOfSight(vec2 at, float extent) {
  return any(lessThan(at, vec2(-extent))) || any(greaterThan(at, u_size + extent));
}

/** True where a pass draws a post. A repost that many hang on counts with the posts that have words. */
bool drawnIn(bool born, uint shape) {
  if (!born) return (u_part & ${PART.unborn}) != 0;
  bool plain = kindOf(shape) == 1 && !isHub(shape) && !isSource(shape);
  return (u_part & (plain ? ${PART.plain} : ${PART.words})) != 0;
}

/** False where the pass does not draw the place. */
bool postOf(int place, out Post p) {
  vec4 spots = texelFetch(u_spots, cell(place), 0);
  p.shape = texelFetch(u_shapes, cell(place), 0).y;
  p.paint = texelFetch(u_paint, cell(place), 0).xyz;
  p.age = since(spots.xy);
  p.born = p.age >= 0.0;
  if (has(p.paint.x, ${MARK.hidden}) || !drawnIn(p.born, p.shape)) return false;
  p.at = stand(u_space.y, spots.xy, spots.zw);
  if (u_morph < 1.0) {
    vec4 before = texelFetch(u_before, cell(place), 0);
    p.at = mix(stand(u_space.x, before.xy, before.zw), p.at, u_morph);
  }
  p.at = seen(p.at);
  float arrival = u_pace > 0.0 && p.born ? clamp(p.age / (u_pace * 0.22), 0.0, 1.0) : 1.0;
  p.radius = radiusOf(p.shape) * u_grow * (1.0 - (1.0 - arrival) * (1.0 - arrival));
  p.lit = u_lit > 0.5 && has(p.paint.x, ${MARK.lit}) && u_select < 0.5;
  int kind = kindOf(p.shape);
  p.accented = u_select > 0.5 || p.lit || isSource(p.shape) || kind == 4 || kind == 5 || has(p.paint.x, ${MARK.notch | MARK.hatch}) || tintOf(p.paint, 0).a > 0.0;
  return true;
}

/** A point of the mark, in CSS pixels from its middle. */
out vec2 v_at;

/** How far the mark of a post reaches; false where it has none. Each program says it. */
bool mark(Post p, out float extent);

void main() {
  gl_Position = NOWHERE;
  int i = gl_VertexID / 3;
  Post p;
  float extent;
  if (!postOf(placeOf(i), p) || !mark(p, extent) || outOfSight(p.at, extent)) return;
  v_at = corner(gl_VertexID - i * 3) * extent;
  gl_Position = clip(p.at + v_at);
}
`;

export const VERTEX = /* glsl */ `${COMMON}${POST}
flat out float v_radius;
/** Width of the paper around it, and of its ring where it is hollow. */
flat out vec2 v_edges;
flat out vec4 v_colour;

bool mark(Post p, out float extent) {
  if (!p.born || p.accented) return false;
  int kind = kindOf(p.shape);
  v_edges = kind == 1 ? vec2(0.0, 1e6) : kind == 3 ? vec2(0.6, 1.5) : vec2(1.0, 1e6);
  extent = p.radius + v_edges.x + 0.5 * u_pixel;
  v_radius = p.radius;
  v_colour = vec4(tintOf(p.paint, kind == 1 ? 1 : 0).rgb, (1.0 - 0.45 * u_dim) * (1.0 - 0.8 * u_lit));
  return true;
}`;

/** As few steps as a disc in paper or a ring takes: a software renderer does each for every pixel. */
export const FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
in vec2 v_at;
flat in float v_radius;
flat in vec2 v_edges;
flat in vec4 v_colour;
uniform vec3 u_paper;
uniform float u_pixel;
out vec4 colour;

void main() {
  float d = (v_radius - length(v_at)) / u_pixel + 0.5;
  vec3 edges = clamp(vec3(d, d + v_edges.x / u_pixel, d - v_edges.y / u_pixel), 0.0, 1.0);
  colour = vec4(mix(u_paper, v_colour.rgb, edges.x - edges.z), 1.0) * (edges.y * v_colour.a);
}`;
