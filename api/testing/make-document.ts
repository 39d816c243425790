import type { Passage } from '#domain/document.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { PlaceMention } from '#domain/mention.ts';
import type { PartialDate, Period } from '#domain/period.ts';
import { precisionOf } from '#domain/period.ts';
import { documentIdOf } from '../commands/document-id.ts';
import type { DocumentToStore } from '../commands/document-to-store.ts';

/**
 * A document to store with everything filled in. Its id is the hash of path and text, so that two
 * with different paths differ; give `id` to make them the same bytes.
 */
export function makeDocument(given: Partial<DocumentToStore> = {}): DocumentToStore {
  const text = given.text ?? 'Documento ficticio: se reportó actividad en Coatzacoalcos, Veracruz.';
  const path = given.path ?? 'papeles/nota.txt';
  return {
    id: documentIdOf(new TextEncoder().encode(`${path}\n${text}`)),
    path,
    title: path.split('/').at(-1) ?? path,
    format: 'txt',
    language: 'es',
    text,
    passages: [makePassage({ end: text.length })],
    notes: [],
    date: null,
    dateSource: given.date ? 'header' : null,
    mentions: [],
    extractorVersion: 1,
    ...given,
  };
}

export function makePassage(given: Partial<Passage> = {}): Passage {
  return { ordinal: 0, start: 0, end: 10, page: null, sheet: null, cell: null, part: null, ...given };
}

/** A resolved mention of a state or municipality; without `code` it is one that could not be placed. */
export function makeMention(
  given: Partial<Omit<PlaceMention, 'code'>> & { code?: string } = {},
): PlaceMention {
  const code = (given.code as PlaceCode | undefined) ?? null;
  return {
    start: 0,
    end: 8,
    text: 'Veracruz',
    level: code === null || code.length > 2 ? 'municipality' : 'state',
    role: 'site',
    status: code === null ? 'abstained' : 'resolved',
    name: code === null ? null : 'Veracruz',
    point: null,
    wherePrecision: code === null || code.length > 2 ? 3 : 4,
    confidence: 0.9,
    reason: 'test',
    rivals: [],
    members: [],
    ...given,
    code,
  };
}

/** `2021-08` → the period of that month; two dates → from one to the other. */
export function makePeriod(from: string, to = from): Period {
  const precision = from === to ? precisionOf(from as PartialDate) : 'range';
  return { from: from as PartialDate, to: to as PartialDate, precision };
}
