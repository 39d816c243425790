import { sql } from 'drizzle-orm';
import type { DocumentId, PlaceCode } from '#domain/ids.ts';
import type { PlaceMention } from '#domain/mention.ts';
import type { Queryable } from '../database/database.ts';

type MentionRow = Omit<PlaceMention, 'point'> & {
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly members: PlaceCode[];
};

/** The places a document names, in the order of its text; null when there is no such document. */
export async function listMentions(db: Queryable, id: DocumentId): Promise<PlaceMention[] | null> {
  const [document] = await db.rows<{ no: number }>(sql`select no from document where id = ${id}`);
  return document ? await readMentions(db, document.no) : null;
}

/** @param no number of the document inside this database */
export async function readMentions(db: Queryable, no: number): Promise<PlaceMention[]> {
  const rows = await db.rows<MentionRow>(sql`
    select start_offset as start, end_offset as "end", text, level, role, status, code, name,
           st_x(point) as longitude, st_y(point) as latitude, where_precision as "wherePrecision",
           confidence, reason, rivals, members
    from mention where document_no = ${no}::int order by ordinal`);
  return rows.map(({ longitude, latitude, ...mention }) => ({
    ...mention,
    point: longitude === null || latitude === null ? null : [longitude, latitude],
  }));
}
