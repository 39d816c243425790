import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeOnBoth } from '../testing/test-database.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { readMigrations } from './read-migrations.ts';
import type { Migration } from './read-migrations.ts';

function makeMigration(number: number, text: string): Migration {
  const checksum = createHash('sha256').update(text).digest('hex');
  return { number, name: `${String(number).padStart(4, '0')}-test`, sql: text, checksum };
}

describeOnBoth('migrating', (openDb) => {
  let db: Database;
  const present = readMigrations();
  const next = present.length + 1;
  const good = makeMigration(
    next,
    'create table first_step (id integer); create table second_step (id integer);',
  );
  const bad = makeMigration(
    next + 1,
    'create table half (id integer); select * from there_is_no_such_table;',
  );
  beforeAll(async () => {
    db = await openDb();
  });

  const tables = async () =>
    (
      await db.rows<{ name: string }>(
        sql`select tablename as name from pg_tables where tablename in ('first_step', 'second_step', 'half')`,
      )
    ).map(({ name }) => name);

  it('does nothing to a database that has them all', async () => {
    const applied = await db.rows(sql`select * from migration order by number`);
    await migrate(db);
    expect(await db.rows(sql`select * from migration order by number`)).toEqual(applied);
    expect(applied).toHaveLength(present.length);
  });

  it('applies a new one whole and records it', async () => {
    const shares: number[] = [];
    await migrate(db, [...present, good], (share) => shares.push(share));
    expect((await tables()).sort()).toEqual(['first_step', 'second_step']);
    const [recorded] = await db.rows(sql`select name, checksum from migration order by number desc limit 1`);
    expect(recorded).toEqual({ name: good.name, checksum: good.checksum });
    expect(shares.at(-1)).toBe(1);
  });

  it('rolls one that fails back whole and says which and why', async () => {
    await expect(migrate(db, [...present, good, bad])).rejects.toThrow(
      /migration \d{4}-test failed and was rolled back: .*there_is_no_such_table/,
    );
    expect(await tables()).not.toContain('half');
  });

  it('refuses a database whose migration was edited after it was applied', async () => {
    const edited = { ...good, checksum: 'another' };
    await expect(migrate(db, [...present, edited])).rejects.toThrow(
      `migration ${good.name} was edited after it was applied to this database`,
    );
  });

  it('refuses a database newer than the program', async () => {
    await expect(migrate(db, present)).rejects.toThrow(
      `this database was made by a newer Atalaya: migration ${good.name} is not part of this program`,
    );
  });

  it('refuses a database that skipped one', async () => {
    await db.rows(sql`delete from migration where number = ${present.length}`);
    await expect(migrate(db, [...present, good])).rejects.toThrow(
      `migration ${present.at(-1)?.name} was never applied to this database though ${good.name}, a later one, was`,
    );
  });

  it('applies each once when several processes start together', async () => {
    const fresh = await openDb();
    await Promise.all([1, 2, 3].map(() => migrate(fresh, [...present, good])));
    const [row] = await fresh.rows(sql`select count(*)::int as n from migration`);
    expect(row).toEqual({ n: next });
  });
});

describe('reading migrations', () => {
  const withFiles = (files: Record<string, string>) => {
    const folder = mkdtempSync(join(tmpdir(), 'atalaya-migrations-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    try {
      return readMigrations(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it('takes them in order, with the same checksum whatever the line ends', () => {
    const [unix] = withFiles({ '0001-keep-things.sql': 'a;\nb;\n' });
    const [windows] = withFiles({ '0001-keep-things.sql': 'a;\r\nb;\r\n', 'README.md': '' });
    expect(unix?.name).toBe('0001-keep-things');
    expect(windows).toEqual(unix);
  });

  it('refuses a gap, a double and a name that does not say what changes', () => {
    expect(() => withFiles({ '0001-a.sql': '', '0003-c.sql': '' })).toThrow('should have the number 2');
    expect(() => withFiles({ '0001-a.sql': '', '0001-b.sql': '' })).toThrow('should have the number 2');
    expect(() => withFiles({ '0001.sql': '' })).toThrow('should be named NNNN-what-it-does.sql');
  });
});
