import type { GroupId, PlaceCode } from '#domain/ids.ts';
import type { PlaceMention } from '#domain/mention.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { TimeMention } from '../dates/find-times.ts';
import type { NumberMention } from '../quantities/number-mention.ts';
import { foldText } from '../structure/fold-text.ts';
import { MENTION, SHARED } from '../words/prefilter.ts';
import type { Candidates } from '../words/prefilter.ts';
import type { PlaceRole } from './place-role.ts';

/** A mention in a masked sentence: `at` is where its capital stands, `start` and `end` are offsets in the text. */
interface SlotBase {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** One place, however many names told it: "Ejido Zacate Colorado, Mpio. de Tihuatlán, Ver." */
export interface PlaceSlot extends SlotBase {
  readonly kind: 'P';
  readonly code: PlaceCode;
  readonly role: PlaceRole;
  /** The mention that names it most narrowly. */
  readonly mention: PlaceMention;
}

/** One group; `short` repeats it in brackets: "Cártel Santa Rosa de Lima (CSRL)". */
export interface GroupSlot extends SlotBase {
  readonly kind: 'G';
  readonly group: GroupId;
}

export interface DateSlot extends SlotBase {
  readonly kind: 'D';
  readonly date: DateMention;
}

export interface TimeSlot extends SlotBase {
  readonly kind: 'T';
  readonly time: TimeMention;
}

export interface NumberSlot extends SlotBase {
  readonly kind: 'N';
  readonly number: NumberMention;
}

export type Slot = PlaceSlot | GroupSlot | DateSlot | TimeSlot | NumberSlot;

/**
 * A sentence in folded letters in which every place is a `P`, group a `G`, date a `D`, time a `T` and
 * number an `N`, so that a rule reads like the sentence it means: `G opera en P`. Folded text has no
 * capitals of its own.
 */
export interface Masked {
  readonly text: string;
  readonly slots: readonly Slot[];
  /** Which shared patterns may match the sentence (see `SHARED`). */
  readonly candidates: Candidates;
  /** Offset in the document's text of an offset in `text`. */
  readonly origin: (at: number) => number;
}

/** The same mention at another place of a masked text. */
export function slotAt(slot: Slot, at: number): Slot {
  if (slot.kind !== 'P') return { ...slot, at };
  const { kind, start, end, code, role, mention } = slot;
  return { kind, at, start, end, code, role, mention };
}

/** A part of a masked sentence, itself a masked sentence. */
export function sliceMasked(masked: Masked, from: number, to: number): Masked {
  if (from === 0 && to === masked.text.length) return masked;
  return {
    text: masked.text.slice(from, to),
    slots: masked.slots
      .filter((slot) => slot.at >= from && slot.at < to)
      .map((slot) => slotAt(slot, slot.at - from)),
    candidates: masked.candidates,
    origin: (at) => masked.origin(Math.min(at, to - from) + from),
  };
}

/** Which shared patterns may match it, seen what kinds of mentions it has: fewer than `candidates`. */
export function candidatesOf({ text, candidates }: Masked): Candidates {
  let mentions = 0;
  for (const [capital, kind] of KINDS) if (text.includes(capital)) mentions |= kind;
  return SHARED.withMentions(candidates, mentions);
}

const KINDS = Object.entries(MENTION);

/** The slots of one kind, in order. */
export function slotsOf<K extends Slot['kind']>(masked: Masked, kind: K): Extract<Slot, { kind: K }>[] {
  return masked.slots.filter((slot): slot is Extract<Slot, { kind: K }> => slot.kind === kind);
}

/**
 * A stretch of a masked sentence in which the names of sites stand after their capital: an "Aduana de
 * Manzanillo" or "Presa El Cajón" says what it is.
 */
export function spokenText(masked: Masked, from = 0, to = masked.text.length): string {
  let spoken = '';
  let position = from;
  for (const slot of masked.slots) {
    if (slot.kind !== 'P' || slot.mention.level !== 'site' || slot.at < from || slot.at >= to) continue;
    spoken += `${masked.text.slice(position, slot.at + 1)} ${foldText(slot.mention.text)}`;
    position = slot.at + 1;
  }
  return position === from ? masked.text.slice(from, to) : spoken + masked.text.slice(position, to);
}
