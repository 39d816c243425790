import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { Transaction } from '../../database/database.ts';

/** What must be put together anew once some observations change. */
export interface Outdated {
  readonly blocks: readonly string[];
  readonly facts: readonly number[];
}

/** The blocks and facts of these documents' observations. @param documentNumbers a query of their numbers */
export async function outdatedBy(tx: Transaction, documentNumbers: SQL): Promise<Outdated> {
  const [row] = await tx.rows<Outdated>(sql`
    select coalesce(jsonb_agg(distinct replace(block::text, '-', '')) filter (where block is not null), '[]') as blocks,
           coalesce(jsonb_agg(distinct fact_no) filter (where fact_no is not null), '[]') as facts
    from observation where document_no in (${documentNumbers})`);
  return row ?? { blocks: [], facts: [] };
}
