import { describe, expect, test } from 'vitest';
import { factNumbersToArrow, factsToArrow } from '#api/http/facts-to-arrow.ts';
import { monthNumber } from '#domain/period.ts';
import { OPEN_END, OPEN_START, decodeFactNumbers, decodeFacts } from './decode-facts.ts';
import { EARLY, LATE, WORD_COLUMNS, isUndated, wordAt } from './fact-columns.ts';
import { makeServedFacts } from './testing/make-served-facts.ts';

const served = makeServedFacts([
  {
    kind: 'incident',
    place: '07089',
    type: 'homicide',
    start: '2021-08-12',
    end: '2021-08-12',
    point: [-92.3, 14.9],
  },
  { kind: 'presence', place: '07', groups: 'cjng los-viagras', start: null, end: '2022-03-31' },
  { kind: 'deployment', force: 'gn', mission: 'fuel', headcount: 28, undated: true },
]);
const bytes = (array: Uint8Array) => array.slice().buffer;

describe('facts as the map keeps them', () => {
  const facts = decodeFacts(bytes(factsToArrow(served, { datasetVersion: 'v7' })));

  test('have a word or none in every column', () => {
    expect(facts.rows).toBe(3);
    expect(facts.datasetVersion).toBe('v7');
    for (const name of WORD_COLUMNS)
      for (let row = 0; row < 3; row++) expect(wordAt(facts[name], row), name).toBe(served.words[name][row]);
  });

  test('know their first and last month, open ends and undated ones', () => {
    expect([...facts.first]).toEqual([monthNumber('2021-08'), EARLY, LATE]);
    expect([...facts.last]).toEqual([monthNumber('2021-08'), monthNumber('2022-03'), EARLY]);
    expect([0, 1, 2].map((row) => isUndated(facts, row))).toEqual([false, false, true]);
    expect(facts.start[1]).toBe(OPEN_START);
    expect(facts.start[2]).toBe(OPEN_END);
  });

  test('stand on the map where they are told to be, and nowhere else', () => {
    expect(facts.x[0]).toBeCloseTo((-92.3 + 180) / 360, 4);
    expect(facts.y[0]! > 0.4 && facts.y[0]! < 0.5).toBe(true);
    expect(facts.x[1]).toBeNaN();
    expect(facts.y[2]).toBeNaN();
  });

  test('have their numbers in the same order', () => {
    const numbers = decodeFactNumbers(bytes(factNumbersToArrow(served, { datasetVersion: 'v7' })));
    expect(numbers).toEqual({ datasetVersion: 'v7', no: served.no });
  });

  test('that are none make a message, not an empty map', () => {
    expect(() => decodeFacts(bytes(factNumbersToArrow(served, {})))).toThrow('no column "start"');
  });
});
