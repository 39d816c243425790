import type { IncidentType } from '#domain/incident-type.ts';
import { NextSign } from '../../structure/next-sign.ts';
import type { Block } from '../../structure/structure.ts';
import { countCell } from '../casualties/count-cell.ts';
import type { Tally } from '../casualties/read-casualties.ts';
import { sliceMasked, slotsOf } from '../masked.ts';
import type { Masked, PlaceSlot } from '../masked.ts';
import { sentencesOf } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { dateEvent } from './date-event.ts';
import type { EventDate } from './date-event.ts';
import { cleanLabel, kindOfLabel } from './card-labels.ts';
import type { FieldKind } from './card-labels.ts';
import { addSentence } from './event-draft.ts';
import type { EventDraft } from './event-draft.ts';
import { blockFrame } from './event-frame.ts';
import type { EventFrame } from './event-frame.ts';
import { findTriggers } from './find-triggers.ts';
import type { Trigger } from './find-triggers.ts';
import { isTold } from './is-told.ts';
import { locateEvent } from './locate-event.ts';
import { namedType } from './named-type.ts';
import { dayInWindow } from './news-window.ts';

const LABEL = /^[^a-z]{0,4}([a-z][a-z/. -]{2,26}?)(?:\s*\.*\s*:|\s*\.{4,})\s*/;
/** How far into a text the colon of its label may stand. */
const LABEL_REACH = 40;
/** Fields a card has at least. */
const FEWEST = 3;
/** "POR QUE    Uno de los detenidos…": a label set apart by space. */
const GAP_LABEL = /^([a-z][a-z/ ]{2,26}?) {2,}(?=\S)/;
/** What a form's story may tell that is graver than what the form calls it. */
const GRAVE = new Set<IncidentType>(['armed_clash', 'attack', 'homicide', 'abduction']);
/** Who did it and why, which nobody may have confirmed of an event that was. */
const WHO = /^(?:quien|autor|responsable|who|motivo|movil|causa|por\s?que|why)/;
/** "¿QUÉ?   Asalto a tren…", "¿Dónde? Cabecera de Altar.": labels that ask. */
const ASKING =
  /^[^a-z¿]{0,4}¿\s*((?:con\s+|por\s+|a\s+|de\s+)?(?:que(?:\s+(?:paso|ocurrio|sucedio))?|cuando|donde|quien(?:es)?|como))\s*\?\s*:?\s*/;
/** A label alone on its line, above what it is the label of. */
const LONGEST_BARE = 30;

interface Field {
  readonly kind: FieldKind;
  readonly label: string;
  /** The field with its label, and where its value begins in it. */
  readonly masked: Masked;
  readonly from: number;
  readonly block: Block;
  /** The label alone: the blocks below are its value. */
  readonly bare?: boolean;
  /** Below such a label, where a sentence that tells no event takes nothing back. */
  readonly below?: boolean;
}

/** What the cards of a paper told, and which blocks they take up. */
export interface Cards {
  readonly events: ReadonlyMap<number, readonly EventDraft[]>;
  readonly blocks: ReadonlySet<number>;
}

/** Events told as forms: "Delito: …", "Lugar: …", "Fecha: …" one after another, one event each. */
export function readCards(reading: Reading, frame: EventFrame): Cards {
  const events = new Map<number, EventDraft[]>();
  const taken = new Set<number>();
  let card: Field[] = [];
  let open: Field | null = null;
  const close = (): void => {
    const known = card.filter(({ kind, bare }) => kind !== 'aside' && bare !== true);
    const event = known.length >= FEWEST ? eventOf(reading, known, frame) : null;
    if (event) {
      events.set(event.block.ordinal, [...(events.get(event.block.ordinal) ?? []), event]);
      for (const field of card) if (field.kind !== 'aside') taken.add(field.block.ordinal);
    }
    card = [];
    open = null;
  };
  const colon = new NextSign(reading.structure.folded, ':');
  for (const block of reading.structure.blocks) {
    const mayHaveLabel =
      block.kind === 'row' ||
      colon.from(block.start) < block.start + LABEL_REACH ||
      block.end - block.start <= LONGEST_BARE ||
      reading.structure.folded[block.start] === '¿' ||
      card.length > 0;
    let fields = mayHaveLabel ? fieldsOf(reading, block) : [];
    if (fields.length === 0 && open !== null && isBelow(open, block, card))
      fields = valuesOf(reading, block, open);
    if (fields.length === 0) close();
    for (const field of fields) {
      if (card.some((one) => one.label === field.label || isSecond(one, field))) close();
      card.push(field);
      if (field.below !== true && !isBelow(open, block, card)) open = field.bare ? field : null;
    }
  }
  close();
  return { events, blocks: taken };
}

