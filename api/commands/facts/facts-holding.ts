import { sql } from 'drizzle-orm';
import type { FactId } from '#domain/ids.ts';
import type { Transaction } from '../../database/database.ts';
import { uuidsOf } from './sql-lists.ts';

/** Ids of the facts that these observations are in, in order. */
export async function factsHolding(tx: Transaction, observations: readonly FactId[]): Promise<FactId[]> {
  const rows = await tx.rows<{ id: FactId }>(sql`
    select distinct replace(fact.id::text, '-', '') as id
    from observation join fact on fact.no = observation.fact_no
    where observation.id in (${uuidsOf(observations)}) order by id`);
  return rows.map(({ id }) => id);
}
