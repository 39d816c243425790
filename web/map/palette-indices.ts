import type { Theme } from '../theme/tokens.ts';

/** Where each family of colours begins in the map's palette; 0 is the bare land. */
export const PALETTE = {
  documents: 1,
  incidents: 6,
  presence: 11,
  category: 16,
  /** One more group or category than there are colours for. */
  further: 24,
} as const;

/** The theme's colours in the order of PALETTE. */
export function paletteColours(theme: Theme): readonly string[] {
  return [theme.land, ...theme.scale, ...theme.heat, ...theme.crowd, ...theme.category, theme.further];
}
