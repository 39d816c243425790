import type { Theme } from '../theme/tokens.ts';
import type { AreaLook } from './area-painting.ts';

/** Where each family of colours begins in the map's palette; 0 is the bare land. */
export const PALETTE = {
  documents: 1,
  incidents: 6,
  presence: 11,
  category: 16,
  /** One more group or category than there are colours for. */
  further: 24,
  ink: 25,
  /** Those of a painting. */
  looks: 26,
} as const;

/** Categories with a colour of their own; the next index is `further`. */
export const CATEGORY_COLOURS = PALETTE.further - PALETTE.category;

/** The theme's colours in the order of PALETTE, and after them those of a painting. */
export function paletteColours(theme: Theme, looks: readonly AreaLook[] = []): readonly string[] {
  const own = [theme.land, ...theme.scale, ...theme.heat, ...theme.crowd, ...theme.category];
  return [...own, theme.further, theme.outline, ...looks.map(({ colour }) => colour)];
}
