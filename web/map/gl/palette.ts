import { PALETTE_SIZE } from './area-shader.ts';

/**
 * Colours as the shaders take them: red, green, blue, 0 to 1, one after the other, as they are
 * written (sRGB).
 * @throws Error for what is not `#rrggbb`, and for more than PALETTE_SIZE
 */
export function paletteOf(colours: readonly string[]): Float32Array {
  if (colours.length > PALETTE_SIZE) throw new Error(`${colours.length} colours are too many for a palette`);
  const palette = new Float32Array(PALETTE_SIZE * 3);
  colours.forEach((colour, index) => palette.set(rgbOf(colour), index * 3));
  return palette;
}

/** Red, green, blue, 0 to 1. */
export type Rgb = readonly [number, number, number];

export function rgbOf(colour: string): Rgb {
  const digits = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  if (!digits) throw new Error(`"${colour}" is not a colour of the form #rrggbb`);
  const channel = (at: number) => parseInt(digits.slice(at, at + 2), 16) / 255;
  return [channel(0), channel(2), channel(4)];
}