/** Another field that says what happened: the next form begins. */
function isSecond(one: Field, field: Field): boolean {
  return one.kind === 'event' && field.kind === 'event' && !one.below && !field.below;
}

/** Whether a block is what a label alone on its line is the label of: right below it, or an item it governs. */
function isBelow(open: Field | null, block: Block, card: readonly Field[]): boolean {
  return (
    open !== null &&
    block.kind !== 'heading' &&
    !(open.kind === 'event' && block.kind === 'item') &&
    (block.parent === open.block.ordinal || block.ordinal - card.at(-1)!.block.ordinal === 1) &&
    (block.ordinal - open.block.ordinal === 1 || block.kind === 'item' || card.at(-1)!.below === true)
  );
}

function valuesOf(reading: Reading, block: Block, { kind, label }: Field): Field[] {
  return sentencesOf(reading, block).map((sentence, index) => ({
    kind: index === 0 || kind !== 'event' ? kind : 'story',
    label: `${label} ${block.ordinal} ${index}`,
    masked: reading.mask(sentence),
    from: 0,
    block,
    below: true,
  }));
}

/** The fields of a block all of whose sentences have labels that forms of events use. */
function fieldsOf(reading: Reading, block: Block): Field[] {
  if (block.kind === 'row') return fieldOfRow(reading, block);
  const { folded } = reading.structure;
  const opening = folded.slice(block.start, Math.min(block.end, block.start + LABEL_REACH));
  const sentences = sentencesOf(reading, block);
  const asking = opening.includes('¿') ? ASKING.exec(opening) : null;
  if (asking) return fieldsAsked(reading, block, asking);
  const gap = GAP_LABEL.exec(opening);
  if (block.end - block.start <= LONGEST_BARE && sentences.length === 1) {
    const label = opening.replace(/\s*:?\s*$/, '');
    const kind = kindOfLabel(label);
    if (kind && /^[^a-z]{0,4}[a-z/ ]+$/.test(label))
      return [
        { kind, label: cleanLabel(label), masked: reading.mask(sentences[0]!), from: 0, block, bare: true },
      ];
  }
  const gapKind = gap && kindOfLabel(gap[1]!);
  if (!gapKind && !LABEL.test(opening)) return [];
  const fields: Field[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (gapKind && index === 0) {
      const label = cleanLabel(gap[1]!);
      const from = gap[1]!.length + 1;
      fields.push({ kind: gapKind, label, masked: reading.mask(sentence), from, block });
      continue;
    }
    const match = LABEL.exec(
      folded.slice(sentence.start, Math.min(sentence.end, sentence.start + LABEL_REACH)),
    );
    const kind = match ? kindOfLabel(match[1]!) : null;
    const masked = kind === null && fields.length === 0 ? null : reading.mask(sentence);
    if (masked === null) return [];
    for (const part of partsOf(masked)) {
      const own = LABEL.exec(part.text);
      const ownKind = own ? kindOfLabel(own[1]!) : null;
      if (own && ownKind)
        fields.push({ kind: ownKind, label: cleanLabel(own[1]!), masked: part, from: own[0].length, block });
      else fields.push({ kind: 'result', label: `${fields.length}`, masked: part, from: 0, block });
    }
  }
  return fields;
}

/** What stands after a label that asks; what it asks with is a sentence of its own. */
function fieldsAsked(reading: Reading, block: Block, asking: RegExpExecArray): Field[] {
  const kind = kindOfLabel(asking[1]!) ?? 'aside';
  const answer = block.start + asking[0].length;
  const fields: Field[] = [];
  for (const sentence of sentencesOf(reading, block)) {
    if (sentence.end <= answer) continue;
    const masked = reading.mask(sentence);
    const from = Math.max(0, masked.text.indexOf('?') + 1);
    fields.push({
      kind: fields.length === 0 ? kind : kind === 'event' ? 'story' : kind === 'aside' ? kind : 'result',
      label: fields.length === 0 ? cleanLabel(asking[1]!) : `${asking[1]!} ${fields.length}`,
      masked: from > 0 ? sliceMasked(masked, from, masked.text.length) : masked,
      from: 0,
      block,
    });
  }
  return fields;
}

