import { COUNTRY_CODE } from '#domain/ids.ts';
import type { PlaceCode } from '#domain/ids.ts';
import { levelOf } from '#domain/place.ts';
import { personsOf } from '../facts/headcount-series.ts';
import type { HeadcountSeries } from '../facts/headcount-series.ts';
import { countGroups } from '../facts/presence-in-window.ts';
import type { PresenceCounts } from '../facts/presence-in-window.ts';
import type { PresenceSpans } from '../facts/presence-spans.ts';
import { binWindows } from '../time/month-window.ts';
import type { MonthWindow } from '../time/month-window.ts';
import { countIn, undatedOf } from '../time/period-bins.ts';
import type { PeriodBins } from '../time/period-bins.ts';

export interface Bar {
  readonly window: MonthWindow;
  readonly count: number;
}

/** What a layer counts: the map, the bars and the lists of places all say the same of it. */
export interface Measure {
  /** Of a place within a window; null is all the time, with what has no date. */
  readonly count: (code: PlaceCode, window: MonthWindow | null) => number;
  /** Of what `count` counts, that which has no date. */
  readonly undated: (code: PlaceCode) => number;
  /** Of the whole country, that which lies before or after the range of the slider (a misread year). */
  readonly outside: number;
}

/** What is counted one by one: documents, incidents. The country is counted with the states. */
export function countMeasure(state: PeriodBins | null, municipality: PeriodBins | null): Measure {
  const binsOf = (code: PlaceCode) => (levelOf(code) === 'municipality' ? municipality : state);
  return {
    count(code, window) {
      const bins = binsOf(code);
      return bins ? countIn(bins, code, window) : 0;
    },
    undated(code) {
      const bins = binsOf(code);
      return bins ? undatedOf(bins, code) : 0;
    },
    outside: state?.outside ?? 0,
  };
}

/** Groups that are present, each once however many sources tell it. */
export function presenceMeasure(state: PresenceSpans, municipality: PresenceSpans): Measure {
  const [states, municipalities] = [countsOf(state), countsOf(municipality)];
  return {
    count(code, window) {
      if (code === COUNTRY_CODE) return states.in(window).allGroups;
      const counts = levelOf(code) === 'municipality' ? municipalities : states;
      return counts.in(window).groups[counts.indexOf.get(code) ?? -1] ?? 0;
    },
    undated: () => 0,
    outside: 0,
  };
}

/** Persons deployed, a mean over the months of the window that have any figure. */
export function deploymentMeasure(
  series: Readonly<Record<'country' | 'state' | 'municipality', HeadcountSeries | null>>,
): Measure {
  return {
    count(code, window) {
      const persons = personsOf(series[levelOf(code)], code, window);
      return persons ? Math.round(persons.reduce((sum, one) => sum + one, 0)) : 0;
    },
    undated: () => 0,
    outside: 0,
  };
}

/** One bar a step of the calendar, of a range. */
export function barsOf(measure: Measure, code: PlaceCode, range: MonthWindow, step: number): Bar[] {
  return binWindows(range, step).map((window) => ({ window, count: measure.count(code, window) }));
}

/** Remembers the last window: a list of places asks for the same one as often as it has places. */
function countsOf(spans: PresenceSpans) {
  let known: { window: MonthWindow | null; counts: PresenceCounts } | null = null;
  return {
    indexOf: new Map(spans.codes.map((code, index) => [code, index])),
    in(window: MonthWindow | null): PresenceCounts {
      if (known?.window !== window) known = { window, counts: countGroups(spans, window) };
      return known.counts;
    },
  };
}
