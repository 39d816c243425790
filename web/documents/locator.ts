import type { Passage } from '#domain/document.ts';
import type { MessageKey } from '../messages/language.svelte.ts';
import type { Values } from '../messages/translate.ts';

export interface Locator {
  readonly key: MessageKey;
  readonly values: Values;
  readonly cell: string | null;
}

const PARTS: Readonly<Record<string, MessageKey>> = {
  header: 'document.part.header',
  body: 'document.part.body',
  quoted: 'document.part.quoted',
};

/** Where a reader finds a passage in the original: its page, sheet and cell, or part of an e-mail; null when only the text is there. */
export function locatorOf(passage: Passage): Locator | null {
  const { page, sheet, cell, part } = passage;
  if (page !== null) return { key: 'document.page', values: { page }, cell: null };
  if (sheet !== null) return { key: 'document.sheet', values: { sheet }, cell };
  if (cell !== null) return { key: 'document.cell', values: { cell }, cell: null };
  const key = part === null ? undefined : PARTS[part];
  return key ? { key, values: {}, cell: null } : null;
}
