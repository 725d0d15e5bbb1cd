/** What all vertex shaders share: lanes, axis, camera and clock are uniforms; a frame changes nothing else. */
import { MOST_LANES } from '../core/layout/lanes';

export const COMMON = /* glsl */ `#version 300 es
precision highp float;
precision highp sampler2D;

/** Centre and half height of each lane, in CSS pixels. */
uniform vec2 u_lanes[${MOST_LANES}];
/** Where the axis begins and ends, in CSS pixels. */
uniform vec2 u_axis;
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
uniform sampler2D u_scale;

/** Share of the axis since a birth; negative before it. */
float since(vec2 birth) { return (u_now.x - birth.x) + (u_now.y - birth.y); }

vec2 place(vec2 birth, float lane, float offset) {
  vec2 l = u_lanes[int(lane)];
  return vec2(mix(u_axis.x, u_axis.y, birth.x), l.x + offset * l.y);
}

vec2 seen(vec2 at) { return at * u_camera.x + u_camera.yz; }

vec4 clip(vec2 at) { return vec4(at.x / u_size.x * 2.0 - 1.0, 1.0 - at.y / u_size.y * 2.0, 0.0, 1.0); }

const vec4 NOWHERE = vec4(2.0, 2.0, 2.0, 1.0);

vec3 driftColour(float drift, int row) { return texelFetch(u_scale, ivec2(int(drift + 0.5), row), 0).rgb; }
`;

/** A parent's line to its child, as a cubic: along the parent's lane in time, then down. */
export const CURVE = /* glsl */ `
vec2 curve(vec2 p, vec2 c, float u) {
  vec2 d = c - p;
  vec2 c1 = p + vec2(0.86 * d.x, 0.02 * d.y);
  vec2 c2 = vec2(c.x - 0.02 * d.x, p.y + 0.38 * d.y);
  float v = 1.0 - u;
  return v * v * v * p + 3.0 * v * v * u * c1 + 3.0 * v * u * u * c2 + u * u * u * c;
}
vec2 curveSlope(vec2 p, vec2 c, float u) {
  vec2 d = c - p;
  vec2 c1 = p + vec2(0.86 * d.x, 0.02 * d.y);
  vec2 c2 = vec2(c.x - 0.02 * d.x, p.y + 0.38 * d.y);
  float v = 1.0 - u;
  return 3.0 * v * v * (c1 - p) + 6.0 * v * u * (c2 - c1) + 3.0 * u * u * (c - c2);
}
`;
