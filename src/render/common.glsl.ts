/**
 * What all vertex shaders share. What is known of a place stands in textures (tables.ts) that a shader reads by the
 * number of its vertex: drawing needs no attributes and no instances, of which a software renderer makes a draw each.
 * Lanes, axis, camera and clock are uniforms; a frame changes nothing else.
 */
import { MOST_LANES } from '../core/layout/lanes';
import { SPACES, type Space } from '../core/layout/types';
import { SCALE_ROWS } from './palette';

/** The number by which the shaders know a space. */
export const spaceCode = (space: Space): number => SPACES.indexOf(space);

/**
 * Bits of a post's marks (Scene.setMarks): it is among those lit, so that others fade; its words lost what they had to
 * keep; it is left out, so that neither it nor a line from or to it is seen, named or picked; its words stand off the
 * scale of drift, so that it is hatched.
 */
export const MARK = { lit: 1, notch: 2, hidden: 4, hatch: 8 } as const;

/** The bits of marks that show: a dot is too small for stripes beside a colour of its own, which says nothing of drift. */
export const shownMarks = (classed: boolean): number => (classed ? ~MARK.hatch : ~0);

/** True where some post is lit. Of a million, a plain loop takes a fraction of the time of `some`. */
export function isAnyLit(marks: Uint8Array | null): boolean {
  if (!marks) return false;
  for (let place = 0; place < marks.length; place++) if (marks[place]! & MARK.lit) return true;
  return false;
}

/** Bits of what a pass draws: what is not born yet; reposts; all others. */
export const PART = { unborn: 1, plain: 2, words: 4, born: 6, all: 7 } as const;

/** Places in a row of a table. */
export const ROW = 2048;

/** Bits of the second number of a place's shape; its radius stands above them, in 64ths of a pixel. */
export const SHAPE = { kind: 0, basis: 4, source: 8, hub: 9, radius: 16 } as const;

export const COMMON = /* glsl */ `#version 300 es
precision highp float;
precision highp int;
precision highp sampler2D;
precision highp usampler2D;

/** Birth in two floats, and the spot; the same before a morph. */
uniform sampler2D u_spots;
uniform sampler2D u_before;
/** Parent + 1, and what SHAPE holds. */
uniform usampler2D u_shapes;
/** Bits of MARK, the tint, and the one that it had before colours changed. */
uniform usampler2D u_paint;
/** The places to draw, where they are not drawn in their own order. */
uniform usampler2D u_order;
uniform int u_ordered;
/** Bits of PART. */
uniform int u_part;

/** Centre and half height of each lane, in CSS pixels. */
uniform vec2 u_lanes[${MOST_LANES}];
/** Where the axis begins and ends, in CSS pixels. */
uniform vec2 u_axis;
/** Middle of the stage, radius of its outermost ring, half of its height; in CSS pixels. */
uniform vec4 u_middle;
/** Spaces of the layouts before and after a morph, and how far it has come, 0 ... 1. */
uniform ivec2 u_space;
uniform float u_morph;
/** Camera: scale, then shift, in CSS pixels. */
uniform vec3 u_camera;
/** Size of the stage in CSS pixels. */
uniform vec2 u_size;
/** CSS pixels of a device pixel. */
uniform float u_pixel;
/** Moment shown as a share of the axis, in two floats: one steps by 19 seconds over ten years. */
uniform vec2 u_now;
/** Share of the axis that passes in a second of playback; 0 while nothing plays. */
uniform float u_pace;
/** Share of the axis before its birth within which a post's line is under way. */
uniform float u_reach;
/** Marks grow gently with the zoom. */
uniform float u_grow;
/** 1 while a path is selected and this pass draws everything else. */
uniform float u_dim;
/** 1 while some posts are lit: the others fade. */
uniform float u_lit;
/** Rows of colours now, then of those before they changed; and how far that has come, 0 ... 1. */
uniform sampler2D u_scale;
uniform float u_fade;

ivec2 cell(int i) { return ivec2(i % ${ROW}, i / ${ROW}); }
int placeOf(int i) { return u_ordered == 1 ? int(texelFetch(u_order, cell(i), 0).r) : i; }

bool has(uint bits, int bit) { return (bits & uint(bit)) != 0u; }
int kindOf(uint shape) { return int(shape & 15u); }
int basisOf(uint shape) { return int((shape >> ${SHAPE.basis}u) & 15u); }
bool isSource(uint shape) { return ((shape >> ${SHAPE.source}u) & 1u) == 1u; }
bool isHub(uint shape) { return ((shape >> ${SHAPE.hub}u) & 1u) == 1u; }
float radiusOf(uint shape) { return float(shape >> ${SHAPE.radius}u) / 64.0; }

/** Share of the axis since a birth; negative before it. */
float since(vec2 birth) { return (u_now.x - birth.x) + (u_now.y - birth.y); }

/** True in spaces whose x is the time axis. */
bool timed(int space) { return space == ${spaceCode('lanes')} || space == ${spaceCode('axis')}; }

/** The point of the stage that a spot of a space is (core/layout/types.ts). */
vec2 stand(int space, vec2 birth, vec2 spot) {
  if (!timed(space)) return u_middle.xy + spot * u_middle.z;
  float x = mix(u_axis.x, u_axis.y, birth.x);
  if (space == ${spaceCode('axis')}) return vec2(x, u_middle.y + spot.y * u_middle.w);
  vec2 l = u_lanes[int(spot.x)];
  return vec2(x, l.x + spot.y * l.y);
}

vec2 seen(vec2 at) { return at * u_camera.x + u_camera.yz; }

vec4 clip(vec2 at) { return vec4(at.x / u_size.x * 2.0 - 1.0, 1.0 - at.y / u_size.y * 2.0, 0.0, 1.0); }

const vec4 NOWHERE = vec4(2.0, 2.0, 2.0, 1.0);

/** Between two colours, in OKLab as mix of palette.ts says it. */
const mat3 TO_LMS = mat3(0.4122214708, 0.2119034982, 0.0883024619, 0.5363325363, 0.6806995451, 0.2817188376, 0.0514459929, 0.1073969566, 0.6299787005);
vec3 rootOf(vec3 rgb) { return pow(TO_LMS * mix(rgb / 12.92, pow((rgb + 0.055) / 1.055, vec3(2.4)), step(0.04045, rgb)), vec3(1.0 / 3.0)); }
vec3 between(vec3 from, vec3 to, float share) {
  vec3 root = mix(rootOf(from), rootOf(to), share);
  vec3 rgb = clamp(inverse(TO_LMS) * (root * root * root), 0.0, 1.0);
  return mix(rgb * 12.92, 1.055 * pow(rgb, vec3(1.0 / 2.4)) - 0.055, step(0.0031308, rgb));
}

/** Row of the scale's texture (palette.ts) at a tint. */
vec4 tintOf(uvec3 paint, int row) {
  vec4 now = texelFetch(u_scale, ivec2(int(paint.y), row), 0);
  if (u_fade >= 1.0) return now;
  vec4 before = texelFetch(u_scale, ivec2(int(paint.z), row + ${SCALE_ROWS}), 0);
  return vec4(between(before.rgb, now.rgb, u_fade), mix(before.a, now.a, u_fade));
}
`;

