import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { SummaryLevel } from '#domain/summary.ts';
import type { MessageKey } from '../../messages/language.svelte.ts';
import type { MonthWindow } from '../../time/month-window.ts';
import type { PeriodBins } from '../../time/period-bins.ts';
import type { Theme } from '../../theme/tokens.ts';

/** One moment of the map: the level shown, the time window, and what is counted in it. */
export interface Frame {
  readonly level: SummaryLevel;
  readonly window: MonthWindow | null;
  readonly bins: PeriodBins | null;
  readonly breaks: readonly number[];
}

/**
 * A subject the map can show over the same places and the same time window. A new one is one file
 * and one line in `thematic-layers.ts`.
 */
export interface ThematicLayer {
  readonly id: string;
  readonly title: Readonly<Record<SummaryLevel, MessageKey>>;
  /** Style layers, lowest first, between the land and the borders. */
  readonly layers: (theme: Theme) => LayerSpecification[];
  /** Shows the layer's parts that belong to a level, hides the others. */
  readonly showLevel: (map: MapLibreMap, level: SummaryLevel) => void;
  /** A function that draws frames on this map, without any request. */
  readonly painter: (map: MapLibreMap) => (frame: Frame) => void;
}
