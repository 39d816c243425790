import { sql } from 'drizzle-orm';
import type { FactDetail } from '#domain/fact-detail.ts';
import type { FactId } from '#domain/ids.ts';
import type { Database } from '../database/database.ts';
import { getFact } from '../queries/facts/get-fact.ts';

/** Every fact whole, of any status and kind, in order of id, to compare two states of a database. */
export async function dumpFacts(db: Database): Promise<readonly FactDetail[]> {
  const rows = await db.rows<{ id: FactId }>(
    sql`select replace(id::text, '-', '') as id from fact order by id`,
  );
  const facts: FactDetail[] = [];
  for (const { id } of rows) {
    const fact = await getFact(db, { id });
    if (!fact) throw new Error(`the fact ${id} cannot be read`);
    facts.push(fact);
  }
  return facts;
}
