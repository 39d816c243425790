import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { Place } from '#domain/place.ts';
import type { PlaceCode } from '#domain/ids.ts';
import { capitalOf, placeByCode, readPlaces } from './places.ts';

const places = readPlaces();
const byLevel = (level: string) => places.filter((place) => place.level === level);

describe('table of places', () => {
  it('holds Mexico, 32 states and 2,478 municipalities, each once', () => {
    expect([byLevel('country').length, byLevel('state').length, byLevel('municipality').length]).toEqual([
      1, 32, 2_478,
    ]);
    expect(new Set(places.map(({ code }) => code)).size).toBe(places.length);
  });

  it('agrees with the vocabulary of the domain', () => {
    expect(() => z.array(Place).parse(places)).not.toThrow();
  });

  it('names states as people do and keeps the official form', () => {
    expect(placeByCode('30' as PlaceCode)).toMatchObject({
      name: 'Veracruz',
      officialName: 'Veracruz de Ignacio de la Llave',
      abbreviation: 'Ver.',
      seat: 'Xalapa-Enríquez',
    });
    expect(placeByCode('15' as PlaceCode)?.name).toBe('Estado de México');
  });

  it('abbreviates states as the papers write them', () => {
    expect(
      byLevel('state')
        .map(({ abbreviation }) => abbreviation)
        .join(' '),
    ).toBe(
      'Ags. B.C. B.C.S. Camp. Coah. Col. Chis. Chih. CDMX Dgo. Gto. Gro. Hgo. Jal. Edo. Méx. Mich. Mor. Nay. N.L. ' +
        'Oax. Pue. Qro. Q. Roo S.L.P. Sin. Son. Tab. Tamps. Tlax. Ver. Yuc. Zac.',
    );
  });

  it('has no population for the nine municipalities founded since the census', () => {
    const unknown = byLevel('municipality').filter(({ population }) => population === null);
    expect(unknown.map(({ code }) => code)).toEqual([
      '02007',
      '04013',
      '12082',
      '12083',
      '12084',
      '12085',
      '24059',
      '25019',
      '25020',
    ]);
  });

  it('adds up to the census of 2020', () => {
    const sum = (level: string) =>
      byLevel(level).reduce((total, { population }) => total + (population ?? 0), 0);
    expect([sum('state'), sum('municipality')]).toEqual([126_014_024, 126_014_024]);
  });

  it('says which three municipalities have no polygon, and still knows where to label them', () => {
    const without = places.filter(({ hasBoundary }) => !hasBoundary);
    expect(without.map(({ code }) => code)).toEqual(['24059', '25019', '25020']);
    expect(without.every(({ labelPoint }) => labelPoint !== null)).toBe(true);
  });

  it('knows the capital of every state, which Mexico City is itself', () => {
    const capitals = byLevel('state').map(({ code }) => [code, capitalOf(code)]);
    expect(
      capitals.filter(([code, capital]) => capital === undefined || (code !== '09' && code === capital)),
    ).toEqual([]);
    expect(['12', '27', '15', '09'].map((code) => capitalOf(code as PlaceCode))).toEqual([
      '12029',
      '27004',
      '15106',
      '09',
    ]);
  });

  it('knows nothing of a code that does not exist', () => {
    expect(placeByCode('07999' as PlaceCode)).toBeUndefined();
  });
});
