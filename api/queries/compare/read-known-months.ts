import { sql } from 'drizzle-orm';
import type { FactKind } from '#domain/fact.ts';
import type { PlaceCode } from '#domain/ids.ts';
import { documentCondition } from '../document-filter.ts';
import { datasetsWith } from './datasets-with.ts';
import type { IsKnown, MeasureContext } from './measure-cells.ts';

/**
 * Where and when no fact means none, and not that nobody looked: in the months that a dataset of
 * such facts covers (it looks everywhere), and where a document of that month names the place.
 */
export async function readKnownMonths(
  { tx, scope, level }: MeasureContext,
  kind: FactKind,
): Promise<IsKnown> {
  const datasets = await datasetsWith(tx, scope, kind);
  const named = await tx.rows<{ code: PlaceCode; months: number[] }>(sql`
    select code, jsonb_agg(distinct first_month) as months
    from document_place join document on document.no = document_no
    where document_place.mentions > 0 and document_place.level = ${level}
      and first_month = last_month and ${documentCondition(scope, {})}
    group by code`);
  const read = new Map(named.map(({ code, months }) => [code, new Set(months)]));
  return (code, month) =>
    datasets.some(({ from, to }) => month >= from && month <= to) || (read.get(code)?.has(month) ?? false);
}
