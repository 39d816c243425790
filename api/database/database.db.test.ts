import { sql } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import fc from 'fast-check';
import { describeOnBoth } from '../testing/test-database.ts';
import { storable } from './copy-text.ts';
import type { CopyValue, Database } from './database.ts';
import { DatabaseError } from './database-error.ts';

describeOnBoth('a database', (openDb, kind) => {
  let db: Database;
  beforeAll(async () => {
    db = await openDb();
    await db.transaction((tx) =>
      tx.script('create table note (id integer primary key, text text, place text references place (code))'),
    );
  });

  it('says its kind and versions', () => {
    expect(db.kind).toBe(kind);
    expect(Number(db.version.server.split('.')[0])).toBeGreaterThanOrEqual(15);
    expect(db.version.postgis).toMatch(/^3\.\d/);
  });

  it('answers rows with the same types from either driver', async () => {
    const [row] = await db.rows(sql`
      select 7 as number, 0.5::float8 as share, true as yes, null::text as nothing, 'ñ'::text as text,
             date '2021-02-03' as day, '{"a":[1]}'::jsonb as json, array['07', '30']::text[] as codes`);
    expect(row).toEqual({
      number: 7,
      share: 0.5,
      yes: true,
      nothing: null,
      text: 'ñ',
      day: '2021-02-03',
      json: { a: [1] },
      codes: ['07', '30'],
    });
  });

  it('keeps what a transaction wrote when it resolves, and nothing when it rejects', async () => {
    await db.transaction((tx) => tx.rows(sql`insert into note (id, text) values (1, 'kept')`));
    const boom = new Error('boom');
    const failing = db.transaction(async (tx) => {
      await tx.rows(sql`insert into note (id, text) values (2, 'lost')`);
      throw boom;
    });
    await expect(failing).rejects.toBe(boom);
    expect(await db.rows(sql`select id from note order by id`)).toEqual([{ id: 1 }]);
  });

  it('refuses writes in a snapshot', async () => {
    const writing = db.transaction((tx) => tx.rows(sql`insert into note (id) values (3)`), {
      snapshot: true,
    });
    await expect(writing).rejects.toThrow(/read-only transaction/);
  });

  it('reports a refused statement without the values it was given', async () => {
    const secret = 'texto de un documento';
    const refused = db.rows(sql`select ${secret}::integer`);
    await expect(refused).rejects.toBeInstanceOf(DatabaseError);
    const error = await db
      .rows(sql`insert into note (id, text) values (1, ${secret})`)
      .catch((e: unknown) => e);
    expect(error).toMatchObject({ code: '23505' });
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain(secret);
  });

  it('copies any text in and gives it back as it was', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom('\\N', '\\.', '\t', '\\', ''),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.option(cell), { maxLength: 20 }), async (texts) => {
        const rows = texts.map((text, id): CopyValue[] => [id, text]);
        const back = await db.transaction(async (tx) => {
          await tx.rows(sql`delete from note`);
          expect(await tx.copyRows('note', ['id', 'text'], rows)).toBe(rows.length);
          return tx.rows<{ text: string | null }>(sql`select text from note order by id`);
        });
        expect(back.map(({ text }) => text)).toEqual(
          texts.map((text) => (text === null ? null : storable(text))),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('copies many rows', async () => {
    const rows = Array.from({ length: 50_000 }, (_, id): CopyValue[] => [id, 'x'.repeat(50)]);
    await db.transaction(async (tx) => {
      await tx.rows(sql`delete from note`);
      await tx.copyRows('note', ['id', 'text'], rows);
    });
    expect(await db.rows(sql`select count(*)::int as n from note`)).toEqual([{ n: 50_000 }]);
  });

  it.each([
    ['a value of the wrong type', ['no number', null, null]],
    ['a broken constraint, found at the end', [900_001, null, '99999']],
  ])('takes nothing of a copy with %s, and says why', async (_, bad) => {
    const before = await db.rows(sql`select count(*)::int as n from note`);
    const copying = db.transaction((tx) =>
      tx.copyRows('note', ['id', 'text', 'place'], [[900_000, 'good', null], bad]),
    );
    await expect(copying).rejects.toThrow(/invalid input syntax|foreign key/);
    expect(await db.rows(sql`select count(*)::int as n from note`)).toEqual(before);
  });

  it('passes on what a source of rows throws, and goes on working', async () => {
    async function* failing(): AsyncGenerator<CopyValue[]> {
      yield await Promise.resolve([1_000_000, 'first', null]);
      throw new Error('the file ended early');
    }
    const copying = db.transaction((tx) => tx.copyRows('note', ['id', 'text', 'place'], failing()));
    await expect(copying).rejects.toThrow('the file ended early');
    expect(await db.rows(sql`select 1 as one from note where id = 1000000`)).toEqual([]);
  });

  it('lets running work finish when it closes, and takes none after', async () => {
    const closing = await openDb();
    const working = closing.transaction(async (tx) => {
      await tx.rows(sql`select pg_sleep(0.2)`);
      return await tx.rows(sql`select 1 as one`);
    });
    const closed = closing.close();
    expect(await working).toEqual([{ one: 1 }]);
    await closed;
    await expect(closing.rows(sql`select 1`)).rejects.toBeInstanceOf(DatabaseError);
  });
});
