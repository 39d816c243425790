import { sql } from 'drizzle-orm';
import type { GroupId } from '#domain/ids.ts';
import type { Queryable } from '../../database/database.ts';

/** Common name of a group; of one that the catalogue does not have, its id. */
export async function nameOfGroup(db: Queryable, id: GroupId): Promise<string> {
  const [group] = await db.rows<{ name: string }>(sql`select name from criminal_group where id = ${id}`);
  return group?.name ?? id;
}
