import { describe, expect, test } from 'vitest';
import type { PlaceCode } from '#domain/ids.ts';
import { monthNumber } from '#domain/period.ts';
import { factsToArrow } from '#api/http/facts-to-arrow.ts';
import { decodeFacts } from '../facts/decode-facts.ts';
import { factBins } from '../facts/fact-bins.ts';
import { headcountSeries } from '../facts/headcount-series.ts';
import { presenceSpans } from '../facts/presence-spans.ts';
import { selectRows } from '../facts/select-rows.ts';
import { makeServedFacts } from '../facts/testing/make-served-facts.ts';
import type { SketchedFact } from '../facts/testing/make-served-facts.ts';
import { NO_FILTER } from '../state/view-filter.ts';
import { barsOf, countMeasure, deploymentMeasure, presenceMeasure } from './measure.ts';

const [MEXICO, CHIAPAS, TAPACHULA, VERACRUZ] = ['00', '07', '07089', '30'] as PlaceCode[] as [
  PlaceCode,
  PlaceCode,
  PlaceCode,
  PlaceCode,
];
const months = (from: string, to = from) => ({ from: monthNumber(from), to: monthNumber(to) });

function factsOf(sketched: readonly SketchedFact[]) {
  return decodeFacts(factsToArrow(makeServedFacts(sketched), {}).slice().buffer);
}

describe('what a layer counts', () => {
  test('is each incident once in its place, its state and the country', () => {
    const facts = factsOf([
      { kind: 'incident', place: '07089', start: '2021-08-12', end: '2021-08-12' },
      { kind: 'incident', place: '07', start: '2021-08-01', end: '2021-08-31' },
      { kind: 'incident', start: '2022-01-05', end: '2022-01-05' },
      { kind: 'incident', place: '30', undated: true },
    ]);
    const rows = selectRows(facts, 'incident', NO_FILTER, null);
    const measure = countMeasure(factBins(facts, rows, 'state'), factBins(facts, rows, 'municipality'));
    const count = (code: PlaceCode) => measure.count(code, null);
    expect([MEXICO, CHIAPAS, TAPACHULA, VERACRUZ].map(count)).toEqual([4, 2, 1, 1]);
    expect(measure.count(MEXICO, months('2021-08'))).toBe(2);
    expect(measure.undated(VERACRUZ)).toBe(1);
  });

  test('is each group once, however many sources and municipalities tell it', () => {
    const facts = factsOf([
      { kind: 'presence', place: '07089', groups: 'a', start: '2020-01-01', end: '2020-12-31' },
      { kind: 'presence', place: '07101', groups: 'a', start: '2020-01-01', end: '2020-12-31' },
      { kind: 'presence', place: '07', groups: 'b', start: '2020-06-01', end: null },
      { kind: 'presence', place: '30', groups: 'a', start: '2020-01-01', end: '2020-12-31' },
    ]);
    const rows = selectRows(facts, 'presence', NO_FILTER, null);
    const measure = presenceMeasure(
      presenceSpans(facts, rows, 'state'),
      presenceSpans(facts, rows, 'municipality'),
    );
    expect(measure.count(CHIAPAS, months('2020-02'))).toBe(1);
    expect(measure.count(CHIAPAS, months('2020-07'))).toBe(2);
    expect(measure.count(TAPACHULA, months('2020-07'))).toBe(1);
    expect(measure.count(MEXICO, months('2020-07'))).toBe(2);
    expect(measure.count(VERACRUZ, months('2021-07'))).toBe(0);
  });

  test('is persons deployed as a mean over the months that have a figure', () => {
    const facts = factsOf([
      {
        kind: 'deployment',
        force: 'gn',
        mission: 'fuel',
        place: '07',
        headcount: 100,
        start: '2021-01-01',
        end: '2021-01-31',
      },
      {
        kind: 'deployment',
        force: 'gn',
        mission: 'fuel',
        place: '07',
        headcount: 300,
        start: '2021-03-01',
        end: '2021-03-31',
      },
    ]);
    const rows = selectRows(facts, 'deployment', NO_FILTER, null);
    const of = (level: 'country' | 'state' | 'municipality') => headcountSeries(facts, rows, level, 'force');
    const measure = deploymentMeasure({
      country: of('country'),
      state: of('state'),
      municipality: of('municipality'),
    });
    expect(measure.count(CHIAPAS, months('2021-01', '2021-12'))).toBe(200);
    expect(measure.count(CHIAPAS, months('2021-03'))).toBe(300);
    expect(measure.count(TAPACHULA, null)).toBe(0);
  });

  test('stands in bars cut at the calendar, not at the first month', () => {
    const facts = factsOf([{ kind: 'incident', place: '07', start: '2021-03-01', end: '2021-05-31' }]);
    const bins = factBins(facts, selectRows(facts, 'incident', NO_FILTER, null), 'state');
    const bars = barsOf(countMeasure(bins, null), CHIAPAS, months('2021-03', '2021-05'), 3);
    expect(bars).toEqual([
      { window: months('2021-03'), count: 1 },
      { window: months('2021-04', '2021-05'), count: 1 },
    ]);
  });
});
