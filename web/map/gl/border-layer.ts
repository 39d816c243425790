import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { scaleLinear } from 'd3-scale';
import type { SummaryLevel } from '#domain/summary.ts';
import type { Theme } from '../../theme/tokens.ts';
import type { Boundaries } from '../areas/decode-areas.ts';
import { detailAt } from '../areas/details.ts';
import { LinePainter } from './line-painter.ts';
import { rgbOf } from './palette.ts';

/** Widths in CSS pixels by zoom. */
const WIDTHS = {
  state: scaleLinear([3, 6, 9], [0.5, 1.1, 1.8]).clamp(true),
  municipality: scaleLinear([5, 8], [0.3, 0.8]).clamp(true),
};

/** From further away the lines of Oaxaca's 570 municipalities alone would hide what they part. */
const MUNICIPALITIES_FROM = 5;

/** Borders over the colours of the areas. */
export class BorderLayer implements CustomLayerInterface {
  readonly id = 'borders';
  readonly type = 'custom';
  #map: MapLibreMap | null = null;
  #lines: LinePainter | null = null;
  #boundaries: Boundaries | null = null;
  #level: SummaryLevel = 'state';
  #colours = coloursOf({ stateLine: '#000000', municipalityLine: '#000000' });

  setBoundaries(boundaries: Boundaries): void {
    this.#boundaries = boundaries;
    this.#map?.triggerRepaint();
  }

  setTheme(theme: BorderTheme): void {
    this.#colours = coloursOf(theme);
    this.#map?.triggerRepaint();
  }

  /** Municipalities show their borders only where they are what is coloured. */
  setLevel(level: SummaryLevel): void {
    if (level === this.#level) return;
    this.#level = level;
    this.#map?.triggerRepaint();
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#lines = new LinePainter(map, gl);
  }

  render(_gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    const zoom = this.#map?.getZoom() ?? 0;
    if (this.#level === 'municipality' && zoom >= MUNICIPALITIES_FROM) {
      this.#draw('municipality', zoom, defaultProjectionData.mainMatrix);
    }
    this.#draw('state', zoom, defaultProjectionData.mainMatrix);
  }

  #draw(level: SummaryLevel, zoom: number, matrix: Iterable<number>): void {
    const drawn = this.#boundaries && detailAt(this.#boundaries[level].details, zoom);
    if (drawn)
      this.#lines?.draw(drawn.borders, matrix, { colour: this.#colours[level], width: WIDTHS[level](zoom) });
  }
}

type BorderTheme = Pick<Theme, 'stateLine' | 'municipalityLine'>;

function coloursOf({ stateLine, municipalityLine }: BorderTheme) {
  return { state: rgbOf(stateLine), municipality: rgbOf(municipalityLine) };
}
