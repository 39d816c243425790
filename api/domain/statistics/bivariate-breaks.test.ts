import { expect, test } from 'vitest';
import type { PlaceCode } from '../ids.ts';
import { bivariateBreaks } from './bivariate-breaks.ts';
import type { ClassedBy } from './bivariate-breaks.ts';
import type { MeasureSeries } from './compare-places.ts';

const CODES = ['01', '02', '03'] as PlaceCode[];

function series(values: readonly number[]): MeasureSeries {
  const measure = { kind: 'stock' } as MeasureSeries['measure'];
  return { measure, byPlace: new Map(CODES.map((code, i) => [code, new Map([[0, values[i]!]])])) };
}

function breaksOf(classes: ClassedBy, persons: number | null) {
  return bivariateBreaks({
    x: series([10, 20, 30]),
    y: series([1, 2, 3]),
    level: 'state',
    places: CODES.map((code) => ({ code, name: code })),
    populationOf: () => (persons === null ? null : { persons, estimated: false }),
    lag: 0,
    breaks: 'ckmeans',
    classes,
    from: 0,
    to: 0,
    span: { from: 0, to: 0 },
  });
}

test('classes are of rates, or of plain values when those are asked for', () => {
  const rates = breaksOf('rates', 50_000);
  expect(rates.of).toBe('rates');
  expect(rates.x).toEqual([expect.closeTo(40), expect.closeTo(60)]);
  expect(rates.y).toEqual([expect.closeTo(4), expect.closeTo(6)]);
  expect(breaksOf('values', 50_000)).toEqual({ method: 'ckmeans', of: 'values', x: [20, 30], y: [2, 3] });
});

test('where no population is known, classes are of plain values whatever was asked', () => {
  expect(breaksOf('rates', null).of).toBe('values');
});