/** "QUE | Alcance de embarcacion": a row of a label and its value. */
function fieldOfRow(reading: Reading, block: Block): Field[] {
  if (block.cells.length !== 2) return [];
  const { folded } = reading.structure;
  const label = folded.slice(block.cells[0]!.start, block.cells[0]!.end);
  const kind = kindOfLabel(label);
  const value = sentencesOf(reading, block)[1];
  if (kind === null || value === undefined) return [];
  return [{ kind, label: cleanLabel(label), masked: reading.mask(value), from: 0, block }];
}

/** "Lugar: P. Fecha: D" in one sentence: cut before each label. */
function partsOf(masked: Masked): Masked[] {
  const parts: Masked[] = [];
  let from = 0;
  for (const match of masked.text.matchAll(
    /[.;]\s+(?=(?:lugar|fecha|hora|municipio|delito|evento|hecho)\s*:)/g,
  )) {
    const at = match.index + match[0].length;
    parts.push(sliceMasked(masked, from, at));
    from = at;
  }
  return [...parts, sliceMasked(masked, from, masked.text.length)];
}

function eventOf(reading: Reading, card: readonly Field[], frame: EventFrame): EventDraft | null {
  const named = card.find((one) => one.kind === 'event') ?? card.find((one) => one.kind === 'story');
  const place = card.find((one) => one.kind === 'place');
  const when = card.find((one) => one.kind === 'date');
  if (!named || (!place && !when) || blockFrame(reading, named.block).doubtful) return null;
  const untold = card.filter(({ masked }) => !isTold(masked.text, masked.candidates));
  if (untold.some((field) => field.kind !== 'result' || !(field.below || WHO.test(field.label)))) return null;
  const date = dateOf(card, when, frame);
  if (date === null) return null;
  const places = placesOf(card, place);
  const event: EventDraft = {
    block: named.block,
    listed: true,
    sentences: [],
    triggers: [],
    places,
    ownPlace: places.length > 0,
    ownPlaceHere: places.length > 0,
    date,
    ownDate: true,
    minutes: date.minutes,
    counts: countsOf(reading, card),
    card: card.at(-1)!.block.ordinal,
    start: card[0]!.masked.origin(0),
    end: card[0]!.masked.origin(0),
  };
  const isNamed = card.some((one) => one.kind === 'event' && namedType(one.masked, one.from) !== null);
  for (const field of card)
    if (!untold.includes(field))
      addSentence(
        event,
        field.masked,
        triggersOf(field).filter((one) => field.kind === 'event' || !isNamed || GRAVE.has(one.type)),
      );
  return event.triggers.length > 0 ? event : null;
}

function triggersOf({ kind, masked, from }: Field): Trigger[] {
  if (kind === 'place' || kind === 'date') return [];
  const cues = findTriggers(masked).filter((one) => kind !== 'result' || one.strength === 'weak');
  const named = kind === 'event' ? namedType(masked, from) : null;
  return named ? [named, ...cues.filter((one) => one.strength !== 'noun')] : cues;
}

/** "Detenidos: ninguno", "Muertos .....: 2". */
function countsOf({ structure }: Reading, card: readonly Field[]): Partial<Tally> {
  const counts: Partial<Tally> = {};
  for (const { label, masked, from } of card) {
    const value = structure.folded.slice(masked.origin(from), masked.origin(masked.text.length));
    const one = countCell(label, value);
    if (one) counts[one.outcome] ??= one.count;
  }
  return counts;
}

function placesOf(card: readonly Field[], place: Field | undefined): readonly PlaceSlot[] {
  let wide: readonly PlaceSlot[] = [];
  const own = card.filter(({ kind }) => kind === 'place');
  const others = card.filter(({ label }) => !WHO.test(label));
  for (const field of place ? [...own, ...others] : others) {
    const found = locateEvent(field.masked, field.from);
    if (found.some((slot) => slot.code.length > 2)) return found;
    if (wide.length === 0) wide = found;
  }
  return wide;
}

/** The day a card gives; null where it is of a longer time. */
function dateOf(card: readonly Field[], when: Field | undefined, frame: EventFrame): EventDate | null {
  const minutes = card.flatMap(({ masked }) => slotsOf(masked, 'T'))[0]?.time.minutes ?? null;
  for (const field of when ? [when] : card.filter((one) => one.kind !== 'result')) {
    const date = dateEvent(field.masked, field.from, false);
    if (date) return date.period.precision === 'day' ? { ...date, minutes: date.minutes ?? minutes } : null;
  }
  if (when && slotsOf(when.masked, 'D').length > 0) return null;
  if (frame.window && minutes !== null) return { period: dayInWindow(frame.window, minutes), minutes };
  const day = frame.defaultDay;
  return day === null ? null : { period: { from: day, to: day, precision: 'day' }, minutes };
}
