import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/database.ts';

/** The next numbers of a table, so that rows that refer to each other can be copied in at once. */
export async function takeNumbers(
  tx: Transaction,
  table: 'fact' | 'observation',
  count: number,
): Promise<number[]> {
  if (count === 0) return [];
  const rows = await tx.rows<{ no: number }>(sql`
    select nextval(pg_get_serial_sequence(${table}, 'no'))::int as no from generate_series(1, ${count}::int)`);
  return rows.map(({ no }) => no);
}
