import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { DatasetEvidence, DocumentEvidence, Evidence } from '#domain/evidence.ts';

/** Columns that an Evidence is made of, over `evidence`, its `observation`, `document` and `edition`. */
export const EVIDENCE_FIELDS = sql`
  evidence.ordinal, document.id as "documentId", evidence.passage, evidence.page, evidence.sheet, evidence.cell,
  evidence.start_offset as start, evidence.end_offset as "end", evidence.quote, evidence.rule,
  evidence.extractor, evidence.confidence, edition.dataset, edition.version, edition.citation,
  evidence.row_id as "rowId"`;

/** The tables of EVIDENCE_FIELDS, joined to `observation`. */
export const EVIDENCE_TABLES: SQL = sql`
  join evidence on evidence.observation_no = observation.no
  left join document on document.no = observation.document_no
  left join dataset_edition edition on edition.no = evidence.edition_no`;

export type EvidenceRow = Omit<DocumentEvidence, 'source' | 'documentId'> & {
  readonly documentId: DocumentEvidence['documentId'] | null;
} & Omit<DatasetEvidence, 'source'>;

export function toEvidence(row: EvidenceRow): Evidence {
  const { documentId, dataset, version, rowId, citation } = row;
  if (documentId === null) return { source: 'dataset', dataset, version, rowId, citation };
  const { passage, page, sheet, cell, start, end, quote, rule, extractor, confidence } = row;
  return {
    source: 'document',
    documentId,
    passage,
    page,
    sheet,
    cell,
    start,
    end,
    quote,
    rule,
    extractor,
    confidence,
  };
}