/**
 * A parent's line to its child, as a cubic. Along the time axis: in the parent's row, then down. Between rings: out along
 * the parent's angle, in along the child's. In the plane: a slight bend to the left, so that two ways between two posts are
 * two lines. `StageGeometry.curve` says the same.
 */
export const CURVE = /* glsl */ `
struct Line { vec2 p; vec2 c1; vec2 c2; vec2 c; };

Line line(int space, vec2 p, vec2 c) {
  vec2 d = c - p;
  if (space == ${spaceCode('plane')}) {
    vec2 left = vec2(d.y, -d.x) * 0.12;
    return Line(p, p + d / 3.0 + left, p + d * 2.0 / 3.0 + left, c);
  }
  if (timed(space)) return Line(p, p + vec2(0.86 * d.x, 0.02 * d.y), vec2(c.x - 0.02 * d.x, p.y + 0.38 * d.y), c);
  vec2 from = p - u_middle.xy;
  vec2 to = c - u_middle.xy;
  float half_way = (length(from) + length(to)) * 0.5;
  vec2 outward = length(from) < 1.0 ? vec2(0.0) : normalize(from) * half_way;
  vec2 inward = length(to) < 1.0 ? vec2(0.0) : normalize(to) * half_way;
  return Line(p, u_middle.xy + outward, u_middle.xy + inward, c);
}

/** The line of a hop as it is drawn now, between two layouts while one becomes the other. */
Line hop(int parent, int child, vec4 p, vec4 c) {
  Line to = line(u_space.y, stand(u_space.y, p.xy, p.zw), stand(u_space.y, c.xy, c.zw));
  if (u_morph >= 1.0) return to;
  p = texelFetch(u_before, cell(parent), 0);
  c = texelFetch(u_before, cell(child), 0);
  Line from = line(u_space.x, stand(u_space.x, p.xy, p.zw), stand(u_space.x, c.xy, c.zw));
  return Line(
    mix(from.p, to.p, u_morph), mix(from.c1, to.c1, u_morph), mix(from.c2, to.c2, u_morph), mix(from.c, to.c, u_morph));
}

vec2 curve(Line l, float u) {
  float v = 1.0 - u;
  return v * v * v * l.p + 3.0 * v * v * u * l.c1 + 3.0 * v * u * u * l.c2 + u * u * u * l.c;
}
vec2 curveSlope(Line l, float u) {
  float v = 1.0 - u;
  return 3.0 * v * v * (l.c1 - l.p) + 6.0 * v * u * (l.c2 - l.c1) + 3.0 * u * u * (l.c - l.c2);
}

/**
 * Share of the axis at a point of the line: along the time axis the point says it; elsewhere the message is under way
 * evenly.
 */
float momentAt(vec2 from, vec2 to, float x, float u) {
  if (timed(u_space.y) && u_morph >= 1.0) return (x - u_axis.x) / max(u_axis.y - u_axis.x, 1.0);
  return mix(from.x + from.y, to.x + to.y, u);
}
`;
