/** The picture that was kept, put under what is new: two of its layers, moved with the camera. */
export const VERTEX = /* glsl */ `#version 300 es
precision highp float;
/** What the camera makes of a point of the picture's own view, in CSS pixels: scale, then shift. */
uniform vec3 u_moved;
uniform vec2 u_size;
out vec2 v_at;

void main() {
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
  v_at = vec2(corner.x, 1.0 - corner.y);
  vec2 at = corner * u_size * u_moved.x + u_moved.yz;
  gl_Position = vec4(at.x / u_size.x * 2.0 - 1.0, 1.0 - at.y / u_size.y * 2.0, 0.0, 1.0);
}`;

export const FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
precision highp sampler2D;
in vec2 v_at;
/** Two layers, the second over the first, and what is left of each where a path is selected. */
uniform sampler2D u_lower;
uniform sampler2D u_upper;
uniform vec2 u_left;
out vec4 colour;

void main() {
  vec4 upper = texture(u_upper, v_at) * u_left.y;
  colour = upper + texture(u_lower, v_at) * u_left.x * (1.0 - upper.a);
}`;
