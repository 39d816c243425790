import type { FilterSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../theme/tokens.ts';

/** Names, from point sources: labels of polygons would repeat in every tile. */
export function labelLayers(theme: Theme): LayerSpecification[] {
  const halo = { 'text-halo-color': theme.labelHalo, 'text-halo-width': 1.4, 'text-halo-blur': 0.3 };
  return [
    symbols('sea-labels', 'surroundings', 'sea', {
      layout: {
        'text-font': ['Noto Sans Italic'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 11, 7, 17],
        'text-letter-spacing': 0.12,
        'text-max-width': 7,
      },
      paint: { 'text-color': theme.seaLabel },
    }),
    symbols('country-labels', 'surroundings', 'country', {
      layout: {
        'text-font': ['Noto Sans Regular'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 10, 7, 14],
        'text-letter-spacing': 0.06,
        'text-max-width': 8,
      },
      paint: { 'text-color': theme.seaLabel, 'text-halo-color': theme.abroad, 'text-halo-width': 1 },
    }),
    symbols('municipality-labels', 'place-labels', 'municipality', {
      minzoom: 7,
      layout: {
        'text-font': ['Noto Sans Regular'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 7, 10.5, 10, 14],
        'text-max-width': 7,
        'text-padding': 6,
      },
      paint: { 'text-color': theme.label, ...halo },
    }),
    symbols('state-labels', 'place-labels', 'state', {
      maxzoom: 8,
      layout: {
        'text-font': ['Noto Sans SemiBold'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 3.5, 8.5, 5, 11, 7, 15],
        'text-max-width': 6,
        'text-padding': 2,
      },
      paint: { 'text-color': theme.label, ...halo },
    }),
  ];
}

function symbols(
  id: string,
  source: string,
  kind: string,
  spec: Pick<SymbolLayerSpecification, 'layout' | 'paint' | 'minzoom'> & { maxzoom?: number },
): SymbolLayerSpecification {
  const filter: FilterSpecification = ['==', ['get', 'kind'], kind];
  const layout = { 'text-field': ['get', 'name'], 'symbol-sort-key': ['get', 'rank'] } as const;
  return {
    id,
    type: 'symbol',
    source,
    filter,
    ...spec,
    layout: { ...layout, ...spec.layout } as SymbolLayerSpecification['layout'],
  };
}
