import type { Passage } from '#domain/document.ts';
import type { MessageKey } from '../messages/language.svelte.ts';
import type { Values } from '../messages/translate.ts';

export interface Locator {
  readonly key: MessageKey;
  readonly values: Values;
}

const PARTS: Readonly<Record<string, MessageKey>> = {
  header: 'document.part.header',
  body: 'document.part.body',
  quoted: 'document.part.quoted',
};

/** Where a reader finds a passage in the original: its page, sheet, or part of an e-mail; null when only the text is there. */
export function locatorOf({ page, sheet, part }: Passage): Locator | null {
  if (page !== null) return { key: 'document.page', values: { page } };
  if (sheet !== null) return { key: 'document.sheet', values: { sheet } };
  const key = part === null ? undefined : PARTS[part];
  return key ? { key, values: {} } : null;
}

/** True when two passages are found at the same place in the original: then it need not be said again. */
export function sameLocator(a: Passage, b: Passage): boolean {
  if (a.page !== null || b.page !== null) return a.page === b.page;
  if (a.sheet !== null || b.sheet !== null) return a.sheet === b.sheet;
  return a.part === b.part;
}
