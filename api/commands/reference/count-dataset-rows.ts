import { sql } from 'drizzle-orm';
import type { CollectionId, PlaceCode } from '#domain/ids.ts';
import type { CopyValue, Transaction } from '../../database/database.ts';

/** Rows a dataset has of a place between two months, both included. */
export interface RowCount {
  readonly code: PlaceCode;
  readonly firstMonth: number;
  readonly lastMonth: number;
  readonly rows: number;
}

/** Counts, for the coverage, the rows of a dataset whose every row is a fact. */
export async function countFactRows(tx: Transaction, collection: CollectionId): Promise<void> {
  await tx.rows(sql`delete from dataset_rows where collection_id = ${collection}`);
  await tx.rows(sql`
    insert into dataset_rows (collection_id, code, first_month, last_month, rows)
    select ${collection}, place_code, first_month, last_month, count(*)
    from fact_collection join fact on fact.no = fact_no
    where collection_id = ${collection} and basis is distinct from 'derived' and status <> 'retracted'
      and place_code is not null and first_month is not null and last_month is not null
    group by place_code, first_month, last_month`);
}

/**
 * Keeps the counts of a dataset that has rows beside its facts.
 * @param complete false keeps earlier counts of places and times that these lack
 */
export async function keepRowCounts(
  tx: Transaction,
  collection: CollectionId,
  counts: Iterable<RowCount>,
  complete = true,
): Promise<void> {
  const summed = new Map<string, RowCount>();
  for (const count of counts) {
    const key = `${count.code} ${count.firstMonth} ${count.lastMonth}`;
    summed.set(key, { ...count, rows: count.rows + (summed.get(key)?.rows ?? 0) });
  }
  const replaced = complete
    ? sql`true`
    : sql`(code, first_month, last_month) in (
        select code, "firstMonth", "lastMonth"
        from jsonb_to_recordset(${JSON.stringify([...summed.values()])}::jsonb)
          as given (code text, "firstMonth" integer, "lastMonth" integer))`;
  await tx.rows(sql`delete from dataset_rows where collection_id = ${collection} and ${replaced}`);
  await tx.copyRows(
    'dataset_rows',
    ['collection_id', 'code', 'first_month', 'last_month', 'rows'],
    [...summed.values()].map(({ code, firstMonth, lastMonth, rows }): CopyValue[] => [
      collection,
      code,
      firstMonth,
      lastMonth,
      rows,
    ]),
  );
}
