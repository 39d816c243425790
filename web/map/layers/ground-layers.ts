import type { LayerSpecification } from 'maplibre-gl';
import { SUMMARY_LEVELS } from '#domain/summary.ts';
import type { SummaryLevel } from '#domain/summary.ts';
import type { Theme } from '../../theme/tokens.ts';
import { AREA_SOURCE } from './area-source.ts';

/** Fill layer whose areas answer to the pointer at a level, whatever is painted over them. */
export function landLayerId(level: SummaryLevel): string {
  return `land-${level}`;
}

function landLayer(level: SummaryLevel, theme: Theme): LayerSpecification {
  return {
    id: landLayerId(level),
    type: 'fill',
    source: AREA_SOURCE[level],
    layout: { visibility: level === 'state' ? 'visible' : 'none' },
    paint: { 'fill-color': theme.land },
  };
}

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
    ...SUMMARY_LEVELS.map((level) => landLayer(level, theme)),
  ];
}
