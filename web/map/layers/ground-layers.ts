import type { LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../theme/tokens.ts';

/** Sea, neighbours and inland waters: what the counted places lie in. */
export function groundLayers(theme: Theme): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': theme.sea } },
    {
      id: 'graticule',
      type: 'line',
      source: 'graticule',
      paint: { 'line-color': theme.coast, 'line-width': 0.5, 'line-opacity': 0.35 },
    },
    { id: 'countries', type: 'fill', source: 'countries', paint: { 'fill-color': theme.abroad } },
    {
      id: 'country-lines',
      type: 'line',
      source: 'countries',
      paint: { 'line-color': theme.abroadLine, 'line-width': 0.8 },
    },
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      paint: { 'line-color': theme.sea, 'line-width': 1 },
    },
    { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': theme.sea } },
  ];
}
