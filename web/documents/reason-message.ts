import type { MessageKey } from '../messages/language.svelte.ts';

const RULES: Readonly<Record<string, MessageKey>> = {
  reading: 'reason.reading',
  container: 'reason.container',
  focus: 'reason.focus',
  none: 'reason.none',
};

/**
 * Why a name was taken for a place, in words: the message of the rule and what the rule rested on
 * (after the colon of `PlaceMention.reason`). A rule without a message keeps its id.
 */
export function reasonMessage(reason: string): { key: MessageKey | null; rule: string; detail: string } {
  const colon = reason.indexOf(':');
  const rule = (colon < 0 ? reason : reason.slice(0, colon)).trim();
  const detail = colon < 0 ? '' : reason.slice(colon + 1).trim();
  return { key: RULES[rule] ?? null, rule, detail };
}
