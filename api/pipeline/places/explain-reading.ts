import { codeText } from '#geodata/index-names/index-tables.ts';
import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import { senseOf } from './context.ts';
import type { Context } from './context.ts';
import { stateCodeOf } from './referent-codes.ts';
import type { Resolution } from './resolution.ts';
import { WORD } from './word-classes.ts';

/** Share of a text's municipal places that lets the text speak for a reading. */
const TOLD_BY_TEXT = 0.2;

/** Rule that decided a reading and, after a colon, what it rested on; the strongest evidence first. */
export function explainReading(
  context: Context,
  at: number,
  { code, kind, codes }: Resolution,
  said: string | null,
): string {
  const candidate = context.candidates[at]!;
  const around = context.surroundings[at]!;
  const { anchors } = context;
  const state = Math.floor(code / 1000);
  if (kind === PLACE_KIND.REGION) return 'region: table of regions';
  if (kind === PLACE_KIND.FOREIGN)
    return around.abroad > 0 ? `abroad: ${said ?? 'neighbours'}` : 'abroad: its name';
  if (around.said !== 0 && state === Math.floor(around.said / 1000))
    return `containment: ${said ?? codeText(around.said)}`;
  if (around.inside.includes(code)) return `containment: ${said ?? codeText(code)}`;
  if (around.gloss.includes(code)) return 'gloss: the name in parentheses';
  if (kind === PLACE_KIND.STATE) {
    if (around.contains) return 'container: the name before it';
    if (around.leads) return 'heading: it leads one';
    return candidate.trigger & WORD.STATE ? 'introduced: state' : 'name: of a state';
  }
  if (senseOf(context, candidate) === code) return 'same name: placed elsewhere in the text';
  if (codes === 1) return 'only reading: of its name';
  if (stateCodeOf(context.reading, candidate) === state * 1000)
    return 'capital: the city called like its state';
  const introduced = candidate.trigger | candidate.after;
  if (introduced & WORD.MUNICIPALITY && kind === PLACE_KIND.MUNICIPALITY) return 'introduced: municipality';
  if (introduced & (WORD.SETTLEMENT | WORD.CITY)) return 'introduced: settlement';
  if (around.scope !== 0 && Math.floor(around.scope / 1000) === state)
    return `heading: ${codeText(around.scope)}`;
  if ((anchors.municipalityShare.get(code) ?? 0) >= TOLD_BY_TEXT) return 'document: its municipality';
  if (anchors.stateShare[state]! >= TOLD_BY_TEXT) return `document: state ${codeText(state * 1000)}`;
  return 'population: the largest of its name';
}
