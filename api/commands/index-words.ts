import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/database.ts';
import type { NumberedDocument } from './document-rows.ts';

/**
 * Characters of text in one search part: even when every word is another, their vector stays below
 * the 1 MB a tsvector may have. Words that must stand together are found within one part.
 */
const PART = 200_000;
/** A part runs on into the next by more than a long word, so that none is lost at the seam. */
const OVERLAP = 100;

/** Writes the full-text search parts of new documents; the title belongs to the first. */
export async function indexWords(tx: Transaction, documents: readonly NumberedDocument[]): Promise<void> {
  if (documents.length === 0) return;
  const numbers = JSON.stringify(documents.map(({ no }) => no));
  await tx.rows(sql`
    insert into document_search (document_no, part, words)
    select no, part, searchable_words(
      case when part = 0 then title || E'\n' else '' end ||
      substr(text, part * ${PART}::int + 1, ${PART + OVERLAP}::int))
    from jsonb_array_elements_text(${numbers}::jsonb) as fresh (number)
    join document on document.no = fresh.number::int
    cross join lateral generate_series(0, greatest(length(text) - 1, 0) / ${PART}::int) as part`);
}
