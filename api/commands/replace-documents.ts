import { sql } from 'drizzle-orm';
import type { DocumentId } from '#domain/ids.ts';
import type { Transaction } from '../database/database.ts';
import { documentRecord } from './document-rows.ts';
import type { DocumentToStore } from './document-to-store.ts';

interface Present {
  readonly no: number;
  readonly id: DocumentId;
  readonly version: number;
  readonly mentions: number;
}

/**
 * Of documents that are there already: rewrites those read by an older extractor and empties what
 * hangs on them; the caller writes the new passages and mentions.
 * @returns numbers of the replaced, and mentions of those left as they are
 */
export async function replaceDocuments(
  tx: Transaction,
  documents: readonly DocumentToStore[],
): Promise<{ present: ReadonlyMap<DocumentId, number>; replaced: ReadonlyMap<DocumentId, number> }> {
  if (documents.length === 0) return { present: new Map(), replaced: new Map() };
  const ids = JSON.stringify(documents.map(({ id }) => id));
  const rows = await tx.rows<Present>(sql`
    select no, id, extractor_version as version, mention_count as mentions from document
    where id in (select jsonb_array_elements_text(${ids}::jsonb))
    order by id for no key update`);
  const incoming = new Map(documents.map((document) => [document.id, document]));
  const older = rows.filter(({ id, version }) => version < (incoming.get(id)?.extractorVersion ?? 0));
  if (older.length > 0) await rewrite(tx, older, incoming);
  const replaced = new Map(older.map(({ id, no }) => [id, no]));
  const kept = rows.filter(({ id }) => !replaced.has(id));
  return { present: new Map(kept.map(({ id, mentions }) => [id, mentions])), replaced };
}

async function rewrite(
  tx: Transaction,
  older: readonly Present[],
  incoming: ReadonlyMap<DocumentId, DocumentToStore>,
): Promise<void> {
  const records = older.flatMap(({ id }) => {
    const document = incoming.get(id);
    return document ? [documentRecord(document)] : [];
  });
  await tx.rows(sql`
    update document set
      title = source.title, format = source.format, language = source.language, text = source.text,
      characters = source.characters, notes = source.notes, date_from = source.date_from,
      date_to = source.date_to, date_precision = source.date_precision, date_source = source.date_source,
      first_day = source.first_day, last_day = source.last_day, mention_count = source.mention_count,
      unplaced_count = source.unplaced_count, extractor_version = source.extractor_version,
      stored_at = now()
    from jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as source (
      id text, title text, format text, language text, text text, characters integer, notes jsonb,
      date_from text, date_to text, date_precision text, date_source text, first_day date, last_day date,
      mention_count integer, unplaced_count integer, extractor_version integer)
    where document.id = source.id`);
  const numbers = JSON.stringify(older.map(({ no }) => no));
  for (const table of ['passage', 'mention', 'document_place', 'document_search'])
    await tx.rows(sql`
      delete from ${sql.identifier(table)}
      where document_no in (select jsonb_array_elements_text(${numbers}::jsonb)::int)`);
}
