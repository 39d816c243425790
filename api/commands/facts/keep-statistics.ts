import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/database.ts';

const TABLES = ['fact', 'fact_group', 'fact_collection', 'fact_search', 'observation', 'evidence'] as const;
/** Pages below which a table is read whole whatever the planner knows. */
const SMALL = 50;

/**
 * Counts the tables of facts for the planner once they have doubled since it last looked. Within a
 * long load nobody else can, and the embedded database has nobody who does; without, questions over
 * a hundred thousand facts are planned as over none.
 */
export async function keepStatistics(tx: Transaction): Promise<void> {
  const grown = await tx.rows<{ name: (typeof TABLES)[number] }>(sql`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relname in ${TABLES}
      and pg_relation_size(oid) / 8192 > greatest(2 * relpages, ${SMALL}::int)`);
  for (const { name } of grown) {
    await tx.script(`analyze ${name}`);
    if (name === 'fact_search') await sortIn(tx);
  }
}

/**
 * Words that wait outside their index are read one by one by every search, and make the planner leave the
 * index alone; the embedded database has no autovacuum that would sort them in.
 */
async function sortIn(tx: Transaction): Promise<void> {
  await tx.rows(sql`select gin_clean_pending_list('fact_search_words'::regclass)`);
}
