import type { IncidentType } from '#domain/incident-type.ts';
import type { Masked, PlaceSlot } from '../masked.ts';
import { GuardedPattern } from '../../words/guarded-pattern.ts';
import type { Candidates } from '../../words/prefilter.ts';
import { mainTrigger } from './choose-type.ts';
import type { EventDraft } from './event-draft.ts';

const KINDS: readonly (readonly [string, readonly IncidentType[]])[] = [
  [String.raw`detencion|captura|aprehension|arresto|arrests?`, ['arrest', 'collusion']],
  [String.raw`ataques?|agresion|emboscada|atentado|attacks?|ambush|shooting`, ['attack', 'armed_clash']],
  [String.raw`enfrentamiento|balacera|tiroteo|clash|gunfight|shootout`, ['armed_clash', 'attack']],
  [String.raw`bloqueos?|obstruccion|cierre|roadblocks?|blockades?`, ['roadblock']],
  [String.raw`robo|asalto|atraco|robbery|theft`, ['robbery']],
  [String.raw`homicidios?|asesinatos?|crimen|hallazgo|killings?|murders?`, ['homicide']],
  [String.raw`secuestro|plagio|kidnapping|abduction`, ['abduction']],
];
const NAMED = KINDS.map(
  ([nouns, types]) =>
    [
      new GuardedPattern({
        before: String.raw`(?<![a-z])(?:el|la|los|las|del|al|dich[oa]|the|this)\s+`,
        inner: nouns,
        after: '(?![a-z])',
      }),
      types,
    ] as const,
);

/** Events back among which the one spoken of is looked for. */
const BACK = 4;

/** The event a sentence speaks of by its noun ("la detención", "the blockades"), else the last told. */
export function spokenOf(
  { text, candidates }: Masked,
  told: readonly EventDraft[],
  last: EventDraft,
): EventDraft {
  if (told.length < 2) return last;
  for (const [pattern, types] of NAMED) {
    if (!pattern.test(text, candidates)) continue;
    for (let i = told.length - 1; i >= Math.max(0, told.length - BACK); i--) {
      const one = told[i]!;
      if (last.block.ordinal - one.block.ordinal > 2) break;
      if (types.includes(mainTrigger(one.triggers, '').type)) return one;
    }
  }
  return last;
}

/** False when a sentence cannot speak of an event by its noun, by its words. */
export function maySpeakOf(candidates: Candidates): boolean {
  return NAMED.some(([pattern]) => pattern.may(candidates));
}

const HAPPENED_AT = new GuardedPattern(
  /^[^a-z]*(?:(?:el|la|los|las|lo|the|this)\s+)(?:(?:hechos?|evento|suceso|incidente|anterior|detencion|captura|aprehension|arresto|ataque|agresion|enfrentamiento|balacera|bloqueo|obstruccion|robo|asalto|homicidio|crimen|asesinato|secuestro|hallazgo|aseguramiento|decomiso|accidente|arrests?|attack|shooting|clash|roadblock|robbery|killing|incident)\s+)(?:[a-z]+\s+){0,4}?(?:fue|fueron|ocurri(?:o|eron)|sucedi(?:o|eron)|acontecieron|se\s+(?:registr|di|suscit|produj|present|realiz|efectu|llev)[a-z]*(?:\s+a\s+cabo)?|tuvo\s+lugar|was\s+made|were\s+made|was|happened|took\s+place|occurred|came)\s+(?:[^\s;P]+\s+){0,10}?(?:en|in|at|near|frente\s+a|cerca\s+del?|sobre)\s+(?:[^\s;,P]+\s+){0,6}?"?P/,
);

/** "Los hechos ocurrieron en P", "the arrest was made in P": where the event told before was. */
export function saysWhere(masked: Masked, own: readonly PlaceSlot[]): boolean {
  return own.length > 0 && own[0]!.code.length > 2 && HAPPENED_AT.test(masked.text);
}

/** False when a sentence cannot say where an event was, by its words. */
export function maySayWhere(candidates: Candidates): boolean {
  return HAPPENED_AT.may(candidates);
}

const THIS_TOWN =
  /(?<![a-z])(?:(?:esta|this)\s+(?:misma\s+)?(?:ciudad|capital|cabecera|localidad|poblacion|villa|frontera|(?:border\s+|port\s+)?(?:city|town)|port)|este\s+(?:mismo\s+)?(?:puerto|municipio|poblado|pueblo)|(?<=\s)here(?=[,.;]|\s+(?:on|in|at|last|late|this|early|yesterday|after|before|D)(?![a-z])))(?![a-z])/;

/** "esta ciudad": the place the paper is written from. */
export function saysThisTown(text: string): boolean {
  return THIS_TOWN.test(text);
}
