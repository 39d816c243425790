import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Presence } from '../fact.ts';
import type { GroupId, PlaceCode } from '../ids.ts';
import type { PartialDate } from '../period.ts';
import { areaKm2 } from './area-km2.ts';
import { placesWithPresence } from './places-with-presence.ts';
import { PresenceShare, presenceShare } from './presence-share.ts';
import type { MunicipalityExtent } from './presence-share.ts';

const code = (text: string) => text as PlaceCode;

function presence(change: Partial<Presence>): Presence {
  return {
    kind: 'presence',
    id: '0'.repeat(32) as Presence['id'],
    place: { code: code('12001'), name: null, point: null, wherePrecision: 3 },
    period: { from: '2015' as PartialDate, to: '2015' as PartialDate, precision: 'year' },
    status: 'candidate',
    confidence: 0.6,
    extractor: 'test',
    evidence: [{ source: 'dataset', dataset: 'd', version: '1', rowId: '1', citation: 'c' }],
    group: 'los-rojos' as GroupId,
    basis: 'dataset',
    ended: false,
    latestEvidence: null,
    ...change,
  };
}

describe('area on the sphere', () => {
  it('of a degree by a degree at the equator is 12,364 km²', () => {
    const square = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ];
    expect(areaKm2({ type: 'Polygon', coordinates: [square] })).toBeCloseTo(12_363.7, 0);
  });

  it('of a band between two parallels is R² · Δλ · (sin φ₂ − sin φ₁) (property)', () => {
    fc.assert(
      fc.property(fc.integer({ min: -80, max: 78 }), fc.integer({ min: 1, max: 5 }), (south, width) => {
        const [west, east, north] = [0, width, south + 1];
        const ring = [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
          [west, south],
        ];
        const sines = Math.sin((north * Math.PI) / 180) - Math.sin((south * Math.PI) / 180);
        const expected = 6371.0088 ** 2 * ((width * Math.PI) / 180) * sines;
        expect(areaKm2({ type: 'Polygon', coordinates: [ring] }) / expected).toBeCloseTo(1, 3);
      }),
    );
  });
});

describe('places with presence', () => {
  it.each([
    [{}, 1],
    [{ from: '2015-06', to: '2015-06' }, 1],
    [{ from: '2016' }, 0],
    [{ to: '2014-12-31' }, 0],
    [{ groups: ['los-rojos'] }, 1],
    [{ groups: ['cjng'] }, 0],
  ])('asked %j are %i', (question, places) => {
    expect(placesWithPresence([presence({})], question as never).size).toBe(places);
  });

  it('leave out what is rejected, retracted, ended or unlocated', () => {
    const none = [
      presence({ status: 'rejected' }),
      presence({ status: 'retracted' }),
      presence({ ended: true }),
      presence({ place: { code: null, name: null, point: null, wherePrecision: 7 } }),
    ];
    expect(placesWithPresence(none, {}).size).toBe(0);
  });

  it('count an undated presence only when no time is asked for, an open one for all time after', () => {
    const undated = presence({ period: null });
    expect(placesWithPresence([undated], {}).size).toBe(1);
    expect(placesWithPresence([undated], { from: '2015' as PartialDate }).size).toBe(0);
    const open = presence({ period: { from: '2012' as PartialDate, to: null, precision: 'year' } });
    expect(placesWithPresence([open], { from: '2020' as PartialDate }).size).toBe(1);
    expect(placesWithPresence([open], { to: '2011' as PartialDate }).size).toBe(0);
  });
});

describe('share of a region', () => {
  const extents: MunicipalityExtent[] = [
    { code: code('12001'), areaKm2: 30, population: 100 },
    { code: code('12002'), areaKm2: 70, population: 300 },
    { code: code('12082'), areaKm2: null, population: null },
    { code: code('07001'), areaKm2: 100, population: 600 },
  ];

  it('is by territory, by people and by number, of the region asked for', () => {
    const share = presenceShare(code('12'), extents, new Set([code('12001'), code('07001')]));
    expect(share).toMatchObject({
      municipalities: 3,
      presentMunicipalities: 1,
      areaShare: 0.3,
      populationShare: 0.25,
    });
    expect(share.withoutArea).toEqual(['12082']);
    expect(() => PresenceShare.parse(share)).not.toThrow();
  });

  it('keeps a presence known for the state only out of the share, and names it', () => {
    const share = presenceShare(code('00'), extents, new Set([code('12'), code('07'), code('07001')]));
    expect(share.areaShare).toBe(0.5);
    expect(share.statesOnly).toEqual(['12']);
  });

  it('grows with every place and is 1 when all have a presence (property)', () => {
    const codes = extents.map((extent) => extent.code);
    fc.assert(
      fc.property(fc.subarray(codes), fc.subarray(codes), (some, more) => {
        const less = presenceShare(code('00'), extents, new Set(some));
        const both = presenceShare(code('00'), extents, new Set([...some, ...more]));
        expect(both.areaShare ?? 0).toBeGreaterThanOrEqual(less.areaShare ?? 0);
        expect(both.populationShare ?? 0).toBeGreaterThanOrEqual(less.populationShare ?? 0);
      }),
    );
    expect(presenceShare(code('00'), extents, new Set(codes)).areaShare).toBe(1);
  });
});
