import type { Masked, PlaceSlot } from '../masked.ts';
import type { Block } from '../../structure/structure.ts';
import { mainTrigger } from './choose-type.ts';
import type { EventDate } from './date-event.ts';
import { addSentence } from './event-draft.ts';
import type { EventDraft } from './event-draft.ts';
import type { Trigger } from './find-triggers.ts';
import { isBurnt, isClosure, isPlunder } from './goes-on.ts';

/** A place in the state that is all an event has told of where it was. */
export function isWithin(place: PlaceSlot, { places: [known, ...others] }: EventDraft): boolean {
  return (
    known?.code.length === 2 &&
    others.length === 0 &&
    place.code.length > 2 &&
    place.code.startsWith(known.code)
  );
}

/** "Dos ecuatorianos detenidos" after a load of drugs: its crew. */
const isOfMigrants = ({ type }: Trigger): boolean => type === 'migrant_detention';

/** Of what goes on with an event the cues that may name it: neither loot nor a road closed after it. */
export function partOf(current: EventDraft, told: readonly Trigger[]): readonly Trigger[] {
  if (isPlunder(told)) return told.filter(isBurnt);
  const main = mainTrigger(current.triggers, '').type;
  if ((main === 'drug_seizure' || main === 'weapons_seizure') && told.every(isOfMigrants)) return [];
  if (main === 'robbery' && told.every(({ type }) => type === 'attack' || type === 'homicide')) return [];
  return isClosure(told) && mainTrigger(current.triggers, '').type !== 'roadblock' ? [] : told;
}

/** An event told without where and when, or of a state: the next sentence of its paragraph that says both tells it. */
export function fillsIn(
  last: EventDraft,
  block: Block,
  { text }: Masked,
  own: readonly PlaceSlot[],
  date: EventDate | null,
): boolean {
  return (
    last.block === block &&
    date !== null &&
    own.length > 0 &&
    own[0]!.code.length > 2 &&
    ((!last.ownPlace && !last.ownDate) || isWithin(own[0]!, last)) &&
    DEFINITE.test(text)
  );
}

/** Takes the place and, where it has none of its own, the day of such a sentence. */
export function fillIn(
  last: EventDraft,
  masked: Masked,
  places: readonly PlaceSlot[],
  date: EventDate,
): void {
  Object.assign(last, { places, ownPlace: true, ...(last.ownDate ? {} : { date, ownDate: true }) });
  addSentence(last, masked, []);
}

const DEFINITE = /^[^a-z]*(?:the|el|la|los|las|est[ae]s?|es[ae]s?|dich[oa]s?|this|these)\s/;

/** "Los hechos ocurrieron en P": where, and when, the event spoken of was. */
export function sayWhere(
  spoken: EventDraft,
  block: Block,
  masked: Masked,
  own: readonly PlaceSlot[],
  date: EventDate | null,
): void {
  if (block.ordinal - spoken.block.ordinal > 1) return;
  if (!spoken.ownPlaceHere || spoken.places[0]?.role === 'between')
    Object.assign(spoken, { places: own, ownPlace: true });
  if (date && !spoken.ownDate) Object.assign(spoken, { date, ownDate: true });
  addSentence(spoken, masked, []);
}
