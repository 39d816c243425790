import { describe, expect, it } from 'vitest';
import { makeMention } from '../testing/make-document.ts';
import { countDocumentPlaces } from './count-document-places.ts';

describe('countDocumentPlaces', () => {
  it('counts a municipality for its state and the country, and a mention once for each', () => {
    const mentions = ['07089', '07101', '07', '00'].map((code) => makeMention({ code }));
    expect(countDocumentPlaces(mentions)).toEqual([
      { code: '00', mentions: 4, institutions: 0 },
      { code: '07', mentions: 3, institutions: 0 },
      { code: '07089', mentions: 1, institutions: 0 },
      { code: '07101', mentions: 1, institutions: 0 },
    ]);
  });

  it('counts names inside those of institutions apart', () => {
    const mentions = [
      makeMention({ code: '12', role: 'institution' }),
      makeMention({ code: '12', role: 'dateline' }),
    ];
    expect(countDocumentPlaces(mentions)).toEqual([
      { code: '00', mentions: 1, institutions: 1 },
      { code: '12', mentions: 1, institutions: 1 },
    ]);
  });

  it('leaves out what was not placed', () => {
    expect(countDocumentPlaces([makeMention(), makeMention({ status: 'foreign' })])).toEqual([]);
  });
});
