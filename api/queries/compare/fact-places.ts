import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { COUNTRY_CODE } from '#domain/ids.ts';
import type { SummaryLevel } from '#domain/summary.ts';

/** Code of the state or municipality a fact lies in; null when it is not known that exactly. */
export function codeAt(level: SummaryLevel): SQL {
  return level === 'state'
    ? sql`nullif(fact.state_code, ${COUNTRY_CODE})`
    : sql`case when length(fact.place_code) = 5 then fact.place_code end`;
}
