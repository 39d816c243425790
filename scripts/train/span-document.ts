import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A text with the stretches that are places; offsets in UTF-16, end exclusive. */
export interface SpanDocument {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly (readonly [number, number])[];
}

const SpanLine = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  spans: z.array(z.tuple([z.number(), z.number()])),
});

/** Reads marked documents, one JSON object a line, offsets in code points. */
export function readSpanDocuments(file: string): SpanDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, text, spans } = SpanLine.parse(JSON.parse(line));
      const offsets = codePointOffsets(text);
      return {
        id: String(id),
        text,
        spans: spans.map(([from, to]) => [offsets[from] ?? text.length, offsets[to] ?? text.length] as const),
      };
    });
}

/** UTF-16 offset of each code point, and of the end. */
function codePointOffsets(text: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  offsets.push(at);
  return offsets;
}

/** Words in a row that two documents may share without being the same story. */
const SHINGLE = 8;
const SHARED = 0.15;

/** Leaves out the documents that share text with any of the given texts. */
export function withoutOverlap(documents: readonly SpanDocument[], texts: readonly string[]): SpanDocument[] {
  const known = texts.map(shingles);
  return documents.filter((document) => {
    const own = shingles(document.text);
    return !known.some((other) => sharedPart(own, other) > SHARED);
  });
}

function shingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(SHINGLE - 1).map((_, at) => words.slice(at, at + SHINGLE).join(' ')));
}

function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const shingle of a) if (b.has(shingle)) shared++;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

/** The same document in capitals, as many reports are written; marks keep their places. */
export function inCapitals(document: SpanDocument): SpanDocument {
  let text = '';
  for (const unit of document.text) {
    const upper = unit.toUpperCase();
    text += upper.length === unit.length ? upper : unit;
  }
  return { ...document, text };
}
