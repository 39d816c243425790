import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import italic from '@fontsource/noto-sans/files/noto-sans-latin-400-italic.woff2?url';
import regular from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import semibold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import type { Theme } from '../theme/tokens.ts';
import { labelLayers } from './layers/label-layers.ts';
import { outlineLayers } from './layers/outline-layers.ts';

const EMPTY = { type: 'FeatureCollection' as const, features: [] };

/**
 * What MapLibre draws itself, as a style: outlines of what is chosen, and names. Their sources are empty,
 * to be filled as they arrive; what lies under them is drawn by layers of our own (`gl/`). Fonts are files of the build (`font-faces`), so that there is no glyph server to ask.
 */
export function mapStyle(theme: Theme): StyleSpecification {
  const plain = { type: 'geojson' as const, data: EMPTY };
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
      outline: plain,
      hover: plain,
      'chosen-point': plain,
      surroundings: plain,
      'place-labels': plain,
    },
    layers: mapLayers(theme),
  };
}

/** Our own layers are drawn under the outline of what is chosen and the names. */
export const OWN_BELOW = 'hover-line';

/** All layers of the style in the order they are drawn. */
export function mapLayers(theme: Theme): LayerSpecification[] {
  return [...outlineLayers(theme), ...labelLayers(theme)];
}
