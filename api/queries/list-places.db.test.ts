import { beforeAll, expect, it } from 'vitest';
import type { PlaceCode } from '#domain/ids.ts';
import { readPlaces } from '#geodata/places.ts';
import type { Database } from '../database/database.ts';
import { describeOnBoth } from '../testing/test-database.ts';
import { getPlace } from './get-place.ts';
import { listPlaces } from './list-places.ts';

describeOnBoth('places', (openDb) => {
  let db: Database;
  beforeAll(async () => {
    db = await openDb();
  });

  it('are those of geodata, every field of them', async () => {
    const places = await listPlaces(db);
    expect(places).toEqual(readPlaces().toSorted((a, b) => (a.code < b.code ? -1 : 1)));
  });

  it('are found by code, and not when there is none', async () => {
    expect(await getPlace(db, '30193' as PlaceCode)).toMatchObject({
      name: 'Veracruz',
      stateName: 'Veracruz',
    });
    expect(await getPlace(db, '30999' as PlaceCode)).toBeNull();
  });

  it('are narrowed by level and state', async () => {
    expect(await listPlaces(db, { level: 'state' })).toHaveLength(32);
    const chiapas = await listPlaces(db, { state: '07' as PlaceCode });
    expect(chiapas[0]).toMatchObject({ code: '07', level: 'state' });
    expect(new Set(chiapas.map(({ stateCode }) => stateCode))).toEqual(new Set(['07']));
    expect(await listPlaces(db, { state: '00' as PlaceCode })).toHaveLength(readPlaces().length);
  });

  it.each([
    ['MERIDA', '31050'],
    ['michoacan', '16'],
    ['Córdoba', '30044'],
    ['07089', '07089'],
  ])('are found by "%s" whatever its case and accents, the best first', async (q, code) => {
    expect((await listPlaces(db, { q, limit: 3 }))[0]?.code).toBe(code);
  });

  it('are not found by signs that mean something to a pattern', async () => {
    expect(await listPlaces(db, { q: '%' })).toEqual([]);
    expect(await listPlaces(db, { q: '_' })).toEqual([]);
  });
});
