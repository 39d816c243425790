import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import italic from '@fontsource/noto-sans/files/noto-sans-latin-400-italic.woff2?url';
import regular from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import semibold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import type { Theme } from '../theme/tokens.ts';
import { groundLayers } from './layers/ground-layers.ts';
import { labelLayers } from './layers/label-layers.ts';
import { lineLayers } from './layers/line-layers.ts';
import { graticule } from './sources/graticule.ts';

const EMPTY = { type: 'FeatureCollection' as const, features: [] };

/** What lines may stray by: every vertex of the coasts is drawn anew with each step of the slider. */
const TOLERANCE_PX = 1.5;

/**
 * The map as a style: sources empty, to be filled as they arrive, and layers from the sea up.
 * Fonts are files of the build (`font-faces`), so that there is no glyph server to ask.
 */
export function mapStyle(theme: Theme): StyleSpecification {
  const plain = { type: 'geojson' as const, data: EMPTY };
  const coarse = { ...plain, tolerance: TOLERANCE_PX };
  const address = (file: string) => new URL(file, document.baseURI).href;
  return {
    version: 8,
    'font-faces': {
      'Noto Sans Regular': address(regular),
      'Noto Sans Italic': address(italic),
      'Noto Sans SemiBold': address(semibold),
    },
    transition: { duration: 0, delay: 0 },
    sources: {
      graticule: { ...plain, data: graticule() },
      countries: coarse,
      lakes: coarse,
      rivers: coarse,
      'state-borders': coarse,
      'municipality-borders': coarse,
      outline: plain,
      hover: plain,
      'chosen-point': plain,
      surroundings: plain,
      'place-labels': plain,
    },
    layers: mapLayers(theme),
  };
}

/** Areas are drawn under the borders, marks under the outline of what is chosen and the names. */
export const AREAS_BELOW = 'municipality-lines';
export const MARKS_BELOW = 'hover-line';

/** All layers of the style in the order they are drawn. */
export function mapLayers(theme: Theme): LayerSpecification[] {
  return [...groundLayers(theme), ...lineLayers(theme), ...labelLayers(theme)];
}
