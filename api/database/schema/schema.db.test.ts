import { group } from 'd3-array';
import { is, sql } from 'drizzle-orm';
import { PgTable, getTableConfig } from 'drizzle-orm/pg-core';
import { beforeAll, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { describeOnBoth } from '../../testing/test-database.ts';
import * as schema from './index.ts';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly notNull: boolean;
}

interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
}

function declaredTables(): Table[] {
  return Object.values(schema)
    .filter((value) => is(value, PgTable))
    .map((table) => {
      const { name, columns, primaryKeys } = getTableConfig(table);
      const keys = primaryKeys.flatMap((key) => key.columns.map((column) => column.name));
      return {
        name,
        columns: columns
          .map((column) => ({
            name: column.name,
            type: spelling(column.getSQLType()),
            notNull: column.notNull,
          }))
          .sort(byName),
        primaryKey: [
          ...keys,
          ...columns.filter(({ primary }) => primary).map((column) => column.name),
        ].sort(),
      };
    })
    .sort(byName);
}

async function migratedTables(db: Database): Promise<Table[]> {
  const columns = await db.rows<Column & { table: string; inKey: boolean }>(sql`
    select relation.relname as table, attribute.attname as name, attribute.attnotnull as "notNull",
           format_type(attribute.atttypid, attribute.atttypmod) as type,
           coalesce(attribute.attnum = any(key.indkey), false) as "inKey"
    from pg_class relation
    join pg_attribute attribute on attribute.attrelid = relation.oid and attribute.attnum > 0
    left join pg_index key on key.indrelid = relation.oid and key.indisprimary
    where relation.relnamespace = 'public'::regnamespace and relation.relkind in ('r', 'p')
      and not attribute.attisdropped
      and not exists (select from pg_depend
                      where objid = relation.oid and classid = 'pg_class'::regclass and deptype = 'e')`);
  const tables = group(columns, ({ table }) => table);
  return [...tables]
    .map(([name, own]) => ({
      name,
      columns: own
        .map((column) => ({ name: column.name, type: spelling(column.type), notNull: column.notNull }))
        .sort(byName),
      primaryKey: own
        .filter(({ inKey }) => inKey)
        .map((column) => column.name)
        .sort(),
    }))
    .sort(byName);
}

const spelling = (type: string) => type.replaceAll(' ', '').toLowerCase();
const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

describeOnBoth('the schema', (openDb) => {
  let db: Database;
  beforeAll(async () => {
    db = await openDb();
  });

  it('agrees with the migrated database in tables, columns, types, nullability and keys', async () => {
    const declared = declaredTables();
    expect(declared.length).toBeGreaterThan(10);
    expect(await migratedTables(db)).toEqual(declared);
  });
});
