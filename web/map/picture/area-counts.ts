import type { PlaceCode } from '#domain/ids.ts';
import type { PresenceSpans } from '../../facts/presence-spans.ts';
import { countGroups } from '../../facts/presence-in-window.ts';
import type { MonthWindow } from '../../time/month-window.ts';
import { countAt } from '../../time/period-bins.ts';
import type { PeriodBins } from '../../time/period-bins.ts';
import { classBreaks } from '../class-breaks.ts';

/** A number for each of some areas, in any window: what a choropleth shows. */
export interface AreaCounts {
  /** Index of each area in the order the map draws them; −1 for what it does not draw. */
  readonly areas: Int32Array;
  /** Bounds of the classes, the same in every window. */
  readonly breaks: readonly number[];
  readonly codes: readonly PlaceCode[];
  /** A number for each of `codes` and `areas`. */
  readonly in: (window: MonthWindow | null) => ArrayLike<number>;
}

type AreaIndex = ReadonlyMap<PlaceCode, number>;

/** Documents or facts, one by one. */
export function binCounts(bins: PeriodBins, index: AreaIndex): AreaCounts {
  const areas = areasOf(bins.codes, index);
  const counts = new Float64Array(areas.length);
  const count = (window: MonthWindow | null) => {
    for (let i = 0; i < areas.length; i++) counts[i] = areas[i]! < 0 ? 0 : countAt(bins, i, window);
    return counts;
  };
  return { areas, codes: bins.codes, breaks: classBreaks(count(null)), in: count };
}

/** Groups present. */
export function groupCounts(spans: PresenceSpans, index: AreaIndex): AreaCounts {
  const count = (window: MonthWindow | null) => countGroups(spans, window).groups;
  const areas = areasOf(spans.codes, index);
  return { areas, codes: spans.codes, breaks: classBreaks(count(null)), in: count };
}

/** Where each code stands in an order of areas. */
export function areaIndex(codes: readonly PlaceCode[]): AreaIndex {
  return new Map(codes.map((code, index) => [code, index]));
}

/** Where codes stand in an order of areas; −1 for those that are not in it. */
export function areasOf(codes: readonly PlaceCode[], index: AreaIndex): Int32Array {
  return Int32Array.from(codes, (code) => index.get(code) ?? -1);
}
