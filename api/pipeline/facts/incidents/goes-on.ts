import type { IncidentType } from '#domain/incident-type.ts';
import type { Masked } from '../masked.ts';
import { slotsOf } from '../masked.ts';
import { mainTrigger } from './choose-type.ts';
import type { EventDraft } from './event-draft.ts';
import type { Trigger } from './find-triggers.ts';
import { GuardedPattern } from '../../words/guarded-pattern.ts';

const VIOLENT = new Set<IncidentType>(['armed_clash', 'attack', 'homicide', 'abduction']);
/** What follows from another event: arrests, things found. */
const RESULTS = new Set<IncidentType>(['weapons_seizure', 'drug_seizure', 'arrest', 'other']);
/** Where fuel is found beside what was looked for. */
const WITH_FUEL = new Set<IncidentType>([
  'air_incursion',
  'drug_lab',
  'drug_seizure',
  'weapons_seizure',
  'crop_eradication',
]);
/** Events of their own whatever stands before. */
const APART = new Set<IncidentType>([
  'displacement',
  'collusion',
  'surveillance',
  'crop_eradication',
  'air_incursion',
  'drug_lab',
]);
/** What people are caught at, and the shots that follow. */
const CAUGHT_AT = new Set<IncidentType>([
  'fuel_theft',
  'robbery',
  'crop_eradication',
  'drug_lab',
  'air_incursion',
]);
const CLASHES = new Set<IncidentType>(['armed_clash', 'attack']);
const FOUND_OUT =
  /^[^a-z]*(?:(?:los|las|est[oa]s|aquell[oa]s|dich[oa]s|l[oa]s\s+(?:cuales|que))\s+(?:[a-z]+\s+)?(?:civiles|sujetos|individuos|hombres|agresores|delincuentes|ladrones|huachicoleros|presuntos|armados|pistoleros)|estos|al\s+(?:ver|notar|percat|ser|verse|sentirse|darse)|they\s|the\s+(?:gunmen|men|thieves|suspects|robbers))/;
/** Words that make a sentence tell more of the event before. */
const BACK =
  /^(?:[^a-z]*)(?:(?:el|la)\s+(?:conductora?|chofer|operador|piloto|guia|cuidador|encargado|pasajera|aeronave|ataque|agresion|enfrentamiento|hecho|balacera|tiroteo|tripulacion|incidente)|the\s+(?:attack|shooting|clash|raid|ambush|incident|crew)|(?:one|both|two|neither|another)\s+(?:of\s+(?:the|them)\s+)?(?:drivers?|guards?|officers?|agents?|crew|employees?|passengers?|occupants?|clerks?)(?![a-z])|(?:un[oa]?|otr[oa])\s+(?:de\s+(?:los|las)\s+)?(?:chofer(?:es)?|operador(?:es)?|custodios?|agentes?|policias?|soldados?|elementos?|emplead[oa]s?|ocupantes?|pasajer[oa]s?)\s+(?:result|fue|qued|muri|recibi)|l[oa]s?\s+(?:agresor|detenid|asegurad|lesionad|herid|occis|victim|sujet|presunt|implicad|responsabl|atacant|vehicul|cuerp)|(?:un[oa]\s+de\s+l[oa]s)|(?:dich|es|est)[oae]s?\s|al\s+(?:lugar|sitio|revisar|realizar)|en\s+el\s+lugar|tras\s+(?:el|la)\s+(?:ataque|agresion|enfrentamiento|hecho|persecucion|repliegue)|durante\s+la|posteriormente|asimismo|ademas|tambien\s+(?:se|fue|quedo)|como\s+resultado|resultado|the\s+(?:attackers|gunmen|suspects?|victims?|assailants?|bodies|dead|detainees?|drivers?|wom[ae]n|m[ae]n|pilot|captives?|bodies)|they\s|it\s|he\s|she\s|se\s+(?:asegur|recog|localiz|decomis)|quemaron|autoria|se\s+atribuye|leaders|locals|the\s+(?:cooperative|prosecutor))/;

/**
 * Whether a sentence tells more of the event before it instead of another one: no other place, day or
 * hour, and a kind of event that goes with the first.
 */
