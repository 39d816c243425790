import { hash } from 'node:crypto';
import type { Passage } from '#domain/document.ts';
import type { DocumentEvidence } from '#domain/evidence.ts';
import { EXTRACTOR_VERSION } from '#domain/extractor-version.ts';
import type { DocumentId } from '#domain/ids.ts';
import type { Span } from '../structure/structure.ts';
import type { Reading } from './reading.ts';

/** The extractor and its version, kept with every fact it finds. */
export const EXTRACTOR = `atalaya-facts-${EXTRACTOR_VERSION}`;

/** Longest quote, in characters; a longer passage is quoted from its beginning. */
const LONGEST = 900;

/** Makes evidence of the words at a stretch of the text. */
export function evidenceOf(reading: Reading, span: Span, rule: string, confidence: number): DocumentEvidence {
  const { text } = reading.structure;
  let { start } = span;
  let end = Math.min(span.end, start + LONGEST);
  while (start < end && /[\s;,.]/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  const passage = passageAt(reading.passages, start);
  return {
    source: 'document',
    documentId: reading.documentId,
    passage: passage?.ordinal ?? 0,
    page: passage?.page ?? null,
    sheet: passage?.sheet ?? null,
    cell: passage?.cell ?? null,
    start,
    end,
    quote: text.slice(start, end),
    rule,
    extractor: EXTRACTOR,
    confidence,
  };
}

/** The passage that holds an offset; passages are in order. */
function passageAt(passages: readonly Passage[], at: number): Passage | undefined {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passages[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return passages[low] ?? passages.at(-1);
}

/** Identity of a text that came without one: a text file's bytes are its identity. */
export function documentIdOf(text: string): DocumentId {
  return hash('sha256', text, 'hex') as DocumentId;
}
