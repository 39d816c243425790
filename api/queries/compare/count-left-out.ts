import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { LeftOut } from '#domain/comparison.ts';
import type { SummaryLevel } from '#domain/summary.ts';
import type { Queryable } from '../../database/database.ts';
import { codeAt } from './fact-places.ts';
import { NOTHING_LEFT_OUT } from './measure-cells.ts';

/** How many of the facts that fit have no place or month at this level; one may lack both. */
export async function countLeftOut(db: Queryable, condition: SQL, level: SummaryLevel): Promise<LeftOut> {
  const [counts] = await db.rows<LeftOut>(sql`
    select (count(*) filter (where fact.date_precision is null))::int as undated,
           (count(*) filter (where fact.date_precision is not null
              and fact.first_month is distinct from fact.last_month))::int as vague,
           (count(*) filter (where ${codeAt(level)} is null))::int as unplaced
    from fact where ${condition}`);
  return counts ?? NOTHING_LEFT_OUT;
}
