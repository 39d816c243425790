import { PlaceCode } from '#domain/ids.ts';
import type { MessageKey } from '../messages/language.svelte.ts';

const RULES: Readonly<Record<string, MessageKey>> = {
  abroad: 'reason.abroad',
  abstained: 'reason.abstained',
  capital: 'reason.capital',
  container: 'reason.container',
  containment: 'reason.containment',
  coordinates: 'reason.coordinates',
  document: 'reason.document',
  focus: 'reason.focus',
  gloss: 'reason.gloss',
  heading: 'reason.heading',
  introduced: 'reason.introduced',
  line: 'reason.line',
  name: 'reason.name',
  'only reading': 'reason.onlyReading',
  origin: 'reason.origin',
  population: 'reason.population',
  region: 'reason.region',
  'same name': 'reason.sameName',
};

/** Rules whose detail is words of the text itself. */
const QUOTING = new Set(['abroad', 'containment', 'coordinates']);

export interface ReasonMessage {
  /** Words of the rule; null for a rule nobody wrote words for. */
  readonly key: MessageKey | null;
  readonly rule: string;
  /** The place the rule rested on. */
  readonly code: PlaceCode | null;
  /** What the rule rested on, as the text has it. */
  readonly quote: string | null;
}

/** Takes `PlaceMention.reason` apart: the rule's id and, after a colon, what it rested on. */
export function reasonMessage(reason: string): ReasonMessage {
  const colon = reason.indexOf(':');
  const rule = (colon < 0 ? reason : reason.slice(0, colon)).trim();
  const detail = colon < 0 ? '' : reason.slice(colon + 1).trim();
  const key = RULES[rule] ?? null;
  const code = PlaceCode.safeParse(/(?:^|\s)(\d+)$/.exec(detail)?.[1]).data ?? null;
  const quoted = code === null && (QUOTING.has(rule) || key === null);
  return { key, rule, code, quote: quoted && detail !== '' ? detail : null };
}
