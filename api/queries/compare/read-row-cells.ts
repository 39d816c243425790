import { sql } from 'drizzle-orm';
import { describeCounted } from './describe-measure.ts';
import { extentOfCells } from './measure-cells.ts';
import type { MeasureCell, MeasureCells, MeasureContext } from './measure-cells.ts';

/** Rows of datasets by the month they are of; rows of a whole year have no month and are left out. */
export async function readRowCells(context: MeasureContext): Promise<MeasureCells> {
  const { tx, scope, level } = context;
  const chosen = scope.kind === 'everything' ? sql`true` : sql`collection_id in ${scope.ids}`;
  const code =
    level === 'state' ? sql`nullif(left(code, 2), '00')` : sql`case when length(code) = 5 then code end`;
  const cells = await tx.rows<MeasureCell>(sql`
    select ${code} as code, first_month as month, sum(rows)::int as value
    from dataset_rows where ${chosen} and first_month = last_month and ${code} is not null group by 1, 2`);
  const [leftOut] = await tx.rows<{ vague: number; unplaced: number }>(sql`
    select coalesce(sum(rows) filter (where first_month <> last_month), 0)::int as vague,
           coalesce(sum(rows) filter (where ${code} is null), 0)::int as unplaced
    from dataset_rows where ${chosen}`);
  const extent = extentOfCells(cells);
  return {
    measure: {
      ...(await describeCounted(context, { kind: 'rows' })),
      leftOut: { undated: 0, vague: leftOut?.vague ?? 0, unplaced: leftOut?.unplaced ?? 0 },
    },
    cells,
    extent,
    readKnown: async () => (_, month) => extent !== null && month >= extent.from && month <= extent.to,
  };
}
