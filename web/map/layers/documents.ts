import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { SUMMARY_LEVELS } from '#domain/summary.ts';
import type { SummaryLevel } from '#domain/summary.ts';
import type { Theme } from '../../theme/tokens.ts';
import { countsIn } from '../../time/period-bins.ts';
import { ChoroplethPainter } from '../choropleth-painter.ts';
import { classOf } from '../class-breaks.ts';
import { AREA_SOURCE } from './area-source.ts';
import type { ThematicLayer } from './thematic-layer.ts';

/** Documents per place, as a choropleth. */
export const documents: ThematicLayer = {
  id: 'documents',
  title: { state: 'legend.documentsByState', municipality: 'legend.documentsByMunicipality' },
  layers: (theme) => SUMMARY_LEVELS.map((level) => fillLayer(level, theme)),
  showLevel(map, level) {
    for (const one of SUMMARY_LEVELS) {
      map.setLayoutProperty(layerId(one), 'visibility', one === level ? 'visible' : 'none');
    }
  },
  painter(map) {
    const painters = {
      state: new ChoroplethPainter(map, AREA_SOURCE.state),
      municipality: new ChoroplethPainter(map, AREA_SOURCE.municipality),
    };
    return ({ level, bins, window, breaks }) => {
      const counts = bins ? countsIn(bins, window) : [];
      painters[level].paint(
        bins?.codes ?? [],
        Array.from(counts, (count) => classOf(count, breaks)),
      );
    };
  },
};

function layerId(level: SummaryLevel): string {
  return `documents-${level}`;
}

/**
 * Colour by feature-state `class`; 0 or unset lets the land show through, so that a place without
 * documents looks like paper and not like a low number.
 */
function fillLayer(level: SummaryLevel, theme: Theme): LayerSpecification {
  const colours = theme.scale.flatMap((colour, i) => [i + 1, colour]);
  const colour = [
    'step',
    ['coalesce', ['feature-state', 'class'], 0],
    'rgba(0, 0, 0, 0)',
    ...colours,
  ] as ExpressionSpecification;
  return {
    id: layerId(level),
    type: 'fill',
    source: AREA_SOURCE[level],
    layout: { visibility: level === 'state' ? 'visible' : 'none' },
    paint: { 'fill-color': colour },
  };
}
