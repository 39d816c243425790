import { OFFSET_UNIT } from '../areas/line-mesh.ts';

/** Polygons in one colour. */
export const FILL_SHADER = {
  vertex: `
    uniform mat4 u_matrix;
    in vec2 a_position;

    void main() {
      gl_Position = u_matrix * vec4(a_position, 0.0, 1.0);
    }`,
  fragment: `
    uniform vec3 u_colour;
    out vec4 colour;

    void main() {
      colour = vec4(u_colour, 1.0);
    }`,
};

/** Ribbons, their edges blurred over one pixel. Corners with even numbers lie on one side, the others on the other. */
export const LINE_SHADER = {
  vertex: `
    uniform mat4 u_matrix;
    uniform vec2 u_pixel;
    uniform float u_reach;
    in vec2 a_position;
    in vec2 a_offset;
    out float v_away;

    void main() {
      vec4 bend = u_matrix * vec4(a_position, 0.0, 1.0);
      vec2 offset = a_offset * vec2(u_reach, -u_reach) / ${OFFSET_UNIT}.0;
      gl_Position = bend + vec4(offset * u_pixel * bend.w, 0.0, 0.0);
      v_away = (gl_VertexID & 1) == 0 ? u_reach : -u_reach;
    }`,
  fragment: `
    uniform vec4 u_colour;
    uniform float u_reach;
    in float v_away;
    out vec4 colour;

    void main() {
      colour = u_colour * min(u_reach - abs(v_away), 1.0);
    }`,
};
