import type { LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../theme/tokens.ts';

/** Sources of what is pointed at or chosen, and the layers that show each. */
export const OUTLINES = {
  hover: ['hover-line'],
  outline: ['outline-casing', 'outline-line'],
  'chosen-point': ['chosen-point'],
} as const;

/** What shows the area that is pointed at, the one that is chosen and the chosen point. */
export function outlineLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: 'hover-line',
      type: 'line',
      source: 'hover',
      layout: { 'line-join': 'round', visibility: 'none' },
      paint: { 'line-color': theme.outline, 'line-width': 1.4 },
    },
    {
      id: 'outline-casing',
      type: 'line',
      source: 'outline',
      layout: { 'line-join': 'round', visibility: 'none' },
      paint: { 'line-color': theme.outlineCasing, 'line-width': 5, 'line-opacity': 0.9 },
    },
    {
      id: 'outline-line',
      type: 'line',
      source: 'outline',
      layout: { 'line-join': 'round', visibility: 'none' },
      paint: { 'line-color': theme.outline, 'line-width': 2.2 },
    },
    {
      id: 'chosen-point',
      type: 'circle',
      source: 'chosen-point',
      layout: { visibility: 'none' },
      paint: {
        'circle-radius': 11,
        'circle-color': 'rgba(0, 0, 0, 0)',
        'circle-stroke-color': theme.focus,
        'circle-stroke-width': 3,
      },
    },
  ];
}
