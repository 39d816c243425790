import { describe, expect, it } from 'vitest';
import { expectedCalibrationError, reliability } from './reliability.ts';
import { scorePlaces } from './score-places.ts';
import { ScoreTable } from './score-table.ts';

const place = (start: number, end: number, code: string, confidence = 0.9) => ({
  start,
  end,
  code,
  confidence,
});
const rows = (gold: Parameters<typeof scorePlaces>[0], predicted: ReturnType<typeof place>[]) => {
  const table = new ScoreTable(9);
  const judged = scorePlaces(gold, predicted, table);
  return { mentions: table.rows()['mentions'], judged, errors: table.errors };
};

describe('scorePlaces on marked spans', () => {
  const text = 'En Iguala, Gro., y en Texas';
  const gold = {
    id: 'a',
    text,
    spans: [
      { start: 3, end: 14, code: '12035' },
      { start: 22, end: 27, code: 'XX' },
    ],
  };

  it('counts a span found by its most specific answer, with its state beside it no error', () => {
    const { mentions } = rows(gold, [place(3, 9, '12035'), place(11, 14, '12')]);
    expect(mentions).toMatchObject({ precision: 1, recall: 1, gold: 1, predicted: 1 });
  });

  it('counts a wrong code as missed and wrong', () => {
    const { mentions, errors } = rows(gold, [place(3, 9, '20043')]);
    expect(mentions).toMatchObject({ precision: 0, recall: 0 });
    expect(errors).toEqual(['missed\ta\tIguala, Gro = 12035; got 20043']);
  });

  it('counts a code of Mexico for a place abroad as wrong', () => {
    expect(rows(gold, [place(3, 9, '12035'), place(22, 27, '12001')]).mentions).toMatchObject({
      precision: 0.5,
    });
  });

  it('counts nothing against a region or what nobody could decide', () => {
    const unclear = { id: 'b', text, spans: [{ start: 3, end: 14, code: 'RR' }] };
    const { mentions, judged } = rows(unclear, [place(3, 9, '12035')]);
    expect(mentions).toBeUndefined();
    expect(judged).toEqual([{ confidence: 0.9, right: null }]);
  });

  it('takes offsets of marks in code points', () => {
    const marked = { id: 'c', text: '😀 Iguala', spans: [{ start: 2, end: 8, code: '12035' }] };
    expect(rows(marked, [place(3, 9, '12035')]).mentions).toMatchObject({ recall: 1 });
  });
});

describe('scorePlaces on quotes', () => {
  const gold = {
    id: 'd',
    text: 'Iguala. En Iguala, Gro.',
    places: [
      { quote: 'Iguala', code: '12035' },
      { quote: 'Gro.', code: '12' },
    ],
  };

  it('finds a quote at any of its places', () => {
    expect(rows(gold, [place(11, 17, '12035'), place(19, 22, '12')]).mentions).toMatchObject({ f1: 1 });
  });

  it('counts a code the document does not have once', () => {
    const { mentions } = rows(gold, [place(0, 6, '12035'), place(7, 8, '20043'), place(9, 10, '20043')]);
    expect(mentions).toMatchObject({ precision: 0.5, recall: 0.5 });
  });
});

describe('reliability', () => {
  it('compares what mentions say with how often they are right', () => {
    const judged = [
      { confidence: 0.95, right: true },
      { confidence: 0.95, right: false },
      { confidence: 0.2, right: false },
      { confidence: 0.7, right: null },
    ];
    const curve = reliability(judged);
    expect(curve).toEqual([
      { confidence: '0.2–0.3', mentions: 1, said: 0.2, right: 0 },
      { confidence: '0.9–1.0', mentions: 2, said: 0.95, right: 0.5 },
    ]);
    expect(expectedCalibrationError(curve)).toBeCloseTo(0.367, 3);
  });
});
