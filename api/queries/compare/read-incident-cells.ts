import { sql } from 'drizzle-orm';
import type { Measure } from '#domain/measure.ts';
import { factCondition } from '../facts/fact-filter.ts';
import { countLeftOut } from './count-left-out.ts';
import { describeCounted } from './describe-measure.ts';
import { codeAt } from './fact-places.ts';
import { readKnownMonths } from './read-known-months.ts';
import { extentOfCells } from './measure-cells.ts';
import type { MeasureCell, MeasureCells, MeasureContext } from './measure-cells.ts';

/**
 * Incidents, or the deaths in them (best estimate, else the lowest), by the month they are known to
 * have happened in. What is dated no better than several months is left out and counted.
 */
export async function readIncidentCells(
  context: MeasureContext,
  measure: Extract<Measure, { kind: 'incident' | 'killed' }>,
): Promise<MeasureCells> {
  const { kind, type, group } = measure;
  const { tx, collection, level } = context;
  const condition = await factCondition(tx, {
    collection: collection ? [...collection] : undefined,
    kind: ['incident'],
    ...(type && { type: [type] }),
    ...(group && { group: [group] }),
  });
  const code = codeAt(level);
  const value =
    kind === 'incident'
      ? sql`count(*)::int`
      : sql`sum(coalesce(fact.killed_best, fact.killed_low, 0))::float8`;
  const cells = await tx.rows<MeasureCell>(sql`
    select ${code} as code, fact.first_month as month, ${value} as value
    from fact where ${condition} and ${code} is not null and fact.first_month = fact.last_month
    group by 1, 2`);
  return {
    measure: {
      ...(await describeCounted(context, measure)),
      leftOut: await countLeftOut(tx, condition, level),
    },
    cells,
    extent: extentOfCells(cells),
    readKnown: () => readKnownMonths(context, 'incident'),
  };
}
