import type { Evidence } from '#domain/evidence.ts';
import type { MergeReason } from '#domain/merge-reason.ts';
import { arrayText } from '../../database/copy-text.ts';
import type { CopyValue } from '../../database/database.ts';
import type { ObservationToStore } from './observation-to-store.ts';

/** An observation of a document with its number, its block and the fact it went into. */
export interface NumberedObservation extends ObservationToStore {
  readonly no: number;
  readonly factNo: number;
  readonly block: string | null;
  readonly reasons: readonly MergeReason[];
}

export const OBSERVATION_COLUMNS = [
  'no',
  'id',
  'fact_no',
  'reasons',
  'document_no',
  'draft',
  'words',
  'block',
] as const;

export function* observationRows(
  observations: Iterable<NumberedObservation>,
): Generator<readonly CopyValue[]> {
  for (const { no, factNo, reasons, documentNo, draft, words, block } of observations)
    yield [no, draft.id, factNo, arrayText(reasons), documentNo, JSON.stringify(draft), words, block];
}

export const EVIDENCE_COLUMNS = [
  'observation_no',
  'ordinal',
  'passage',
  'page',
  'sheet',
  'cell',
  'start_offset',
  'end_offset',
  'quote',
  'rule',
  'extractor',
  'confidence',
  'edition_no',
  'row_id',
] as const;

/** @param editionOf number of the edition that a dataset's row is of */
export function* evidenceRows(
  observations: Iterable<{ readonly no: number; readonly evidence: readonly Evidence[] }>,
  editionOf: (evidence: Evidence & { source: 'dataset' }) => number,
): Generator<readonly CopyValue[]> {
  for (const { no, evidence } of observations)
    for (const [ordinal, each] of evidence.entries()) yield evidenceRow(no, ordinal, each, editionOf);
}

function evidenceRow(
  no: number,
  ordinal: number,
  each: Evidence,
  editionOf: (evidence: Evidence & { source: 'dataset' }) => number,
): readonly CopyValue[] {
  if (each.source === 'dataset')
    return [no, ordinal, ...Array.from({ length: 10 }, () => null), editionOf(each), each.rowId];
  const { passage, page, sheet, cell, start, end, quote, rule, extractor, confidence } = each;
  return [
    no,
    ordinal,
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
    null,
    null,
  ];
}
