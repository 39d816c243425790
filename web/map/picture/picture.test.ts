import { describe, expect, test } from 'vitest';
import { factsToArrow } from '#api/http/facts-to-arrow.ts';
import type { PlaceCode } from '#domain/ids.ts';
import { monthNumber } from '#domain/period.ts';
import { decodeFacts } from '../../facts/decode-facts.ts';
import { factBins } from '../../facts/fact-bins.ts';
import { headcountSeries } from '../../facts/headcount-series.ts';
import { presenceSpans } from '../../facts/presence-spans.ts';
import { selectRows } from '../../facts/select-rows.ts';
import { makeServedFacts } from '../../facts/testing/make-served-facts.ts';
import type { SketchedFact } from '../../facts/testing/make-served-facts.ts';
import { NO_FILTER } from '../../state/view-filter.ts';
import { FILL } from '../gl/area-shader.ts';
import { HOLLOW } from '../gl/point-shader.ts';
import { SYMBOL_FLOATS } from '../gl/symbol-shader.ts';
import { PALETTE } from '../palette-indices.ts';
import { areaIndex, areasOf, binCounts } from './area-counts.ts';
import { STRIPES, classStyles, groupStyles } from './area-styles.ts';
import { incidentPoints, pointless } from './incident-points.ts';
import { deploymentSymbols, markWidth, mostPersons, ringSymbols } from './symbols.ts';

const CODES = ['07', '12', '20', '30'] as PlaceCode[];
const INDEX = areaIndex(CODES);
const year = (of: number) => ({ from: monthNumber(`${of}-01`), to: monthNumber(`${of}-12`) });
const during = (of: number) => ({ start: `${of}-01-01`, end: `${of}-12-31` });
const point = () => [-92, 16] as const;

function factsOf(sketched: readonly SketchedFact[]) {
  return decodeFacts(factsToArrow(makeServedFacts(sketched), {}).slice().buffer);
}

describe('the picture of a window', () => {
  test('hatches areas that several chosen groups share, dots what is only derived, leaves others bare', () => {
    const facts = factsOf([
      { kind: 'presence', place: '07', groups: 'a', ...during(2020) },
      { kind: 'presence', place: '07', groups: 'b', ...during(2020) },
      { kind: 'presence', place: '12', groups: 'b', basis: 'derived', ...during(2020) },
      { kind: 'presence', place: '20', groups: 'c', ...during(2020) },
      { kind: 'presence', place: '30', groups: 'a', ...during(2021) },
    ]);
    const filter = { ...NO_FILTER, basis: ['stated', 'derived'] as const };
    const spans = presenceSpans(facts, selectRows(facts, 'presence', filter, null), 'state');
    const slots = ['a', 'b'];
    const chosen = {
      slotOf: Int8Array.from(spans.groups, (id) => slots.indexOf(id)),
      slots: 8,
      areasOf: areasOf(spans.codes, INDEX),
    };
    const at = (of: number) => {
      const styles = groupStyles(spans, year(of), chosen, CODES.length);
      return CODES.map((_, area) => [...styles.slice(area * STRIPES, area * STRIPES + 2)]);
    };
    const [a, b] = [PALETTE.category, PALETTE.category + 1];
    expect(at(2020)).toEqual([
      [a, b],
      [b + FILL.dotted, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(at(2021)).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [a, 0],
    ]);
  });

  test('gives the fourth stripe to all further groups where more share an area', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const facts = factsOf(ids.map((groups) => ({ kind: 'presence', place: '07', groups, ...during(2020) })));
    const spans = presenceSpans(facts, selectRows(facts, 'presence', NO_FILTER, null), 'state');
    const slotOf = Int8Array.from(spans.groups, (id) => ids.indexOf(id));
    const chosen = { slotOf, slots: 8, areasOf: areasOf(spans.codes, INDEX) };
    const styles = groupStyles(spans, null, chosen, CODES.length);
    const { category, further } = PALETTE;
    expect([...styles.slice(0, STRIPES)]).toEqual([category, category + 1, category + 2, further]);
  });

  test('draws a point only where one is known, hollow where it is only near, and counts the rest by area', () => {
    const facts = factsOf([
      { kind: 'incident', type: 'homicide', place: '07', point: [-92, 16], ...during(2020) },
      {
        kind: 'incident',
        type: 'homicide',
        place: '07',
        point: [-92, 16],
        wherePrecision: 2,
        ...during(2020),
      },
      { kind: 'incident', type: 'homicide', place: '12', ...during(2020) },
      { kind: 'incident', type: 'homicide', place: '12', ...during(2021) },
      { kind: 'incident', type: 'homicide', place: '20', ...during(2021) },
    ]);
    const rows = selectRows(facts, 'incident', NO_FILTER, null);
    const points = incidentPoints(facts, rows, false);
    expect(points.count).toBe(2);
    const marks = new Uint8Array(points.bytes);
    expect(marks[16 + 12]! - marks[12]!).toBe(HOLLOW);
    const counts = binCounts(factBins(facts, pointless(facts, rows), 'state')!, INDEX);
    expect(counts.breaks).toEqual([1, 2]);
    const first = (of: number | null) => {
      const styles = classStyles(counts, of === null ? null : year(of), PALETTE.incidents, CODES.length);
      return CODES.map((_, area) => styles[area * STRIPES]);
    };
    expect(first(2020)).toEqual([0, PALETTE.incidents, 0, 0]);
    expect(first(null)).toEqual([0, PALETTE.incidents + 1, PALETTE.incidents, 0]);
    expect(ringSymbols(counts, null, 2, point)).toHaveLength(2 * SYMBOL_FLOATS);
    expect(ringSymbols(counts, year(2019), 2, point)).toHaveLength(0);
  });

  test('makes a square of the persons deployed, a band a force', () => {
    const facts = factsOf([
      { kind: 'deployment', force: 'sedena', mission: 'fuel', place: '07', headcount: 300, ...during(2020) },
      { kind: 'deployment', force: 'gn', mission: 'fuel', place: '07', headcount: 100, ...during(2020) },
    ]);
    const rows = selectRows(facts, 'deployment', NO_FILTER, null);
    const series = headcountSeries(facts, rows, 'state', 'force')!;
    expect(mostPersons(series)).toBe(400);
    const symbols = deploymentSymbols(series, year(2020), 400, point);
    const band = (at: number) => [...symbols.slice(at * SYMBOL_FLOATS + 2, (at + 1) * SYMBOL_FLOATS - 1)];
    expect(band(0)).toEqual([46, 0, 0.75, PALETTE.category]);
    expect(band(1)).toEqual([46, 0.75, 1, PALETTE.category + 2]);
    expect(deploymentSymbols(series, year(2021), 400, point)).toHaveLength(0);
  });

  test('has marks whose area is in proportion, but never too small to be seen', () => {
    expect(markWidth(100, 400)).toBeCloseTo(markWidth(400, 400) / 2);
    expect(markWidth(1, 1_000_000)).toBe(6);
    expect(markWidth(1, 0)).toBe(0);
  });
});