export function goesOn(
  current: EventDraft,
  next: EventDraft,
  triggers: readonly Trigger[],
  masked: Masked,
): boolean {
  if (
    masked.slots[0]?.kind === 'D' &&
    masked.slots[0].at === 0 &&
    masked.slots[0].date.rule === 'same-before'
  )
    return false;
  if (tellsForm(current, next)) return true;
  const sameBlock = current.block === next.block;
  const before = mainTrigger(current.triggers, '').type;
  const type = isPlunder(triggers) && VIOLENT.has(before) ? before : mainTrigger(triggers, masked.text).type;
  const result =
    RESULTS.has(type) ||
    (type === 'fuel_theft' && WITH_FUEL.has(before)) ||
    triggers.every((one) => one.strength === 'weak');
  const elsewhere = next.ownPlace && differs(current, next);
  const back = BACK.test(masked.text);
  if ((type === before || (VIOLENT.has(type) && VIOLENT.has(before))) && isOneOfSeveral(current, next))
    return false;
  if (!sameBlock) {
    const bare = result && !next.ownPlaceHere && !next.ownDate && next.minutes === null;
    const distance = next.block.ordinal - current.block.ordinal;
    const child = next.block.parent === current.block.ordinal || distance <= (bare ? FAR_RESULT : 2);
    if (!child || (next.listed && (next.ownPlace || next.ownDate || next.minutes !== null))) return false;
    if (elsewhere && !(back && result && !next.ownDate)) return false;
    if (next.ownDate && differsInDate(current, next)) return false;
    return (
      (result && (back || !next.ownPlace)) || (type === before && !next.ownDate && (back || !next.ownPlace))
    );
  }
  if (before === 'arrest' && type === 'collusion' && !next.ownPlaceHere) return true;
  if (next.ownDate && differsInDate(current, next)) return false;
  if (isClosure(triggers) && before !== 'roadblock') return true;
  if (elsewhere) return result && back && !next.ownDate;
  const alone = !next.ownPlaceHere && next.minutes === null;
  if (result) return back || alone || !next.ownPlaceHere;
  if (type === before)
    return (
      !(
        next.minutes !== null &&
        current.minutes !== null &&
        Math.abs(next.minutes - current.minutes) > 120
      ) && !ANOTHER.test(masked.text)
    );
  if (RESULTS.has(before)) return alone && !APART.has(type);
  if (CAUGHT_AT.has(before) && CLASHES.has(type) && alone && FOUND_OUT.test(masked.text)) return true;
  if (VIOLENT.has(type) && VIOLENT.has(before)) return true;
  if (before === 'robbery' && (type === 'attack' || type === 'homicide') && alone) return true;
  if (isBurning(triggers))
    return before !== 'displacement' && !APART.has(type) && slotsOf(masked, 'T').length === 0;
  return false;
}

/** "Segundo, en P, …", "por tierra: primero, …": the next of the events a paragraph counts. */
const COUNTED = new GuardedPattern(
  /^[^a-zPDGN]*(?:[a-z]+(?:\s[a-z]+)?:\s+)?(?:(?:en\s+)?(?:primer|segund|tercer|cuart|quint|sext|septim|octav|noven|decim)[oa]?(?:\s+(?:lugar|termino|hecho|asunto|evento))?|first|second(?:ly)?|third(?:ly)?|fourth|fifth)[,:]\s/,
);

export function countsEntries({ text, candidates }: Masked): boolean {
  return COUNTED.test(text, candidates);
}

/** The paragraph right after a form tells its event. */
function tellsForm(current: EventDraft, next: EventDraft): boolean {
  return (
    current.card !== undefined &&
    next.block.ordinal - current.card === 1 &&
    !next.listed &&
    !(next.ownPlaceHere && differs(current, next)) &&
    !(next.ownDate && differsInDate(current, next))
  );
}

/** Blocks after an event in which what was seized or who was held may still be told, without a place of its own. */
const FAR_RESULT = 9;

const ANOTHER =
  /(?<![a-z])(?:otr[oa]\s+(?:ataque|hecho|evento|homicidio|enfrentamiento|bloqueo)|en\s+otro\s+hecho|a\s+second|another|in\s+a\s+separate|por\s+separado)(?![a-z])/;

/** Burning goes with what was raided, blocked or abandoned. */
function isBurning(triggers: readonly Trigger[]): boolean {
  return triggers.every(isBurnt);
}

/** "Quemaron dos casas y se llevaron ganado": part of the raid told before. */
export function isPlunder(triggers: readonly Trigger[]): boolean {
  return triggers.some(isBurnt) && triggers.every((one) => isBurnt(one) || one.type === 'robbery');
}

export function isBurnt({ type, rank }: Trigger): boolean {
  return type === 'attack' && rank <= 60;
}

/** "La autopista permanecio cerrada siete horas": what came of the event before, not what somebody did. */
export function isClosure(triggers: readonly Trigger[]): boolean {
  return triggers.every(({ type, words }) => type === 'roadblock' && STATE.test(words));
}

const STATE =
  /(?:permanec|qued|estuv|se\s+mantuv|fue|remained|stayed|was|were)[a-z]*\s+(?:[a-z]+\s+)?(?:cerrad|interrumpid|cortad|clausurad|closed|shut)[oa]?s?$/;

/** "…en P y en Q. El primero ocurrió en P…": each is told for itself after the sum. */
function isOneOfSeveral(current: EventDraft, next: EventDraft): boolean {
  return (
    current.places.length > 1 &&
    next.ownPlaceHere &&
    current.places.some((slot) => slot.code === next.places[0]!.code)
  );
}

function differs(current: EventDraft, next: EventDraft): boolean {
  return (
    next.places.length > 0 &&
    current.places.length > 0 &&
    !current.places.some(
      (slot) =>
        slot.code === next.places[0]!.code ||
        slot.code.startsWith(next.places[0]!.code) ||
        next.places[0]!.code.startsWith(slot.code),
    )
  );
}

function differsInDate(current: EventDraft, next: EventDraft): boolean {
  const [one, other] = [current.date?.period.from, next.date?.period.from];
  return one != null && other != null && !one.startsWith(other) && !other.startsWith(one);
}
