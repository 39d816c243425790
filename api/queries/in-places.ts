import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { COUNTRY_CODE } from '#domain/ids.ts';
import type { PlaceCode } from '#domain/ids.ts';

/**
 * Condition that a column of codes lies in one of these places; `true` for all of Mexico. A state's
 * codes are one range of the index, since ":" follows the digits.
 */
export function inPlaces(column: SQL, codes: readonly PlaceCode[] | undefined): SQL {
  if (!codes?.length || codes.includes(COUNTRY_CODE)) return sql`true`;
  const places = codes.map((code) =>
    code.length === 2 ? sql`(${column} >= ${code} and ${column} < ${`${code}:`})` : sql`${column} = ${code}`,
  );
  return sql`(${sql.join(places, sql` or `)})`;
}
