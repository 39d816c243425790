import type { Masked } from '../masked.ts';
import { slotsOf } from '../masked.ts';
import { mainTrigger } from './choose-type.ts';
import { dateEvent } from './date-event.ts';
import type { EventDraft } from './event-draft.ts';
import type { Trigger } from './find-triggers.ts';

/** "Fecha del evento: D." on a line of its own. */
export const DAY_OF_EVENT = /^[^a-z]*fecha\s+del?\s+(?:los\s+)?(?:evento|hechos?|suceso|incidente)/;

/** "Desde mayo de 2022." after a sentence dates it. */
const DATE_ALONE = /^[^a-zG]*(?:desde|a partir de(?:l)?|since)\s+(?:el\s+)?D\s*\.?$/;

/** "The work was done on Tuesday", "Los hechos datan del lunes": when the event told before was. */
const SAYS_WHEN =
  /^[^a-z]*(?:(?:el|la|los|las|lo|esto|ello|todo|the|this|it|that|all)\s+)(?:[a-z]+\s+){0,3}?(?:ocurri|sucedi|fue(?:ron)?\s+(?:hech|realizad|efectuad)|(?:fue(?:ron)?|was|were)(?=\s+(?:el\s+|on\s+)?D)|se\s+(?:hizo|hicieron|realiz|efectu|registr|llev)|dat(?:a|an)\s+del?|(?:was|were)\s+(?:done|carried\s+out|made)|took\s+place|happened|occurred|dates?\s+from|dated\s+from)[^.;P]{0,40}?\sD/;

/** "The raid, on D, was blamed on…", "El ataque, ocurrido el D, …": the same of an event named again. */
const NAMED_WITH_DAY =
  /^[^a-z]*(?:el|la|los|the)\s+(?:[a-z]+\s+)?(?:ataque|agresion|hechos?|crimen|atentado|emboscada|enfrentamiento|balacera|asalto|robo|secuestro|plagio|homicidio|asesinato|operativo|decomiso|aseguramiento|hallazgo|detencion|bloqueo|incursion|raid|attack|shooting|ambush|clash|killings?|kidnapping|abduction|robbery|seizure|arrests?|blockade|incident|massacre|operation),?\s+(?:(?:que\s+)?(?:ocurri|sucedi|registr|perpetr|comet|realiz|efectu)[a-z]+\s+)?(?:(?:on|of|el|del|late\s+on|early\s+on)\s+)(?:dia\s+)?D(?=,|\s+(?:was|were|fue|dejo|left|en|in|at))/;

const CAPTIVE_SINCE =
  /(?:captive|hostage|held|missing|cautiv[oa]s?|secuestrad[oa]s?|retenid[oa]s?|plagiad[oa]s?|privad[oa]s?\s+de\s+(?:su|la)\s+libertad|desaparecid[oa]s?)\s+(?:desde|since)\s+(?:el\s+)?D/;

/** "Desde el viernes mantienen cerrados los accesos". */
const STILL_SHUT =
  /(?:mantien|tien|permanec|sigu|contin)[a-z]*\s+(?:[a-z]+\s+)?(?:cerrad|bloquead|tomad|cerrand|bloqueand)[a-z]*|have\s+(?:been\s+block|kept)[a-z]*/;

/** Collusion and captivity are dated at their start: "held captive since D". */
export function goesBackTo({ type }: Trigger, { text }: Masked): boolean {
  return (
    type === 'collusion' ||
    (type === 'abduction' && CAPTIVE_SINCE.test(text)) ||
    (type === 'roadblock' && STILL_SHUT.test(text))
  );
}

/** A sentence without a cue that says when the event before it was, or since when it goes on; true when it did. */
export function redated(masked: Masked, last: EventDraft): boolean {
  if (DATE_ALONE.test(masked.text) || startsThen(masked, last)) redate(masked, last, true);
  else if (SAYS_WHEN.test(masked.text) || NAMED_WITH_DAY.test(masked.text)) redate(masked, last, false);
  else return false;
  return true;
}

/** "Lo viene haciendo desde agosto": since when an officer has helped. */
function startsThen(masked: Masked, last: EventDraft): boolean {
  return (
    slotsOf(masked, 'D').some(({ date }) => date.relation === 'since') &&
    mainTrigger(last.triggers, '').type === 'collusion'
  );
}

function redate(masked: Masked, last: EventDraft, ongoing: boolean): void {
  const date = dateEvent(masked, 0, ongoing);
  if (date && !last.ownDate) Object.assign(last, { date, ownDate: true });
}
