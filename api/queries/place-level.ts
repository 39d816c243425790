import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { COUNTRY_CODE } from '#domain/ids.ts';
import type { SummaryLevel } from '#domain/summary.ts';

/** Rows of `document_place` that stand for states, or for municipalities. */
export function ofLevel(level: SummaryLevel): SQL {
  return level === 'municipality'
    ? sql`length(document_place.code) = 5`
    : sql`length(document_place.code) = 2 and document_place.code <> ${COUNTRY_CODE}`;
}
