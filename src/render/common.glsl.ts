/** What all vertex shaders share: lanes, axis, camera and clock are uniforms; a frame changes nothing else. */
import { MOST_LANES } from '../core/layout/lanes';
import { SPACES, type Space } from '../core/layout/types';

/** The number by which the shaders know a space. */
export const spaceCode = (space: Space): number => SPACES.indexOf(space);

/**
 * Bits of a post's marks (Scene.setMarks): it is among those lit, so that others fade; its words lost what they had to
 * keep; it is left out, so that neither it nor a line from or to it is seen, named or picked.
 */
export const MARK = { lit: 1, notch: 2, hidden: 4 } as const;

export const COMMON = /* glsl */ `#version 300 es
precision highp float;
precision highp sampler2D;

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
/** Moment shown as a share of the axis, in two floats: one steps by 19 seconds over ten years. */
uniform vec2 u_now;
/** Share of the axis that passes in a second of playback; 0 while nothing plays. */
uniform float u_pace;
/** Marks grow gently with the zoom. */
uniform float u_grow;
/** 1 while a path is selected and this pass draws everything else. */
uniform float u_dim;
/** 1 while some posts are lit: the others fade. */
uniform float u_lit;
uniform sampler2D u_scale;

bool marked(float mark, int bit) { return (int(mark + 0.5) & bit) != 0; }
bool lit(float mark) { return marked(mark, ${MARK.lit}); }
bool notched(float mark) { return marked(mark, ${MARK.notch}); }
bool hidden(float mark) { return marked(mark, ${MARK.hidden}); }

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

/** Row of the scale's texture (palette.ts) at a tint. */
vec4 tintOf(float tint, int row) { return texelFetch(u_scale, ivec2(int(tint + 0.5), row), 0); }
`;

/**
 * A parent's line to its child, as a cubic. Along the time axis: in the parent's row, then down. Between rings: out along
 * the parent's angle, in along the child's. In the plane: a slight bend to the left, so that two ways between two posts are
 * two lines.
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
Line hop(vec4 births, vec4 spots, vec4 before) {
  Line to = line(u_space.y, stand(u_space.y, births.xy, spots.xy), stand(u_space.y, births.zw, spots.zw));
  if (u_morph >= 1.0) return to;
  Line from = line(u_space.x, stand(u_space.x, births.xy, before.xy), stand(u_space.x, births.zw, before.zw));
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
float momentAt(vec4 births, float x, float u) {
  if (timed(u_space.y) && u_morph >= 1.0) return (x - u_axis.x) / max(u_axis.y - u_axis.x, 1.0);
  return mix(births.x + births.y, births.z + births.w, u);
}
`;
