import { expect, test } from 'vitest';
import type { PlaceCode } from '#domain/ids.ts';
import type { Place } from '#domain/place.ts';
import { rankedPlaces } from './ranked-places.ts';

const PLACES = [
  { code: '01', name: 'Zacatlán' },
  { code: '02', name: 'Ébano' },
  { code: '03', name: 'Acapulco' },
  { code: '04', name: 'Silencio' },
] as unknown as Place[];
const COUNTS: Record<string, number> = { '01': 9, '02': 4, '03': 4, '04': 0 };

test('places come by count, equal ones by name, those without any not at all', () => {
  const ranked = rankedPlaces(PLACES, (code: PlaceCode) => COUNTS[code] ?? 0, 'es-MX');
  expect(ranked.map((place) => place.name)).toEqual(['Zacatlán', 'Acapulco', 'Ébano']);
});
