import { sql } from 'drizzle-orm';
import { documentCondition } from '../document-filter.ts';
import { describeCounted } from './describe-measure.ts';
import { NOTHING_LEFT_OUT, extentOfCells } from './measure-cells.ts';
import type { MeasureCell, MeasureCells, MeasureContext } from './measure-cells.ts';

/**
 * Documents that name a place, by the month of their date. Of documents we know what we have, so
 * that between the first and the last month nothing is zero.
 */
export async function readDocumentCells(context: MeasureContext): Promise<MeasureCells> {
  const { tx, scope, level } = context;
  const condition = documentCondition(scope, {});
  const cells = await tx.rows<MeasureCell>(sql`
    select code, first_month as month, count(*)::int as value
    from document_place join document on document.no = document_no
    where document_place.mentions > 0 and document_place.level = ${level}
      and first_month = last_month and ${condition}
    group by code, first_month`);
  const [leftOut] = await tx.rows<{ undated: number; vague: number; unplaced: number }>(sql`
    select (count(*) filter (where date_precision is null))::int as undated,
           (count(*) filter (where date_precision is not null and first_month is distinct from last_month))::int as vague,
           (count(*) filter (where not exists (select from document_place
             where document_no = document.no and mentions > 0 and level = ${level})))::int as unplaced
    from document where ${condition}`);
  const extent = extentOfCells(cells);
  return {
    measure: {
      ...(await describeCounted(context, { kind: 'documents' })),
      leftOut: leftOut ?? NOTHING_LEFT_OUT,
    },
    cells,
    extent,
    readKnown: async () => (_, month) => extent !== null && month >= extent.from && month <= extent.to,
  };
}
