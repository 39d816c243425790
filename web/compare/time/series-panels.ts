import { COUNTRY_CODE } from '#domain/ids.ts';
import type { PlaceCode } from '#domain/ids.ts';
import { monthlyMean } from '#domain/statistics/monthly-mean.ts';
import { ratePer100k } from '#domain/statistics/rate-per-100k.ts';
import type { MeasureCube } from '#domain/summary.ts';
import type { MonthWindow } from '../../time/month-window.ts';
import { cubeSeries } from '../cube-series.ts';
import { panelBins } from './panel-bins.ts';

/** Both measures of a place over time; a bin without any value is null, and the line breaks there. */
export interface Panel {
  readonly code: PlaceCode;
  readonly x: readonly (number | null)[];
  readonly y: readonly (number | null)[];
}

export interface Panels {
  /** Months of a bin. */
  readonly step: 1 | 3 | 12;
  readonly bins: readonly MonthWindow[];
  readonly panels: readonly Panel[];
  /** Largest value of each measure over all panels: the scales are shared. */
  readonly most: { readonly x: number; readonly y: number };
}

interface PanelInput {
  readonly x: MeasureCube;
  readonly y: MeasureCube;
  readonly codes: readonly PlaceCode[];
  readonly window: MonthWindow;
  /** Months by which y is taken later than x. */
  readonly lag: number;
  /** Persons that rates are of; null draws plain values. */
  readonly populationOf: ((code: PlaceCode) => number | null) | null;
}

/** Monthly means (stocks as they are, flows as of 30 days) by place and bin, both measures in each panel. */
export function seriesPanels({ x, y, codes, window, lag, populationOf }: PanelInput): Panels {
  const { step, bins } = panelBins(window);
  const lines = (cube: MeasureCube, shift: number) => {
    const seriesOf = cubeSeries(cube);
    return (code: PlaceCode) => {
      const series = seriesOf(code);
      return bins.map(({ from, to }) => {
        const mean = monthlyMean(series, cube.kind, from + shift, to + shift);
        return populationOf ? ratePer100k(mean, populationOf(code)) : mean;
      });
    };
  };
  const [ofX, ofY] = [lines(x, 0), lines(y, lag)];
  const panels = codes
    .filter((code) => code !== COUNTRY_CODE)
    .map((code) => ({ code, x: ofX(code), y: ofY(code) }));
  const most = (side: 'x' | 'y') =>
    panels.flatMap((panel) => panel[side]).reduce<number>((top, value) => Math.max(top, value ?? 0), 0);
  return { step, bins, panels, most: { x: most('x'), y: most('y') } };
}
