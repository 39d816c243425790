import type { Estimate } from '#domain/fact.ts';
import { locale, t } from '../../messages/language.svelte.ts';
import type { Counted } from './counts-of.ts';
import { estimateMessage } from './estimate-message.ts';

/** "3", "3–4", "5 o más" in the reader's language. */
export function estimateText(estimate: Estimate): string {
  const { key, values } = estimateMessage(estimate);
  return key === null ? new Intl.NumberFormat(locale()).format(values.best) : t(key, values);
}

/** "3–4 muertos", "1 herido" in the reader's language. */
export function countedText(what: Counted, estimate: Estimate): string {
  const { count } = estimateMessage(estimate);
  return t(`fact.${what}`, { count, estimate: estimateText(estimate) });
}
