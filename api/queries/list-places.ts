import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { stateOf } from '#domain/ids.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { Place, PlaceLevel } from '#domain/place.ts';
import type { Queryable } from '../database/database.ts';
import { PLACE_COLUMNS, toPlace } from './place-row.ts';
import type { PlaceRow } from './place-row.ts';

export interface PlaceListQuery {
  readonly level?: PlaceLevel | undefined;
  /** Only this state and its municipalities; "00" is all of Mexico. */
  readonly state?: PlaceCode | undefined;
  /** Part of a name, official name or seat, whatever its case and accents; or a code. */
  readonly q?: string | undefined;
  readonly limit?: number | undefined;
}

/**
 * Places by code; with `q` the best first: whole names, then beginnings, then the rest, the more
 * populous first.
 */
export async function listPlaces(db: Queryable, query: PlaceListQuery = {}): Promise<Place[]> {
  const { level, state, q, limit } = query;
  const stateCode = state === undefined ? null : stateOf(state);
  const conditions: SQL[] = [
    ...(level === undefined ? [] : [sql`place.level = ${level}`]),
    ...(stateCode === null ? [] : [sql`place.state_code = ${stateCode}`]),
    ...(q === undefined ? [] : [matches(q)]),
  ];
  const rows = await db.rows<PlaceRow>(sql`
    select ${PLACE_COLUMNS} from place join place state on state.code = place.state_code
    where ${conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)}
    order by ${q === undefined ? sql`place.code` : sql`${rank(q)}, place.population desc nulls last, place.code`}
    limit ${limit ?? null}::int`);
  return rows.map(toPlace);
}

const folded = (text: SQL) => sql`unaccent(lower(${text}))`;

function matches(q: string): SQL {
  const sought = folded(sql`${q}::text`);
  const fields = sql`concat_ws(E'\n', place.name, place.official_name, place.seat)`;
  return sql`(strpos(${folded(fields)}, ${sought}) > 0 or place.code = ${q})`;
}

function rank(q: string): SQL {
  const [name, sought] = [folded(sql`place.name`), folded(sql`${q}::text`)];
  return sql`case when place.code = ${q} or ${name} = ${sought} then 0
                  when strpos(${name}, ${sought}) = 1 then 1 else 2 end`;
}
