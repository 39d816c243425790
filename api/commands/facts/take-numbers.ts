import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/database.ts';

/**
 * The next numbers of a table, so that rows that refer to each other can be copied in at once. The
 * caller holds `guardFacts`: the numbers are one stretch of the counter.
 */
export async function takeNumbers(
  tx: Transaction,
  table: 'fact' | 'observation',
  count: number,
): Promise<number[]> {
  if (count === 0) return [];
  const [taken] = await tx.rows<{ first: number }>(sql`
    with counter as (select pg_get_serial_sequence(${table}, 'no')::regclass as name),
    next as (select name, nextval(name) as first from counter)
    select first::int, setval(name, first + ${count}::int - 1) from next`);
  if (!taken) throw new Error('a counter answers with a number');
  return Array.from({ length: count }, (_, index) => taken.first + index);
}
