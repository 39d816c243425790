import { sql } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { describeOnBoth } from '../testing/test-database.ts';
import { EXPECTED_PLACES, checkPlaces } from './check-places.ts';
import type { Database } from './database.ts';
import { loadPlaces } from './load-places.ts';

describeOnBoth('the places of a prepared database', (openDb) => {
  let db: Database;
  beforeAll(async () => {
    db = await openDb();
  });

  it('are the 32 states and 2,478 municipalities, 2,475 of them with a boundary', async () => {
    expect(EXPECTED_PLACES).toMatchObject({ states: 32, municipalities: 2478, municipalityBoundaries: 2475 });
    await checkPlaces(db);
    const without = await db.rows(sql`select code, has_boundary as "hasBoundary" from place
      where boundary is null and level <> 'country' order by code`);
    expect(without).toHaveLength(3);
    expect(without).toEqual(without.map((row) => ({ ...row, hasBoundary: false })));
  });

  it('have boundaries that a point falls into', async () => {
    const inside = await db.rows(sql`
      select code from place
      where st_covers(boundary, st_setsrid(st_makepoint(-92.2625, 14.9082), 4326)) order by code`);
    expect(inside).toEqual([{ code: '07' }, { code: '07089' }]);
  });

  it('are left alone when they are the same edition', async () => {
    const loaded = () => db.rows(sql`select checksum, loaded_at from reference_data`);
    const before = await loaded();
    await loadPlaces(db);
    expect(await loaded()).toEqual(before);
  });

  it('are loaded anew over another edition, in one transaction', async () => {
    await db.rows(sql`update reference_data set checksum = 'older'`);
    await db.rows(sql`update place set name = 'Otro', boundary = null where code in ('07', '07089')`);
    await db.rows(sql`insert into place (code, level, name, official_name, state_code, abbreviation, has_boundary)
      values ('07999', 'municipality', 'Antiguo', 'Antiguo', '07', 'Chis.', false)`);
    const shares: number[] = [];
    await loadPlaces(db, (share) => shares.push(share));
    await checkPlaces(db);
    expect(await db.rows(sql`select name from place where code in ('07', '07999')`)).toEqual([
      { name: 'Chiapas' },
    ]);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it('are refused when a boundary is invalid, missing or empty', async () => {
    const bowTie = 'MULTIPOLYGON(((0 0, 1 1, 1 0, 0 1, 0 0)))';
    for (const boundary of [
      sql`st_geomfromtext(${bowTie}, 4326)`,
      sql`null`,
      sql`st_geomfromtext('MULTIPOLYGON EMPTY', 4326)`,
    ]) {
      const checking = db.transaction(async (tx) => {
        await tx.rows(sql`update place set boundary = ${boundary} where code = '07089'`);
        await checkPlaces(tx);
      });
      await expect(checking).rejects.toThrow(
        /the places did not load whole: .*2474 valid municipality boundaries/,
      );
    }
  });
});
