import type { LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../theme/tokens.ts';

/** Borders, and what shows the area that is pointed at, the one that is chosen and the chosen point. */
export function lineLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: 'municipality-lines',
      type: 'line',
      source: 'municipality-borders',
      // From further away the lines of Oaxaca's 570 alone would hide what they part.
      minzoom: 5,
      layout: { visibility: 'none' },
      paint: {
        'line-color': theme.municipalityLine,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.3, 8, 0.8],
      },
    },
    {
      id: 'state-lines',
      type: 'line',
      source: 'state-borders',
      paint: {
        'line-color': theme.stateLine,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.5, 6, 1.1, 9, 1.8],
      },
    },
    {
      id: 'hover-line',
      type: 'line',
      source: 'hover',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': theme.outline, 'line-width': 1.4 },
    },
    {
      id: 'outline-casing',
      type: 'line',
      source: 'outline',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': theme.outlineCasing, 'line-width': 5, 'line-opacity': 0.9 },
    },
    {
      id: 'outline-line',
      type: 'line',
      source: 'outline',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': theme.outline, 'line-width': 2.2 },
    },
    {
      id: 'chosen-point',
      type: 'circle',
      source: 'chosen-point',
      paint: {
        'circle-radius': 11,
        'circle-color': 'rgba(0, 0, 0, 0)',
        'circle-stroke-color': theme.focus,
        'circle-stroke-width': 3,
      },
    },
  ];
}
