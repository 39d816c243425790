/** Colours that areas can have: 0 is the bare land. */
export const PALETTE_SIZE = 48;

/** How the colour of a stripe is laid on, added to its palette index. */
export const FILL = { solid: 0, lined: 64, dotted: 128 } as const;
export type Fill = keyof typeof FILL;

/** Styles stand in a texture of this many columns, one texel an area. */
export const STYLE_COLUMNS = 64;

/** Width of a stripe where several stand side by side, in CSS pixels. */
export const STRIPE_PX = 5;

/**
 * An area has up to four stripes: the four bytes of its style, each a palette index plus a fill, 0
 * for none. One stripe covers it whole, several run diagonally side by side, fixed to the ground.
 */
export const AREA_SHADER = {
  vertex: `
    uniform mat4 u_matrix;
    uniform float u_world;
    uniform highp usampler2D u_styles;
    in vec2 a_position;
    in uint a_area;
    flat out uvec4 v_style;
    out vec2 v_ground;

    void main() {
      gl_Position = u_matrix * vec4(a_position, 0.0, 1.0);
      int area = int(a_area);
      v_style = texelFetch(u_styles, ivec2(area % ${STYLE_COLUMNS}, area / ${STYLE_COLUMNS}), 0);
      v_ground = a_position * u_world;
    }`,
  fragment: `
    uniform vec3 u_palette[${PALETTE_SIZE}];
    flat in uvec4 v_style;
    in vec2 v_ground;
    out vec4 colour;

    void main() {
      uint stripes = uint(v_style.x > 0u) + uint(v_style.y > 0u) + uint(v_style.z > 0u) + uint(v_style.w > 0u);
      uint at = stripes < 2u ? 0u : uint(floor((v_ground.x + v_ground.y) / ${STRIPE_PX.toFixed(1)})) % stripes;
      uint style = v_style[at];
      vec3 full = u_palette[style % 64u];
      uint fill = style / 64u;
      float ink = 1.0;
      if (fill == 1u) ink = mod(v_ground.y, 4.0) < 2.0 ? 1.0 : 0.45;
      if (fill == 2u) ink = length(mod(v_ground, 4.0) - 2.0) < 1.3 ? 1.0 : 0.22;
      colour = vec4(mix(u_palette[0], full, ink), 1.0);
    }`,
};
