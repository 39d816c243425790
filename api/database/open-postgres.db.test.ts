import { createServer } from 'node:net';
import { once } from 'node:events';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atDatabase, createDatabase, dropDatabase } from '../testing/test-postgres.ts';
import { openPostgres } from './open-postgres.ts';

const server = inject('postgres');

describe('an address without PostgreSQL', () => {
  it('is told in words, without the password, and with the way back to the embedded database', async () => {
    const listener = createServer().listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const address = listener.address();
    const port = address && typeof address === 'object' ? address.port : 0;
    listener.close();
    await once(listener, 'close');
    const opening = openPostgres({ url: `postgres://ana:secreto@127.0.0.1:${port}/papeles` });
    await expect(opening).rejects.toThrow(
      `no PostgreSQL answers at 127.0.0.1:${port}/papeles; start it. To use the embedded database instead, unset DATABASE_URL.`,
    );
    await expect(opening).rejects.not.toThrow('secreto');
  });
});

describe.runIf('url' in server)('a PostgreSQL server', () => {
  const url = 'url' in server ? server.url : '';
  let name: string;
  beforeAll(async () => {
    name = await createDatabase(url);
  });
  afterAll(async () => {
    await dropDatabase(url, name);
  });

  it('is told in words when the database or the password is wrong', async () => {
    await expect(openPostgres({ url: atDatabase(url, 'no_hay') })).rejects.toThrow(
      /there is no such database at .*\/no_hay; create it with createdb/,
    );
    const wrong = new URL(url);
    wrong.password = 'otra';
    await expect(openPostgres({ url: wrong.href })).rejects.toThrow(/refused the password/);
  });

  it('is prepared once by several processes that start together', async () => {
    const opened = await Promise.all(
      [1, 2, 3].map(() => openPostgres({ url: atDatabase(url, name), connections: 2 })),
    );
    for (const db of opened) {
      expect(await db.rows(sql`select count(*)::int as n from place`)).toEqual([{ n: 2511 }]);
      await db.close();
    }
  });

  it('cancels a statement that runs too long, and not one of an import', async () => {
    const db = await openPostgres({ url: atDatabase(url, name), connections: 2, statementTimeoutMs: 50 });
    await expect(db.rows(sql`select pg_sleep(5)`)).rejects.toMatchObject({ code: '57014' });
    await db.transaction((tx) => tx.rows(sql`select pg_sleep(0.2)`), { unlimited: true });
    await db.close();
  });

  it('is refused when its text is not UTF-8, or an extension is missing that the user may not create', async () => {
    const db = await openPostgres({ url: atDatabase(url, name), connections: 1 });
    await db.transaction(async (tx) => {
      await tx.script(
        `drop role if exists atalaya_reader; create role atalaya_reader login password 'lector'`,
      );
    });
    await db.close();
    const bare = await createDatabase(url);
    const reader = new URL(atDatabase(url, bare));
    [reader.username, reader.password] = ['atalaya_reader', 'lector'];
    await expect(openPostgres({ url: reader.href })).rejects.toThrow(
      /lacks the extension postgis and this user may not create it .*run: create extension postgis;/,
    );
    await dropDatabase(url, bare);
  });
});
