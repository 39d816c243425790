import { PALETTE_SIZE } from './area-shader.ts';

/** Marks a point can be drawn as, in the order of their numbers. */
export const SHAPES = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'cross',
  'inverted',
  'pentagon',
  'ring',
] as const;
export type Shape = (typeof SHAPES)[number];

/** Added to a point's mark when it is drawn hollow. */
export const HOLLOW = 64;

/** Months that stand for "whenever": all points, undated ones too, lie between them. */
export const EVER = { from: -40_000, to: 40_000 } as const;

/**
 * Points whose months do not meet the window are thrown out of sight before anything is drawn. A mark
 * is a signed distance over the square of the point: inside below 0, its edge a darker line.
 */
export const POINT_SHADER = {
  vertex: `
    uniform mat4 u_matrix;
    uniform vec2 u_window;
    uniform float u_size;
    in vec2 a_position;
    in vec2 a_months;
    in vec2 a_look;
    flat out vec2 v_look;

    void main() {
      bool inside = a_months.y >= u_window.x && a_months.x <= u_window.y;
      gl_Position = inside ? u_matrix * vec4(a_position, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
      gl_PointSize = u_size;
      v_look = a_look;
    }`,
  fragment: `
    uniform vec3 u_palette[${PALETTE_SIZE}];
    uniform vec3 u_casing;
    uniform float u_size;
    flat in vec2 v_look;
    out vec4 colour;

    float box(vec2 p, vec2 half_size) {
      vec2 d = abs(p) - half_size;
      return max(d.x, d.y);
    }

    float mark(int shape, vec2 p) {
      if (shape == 1) return box(p, vec2(0.62));
      if (shape == 2) return max(abs(p.x) * 0.87 + p.y * 0.5, -p.y) - 0.42 - p.y * 0.06;
      if (shape == 3) return (abs(p.x) + abs(p.y)) * 0.78 - 0.62;
      if (shape == 4) return min(box(p, vec2(0.8, 0.27)), box(p, vec2(0.27, 0.8)));
      if (shape == 5) return max(abs(p.x) * 0.87 - p.y * 0.5, p.y) - 0.42 + p.y * 0.06;
      if (shape == 6) return max(max(abs(p.x) * 0.95 + p.y * 0.31, p.y * -0.59 + abs(p.x) * 0.81), -p.y) - 0.6;
      if (shape == 7) return abs(length(p) - 0.5) - 0.24;
      return length(p) - 0.7;
    }

    void main() {
      vec2 p = gl_PointCoord * 2.0 - 1.0;
      bool hollow = v_look.x >= ${HOLLOW}.0 && u_size > 7.0;
      int shape = int(v_look.x) % ${HOLLOW};
      float pixel = 2.0 / u_size;
      float away = mark(shape, vec2(p.x, -p.y));
      float cover = clamp(0.5 - away / pixel, 0.0, 1.0);
      if (cover <= 0.0) discard;
      vec3 full = u_palette[int(v_look.y)];
      float inner = clamp(0.5 - (away + (hollow ? 0.26 : 0.16)) / pixel, 0.0, 1.0);
      vec3 shown = hollow ? mix(full, u_casing, inner * 0.85) : mix(mix(full, u_casing, 0.75), full, inner);
      float opacity = cover * (hollow ? mix(1.0, 0.55, inner) : 0.92);
      colour = vec4(shown * opacity, opacity);
    }`,
};
