import { describe, expect, it } from 'vitest';
import type { PlaceCode } from '#domain/ids.ts';
import { monthNumber } from '#domain/period.ts';
import { toCube } from './cube-of-documents.ts';
import { toTimeline } from './summarize-timeline.ts';

const month = (text: string) => monthNumber(text);
const CODE = '07' as PlaceCode;

describe('toTimeline', () => {
  it('has a bin for every month from the first to the last, empty ones too', () => {
    const spans = [
      { first: month('2021-11'), last: month('2021-11'), items: 2 },
      { first: month('2022-02'), last: month('2022-02'), items: 1 },
    ];
    expect(toTimeline('month', spans).bins).toEqual([
      { start: '2021-11', documents: 2 },
      { start: '2021-12', documents: 0 },
      { start: '2022-01', documents: 0 },
      { start: '2022-02', documents: 1 },
    ]);
  });

  it('names a quarter by its first month and a year by itself', () => {
    const spans = [{ first: month('2021-05'), last: month('2021-08'), items: 3 }];
    expect(toTimeline('quarter', spans).bins.map(({ start }) => start)).toEqual(['2021-04', '2021-07']);
    expect(toTimeline('year', spans).bins).toEqual([{ start: '2021', documents: 3 }]);
  });

  it('leaves empty bins out when one strange year would make thousands', () => {
    const spans = ['0001-01', '2021-08', '9999-12'].map((text) => ({
      first: month(text),
      last: month(text),
      items: 1,
    }));
    expect(toTimeline('month', spans).bins.map(({ start }) => start)).toEqual([
      '0001-01',
      '2021-08',
      '9999-12',
    ]);
  });
});

describe('toCube', () => {
  it('starts what has no beginning in the first month, and never ends what has no end', () => {
    const [august, october] = [month('2021-08'), month('2021-10')];
    const cube = toCube('state', [
      { code: CODE, first: null, last: october, items: 1 },
      { code: CODE, first: august, last: null, items: 2 },
    ]);
    expect(cube).toMatchObject({
      firstMonth: august,
      lastMonth: october,
      month: [august, october],
      starts: [3, 0],
      ends: [0, 1],
    });
  });
});
