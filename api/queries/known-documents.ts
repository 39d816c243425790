import { sql } from 'drizzle-orm';
import type { DocumentId, PlaceCode } from '#domain/ids.ts';
import type { Queryable } from '../database/database.ts';

export interface KnownDocument {
  readonly extractorVersion: number;
  readonly mentions: number;
  /** Mentions that could not be placed. */
  readonly notPlaced: number;
  /** Facts it tells. */
  readonly facts: number;
}

/** Which of these documents are stored, by which version, and the states and municipalities they name. */
export async function knownDocuments(
  db: Queryable,
  ids: readonly DocumentId[],
): Promise<{ documents: ReadonlyMap<DocumentId, KnownDocument>; codes: readonly PlaceCode[] }> {
  if (ids.length === 0) return { documents: new Map(), codes: [] };
  const list = JSON.stringify(ids);
  const rows = await db.rows<{ no: number; id: DocumentId } & KnownDocument>(sql`
    select no, id, extractor_version as "extractorVersion", mention_count as mentions, unplaced_count as "notPlaced",
           (select count(*)::int from observation where document_no = document.no) as facts
    from document where id in (select jsonb_array_elements_text(${list}::jsonb))`);
  const codes =
    rows.length === 0
      ? []
      : await db.rows<{ code: PlaceCode }>(sql`
          select distinct code from mention
          where document_no in (select jsonb_array_elements_text(${JSON.stringify(rows.map(({ no }) => no))}::jsonb)::int)
          and status = 'resolved' and code <> '00'`);
  return {
    documents: new Map(
      rows.map(({ id, extractorVersion, mentions, notPlaced, facts }) => [
        id,
        { extractorVersion, mentions, notPlaced, facts },
      ]),
    ),
    codes: codes.map(({ code }) => code),
  };
}
