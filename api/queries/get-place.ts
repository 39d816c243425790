import { sql } from 'drizzle-orm';
import type { PlaceCode } from '#domain/ids.ts';
import type { Place } from '#domain/place.ts';
import type { Queryable } from '../database/database.ts';
import { PLACE_COLUMNS, toPlace } from './place-row.ts';
import type { PlaceRow } from './place-row.ts';

/** The place with this INEGI code; null when there is none. */
export async function getPlace(db: Queryable, code: PlaceCode): Promise<Place | null> {
  const [row] = await db.rows<PlaceRow>(sql`
    select ${PLACE_COLUMNS} from place join place state on state.code = place.state_code
    where place.code = ${code}`);
  return row ? toPlace(row) : null;
}
