import { expect, test } from 'vitest';
import type { PlaceCode } from '#domain/ids.ts';
import { monthNumber } from '#domain/period.ts';
import type { MeasureCube } from '#domain/summary.ts';
import { makeMeasureCube } from '../testing/make-measure-cube.ts';
import { panelBins } from './panel-bins.ts';
import { seriesPanels } from './series-panels.ts';

const JUNE = monthNumber('2020-06');
const CODES = ['01', '02'] as PlaceCode[];

function cube(rest: Partial<MeasureCube>): MeasureCube {
  const rows = { place: [0, 0, 1], month: [JUNE, JUNE + 2, JUNE], starts: [30, 90, 60], ends: [30, 90, 60] };
  return makeMeasureCube({ ...rows, ...rest });
}

const input = { codes: CODES, window: { from: JUNE, to: JUNE + 2 }, lag: 0, populationOf: null };

test('a month without a published value is a gap, one without a counted thing is none', () => {
  const { panels, most } = seriesPanels({ ...input, x: cube({}), y: cube({ absent: 'none' }) });
  expect(panels[0]).toEqual({ code: '01', x: [30, null, 90], y: [30, 0, 90] });
  expect(panels[1]).toEqual({ code: '02', x: [60, null, null], y: [60, 0, 0] });
  expect(most).toEqual({ x: 90, y: 90 });
});

test('flows count as of 30 days, the later measure is taken later, and rates are per 100,000', () => {
  const { panels } = seriesPanels({
    ...input,
    x: cube({ kind: 'flow' }),
    y: cube({}),
    window: { from: JUNE, to: JUNE },
    lag: 2,
    populationOf: () => 200_000,
  });
  expect(panels[0]).toEqual({ code: '01', x: [expect.closeTo(15)], y: [expect.closeTo(45)] });
});

test('long windows come in quarters and years of the calendar', () => {
  const months = (window: { from: number; to: number }) => panelBins(window).step;
  expect(months({ from: JUNE, to: JUNE + 47 })).toBe(1);
  expect(months({ from: JUNE, to: JUNE + 48 })).toBe(3);
  const { step, bins } = panelBins({ from: JUNE, to: JUNE + 200 });
  expect(step).toBe(12);
  expect(bins[0]).toEqual({ from: JUNE, to: monthNumber('2020-12') });
  expect(bins[1]).toEqual({ from: monthNumber('2021-01'), to: monthNumber('2021-12') });
});
