import { PALETTE_SIZE } from './area-shader.ts';

/**
 * Numbers of a band of a symbol: x, y (Web Mercator, 0 to 1), width (CSS pixels), where the band
 * begins and ends (0 left to 1 right), palette index, shape. A symbol of one colour is one band.
 */
export const SYMBOL_FLOATS = 7;

export const SYMBOL_SHAPE = { square: 0, ring: 1 } as const;

/** Frames around nothing solid: they stand for all of an area, not for a spot in it. */
export const SYMBOL_SHADER = {
  vertex: `
    uniform mat4 u_matrix;
    uniform vec2 u_pixel;
    in vec2 a_corner;
    in vec2 a_position;
    in float a_size;
    in vec2 a_band;
    in vec2 a_look;
    out vec2 v_at;
    flat out float v_size;
    flat out vec2 v_band;
    flat out vec2 v_look;

    void main() {
      float half_size = a_size * 0.5 + 1.5;
      vec4 centre = u_matrix * vec4(a_position, 0.0, 1.0);
      gl_Position = centre + vec4(a_corner * half_size * u_pixel * centre.w, 0.0, 0.0);
      v_at = a_corner * half_size;
      v_size = a_size;
      v_band = a_band;
      v_look = a_look;
    }`,
  fragment: `
    uniform vec3 u_palette[${PALETTE_SIZE}];
    uniform vec3 u_casing;
    uniform float u_ratio;
    in vec2 v_at;
    flat in float v_size;
    flat in vec2 v_band;
    flat in vec2 v_look;
    out vec4 colour;

    void main() {
      float half_size = v_size * 0.5;
      float share = v_at.x / v_size + 0.5;
      if ((share < v_band.x && v_band.x > 0.0) || (share >= v_band.y && v_band.y < 1.0)) discard;
      float away = v_look.y > 0.5 ? length(v_at) - half_size : max(abs(v_at.x), abs(v_at.y)) - half_size;
      float cover = clamp(0.5 - (away - 1.0) * u_ratio, 0.0, 1.0);
      if (cover <= 0.0) discard;
      vec3 full = u_palette[int(v_look.x)];
      float casing = clamp(0.5 + away * u_ratio, 0.0, 1.0);
      float frame = clamp(0.5 + (away + 2.2) * u_ratio, 0.0, 1.0);
      float opacity = cover * mix(v_look.y > 0.5 ? 0.16 : 0.82, 1.0, frame);
      colour = vec4(mix(full, u_casing, casing) * opacity, opacity);
    }`,
};
