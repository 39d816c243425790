import { arrayText } from '../../database/copy-text.ts';
import type { CopyValue } from '../../database/database.ts';
import type { NumberedDocument } from '../document-rows.ts';

export const GROUP_MENTION_COLUMNS = [
  'document_no',
  'ordinal',
  'start_offset',
  'end_offset',
  'text',
  'group_id',
] as const;

export function* groupMentionRows(documents: readonly NumberedDocument[]): Generator<readonly CopyValue[]> {
  for (const { no, document } of documents)
    for (const [ordinal, { start, end, text, group }] of (document.groups ?? []).entries())
      yield [no, ordinal, start, end, text, group];
}

export const CLAIM_COLUMNS = [
  'document_no',
  'ordinal',
  'kind',
  'subject',
  'value',
  'terms',
  'codes',
  'start_offset',
  'end_offset',
  'quote',
] as const;

export function* claimRows(documents: readonly NumberedDocument[]): Generator<readonly CopyValue[]> {
  for (const { no, document } of documents)
    for (const [ordinal, claim] of (document.claims ?? []).entries()) {
      const { kind, subject, value, terms, codes, start, end, quote } = claim;
      yield [no, ordinal, kind, subject, value, arrayText(terms), arrayText(codes), start, end, quote];
    }
}
