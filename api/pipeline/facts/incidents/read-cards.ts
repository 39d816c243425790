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

type FieldKind = 'event' | 'place' | 'date' | 'story' | 'result';

const LABELS: readonly (readonly [FieldKind, RegExp])[] = [
  [
    'event',
    /^(?:tipo\s+de\s+)?(?:que(?:\s+(?:paso|ocurrio|sucedio))?|what|eventos?|hechos?|delitos?|incidentes?|sucesos?|conducta|event|incident|crime|offen[cs]e)(?:\s+type)?$/,
  ],
  [
    'place',
    /^(?:lugar(?:\s+(?:del?|de\s+los?)\s+hechos?)?|municipio|mpio\.?|localidad|ubicacion|sitio|punto|aterrizaje|donde|place|location|where|municipality)(?:\s+y\s+(?:municipio|hora|fecha))?$/,
  ],
  [
    'date',
    /^(?:fecha|dia|hora|fecha\s*(?:\/|y)\s*hora|dia\s*(?:\/|y)\s*hora|cuando|date|when|time|date\s+and\s+time)$/,
  ],
  [
    'story',
    /^(?:sintesis|relato|descripcion|detalles?|narracion|narrativa|resumen|asunto|summary|description|details|narrative|what\s+happened)$/,
  ],
  [
    'result',
    /^(?:resultados?|saldo|victimas?|muert[oa]s?|fallecid[oa]s?|herid[oa]s?|lesionad[oa]s?|detenid[oa]s?|carga|decomiso|asegurad[oa]s?|aseguramiento|droga|armas|aeronave|vehiculos?|responsables?|autor(?:es|ia)?|deteccion|propietario|results?|outcome|killed|injured|wounded|arrests|detained|victims|observaciones|hora)$/,
  ],
];
const LABEL = /^[^a-z]{0,4}([a-z][a-z/. ]{2,26}?)\s*\.*\s*:\s*/;
/** How far into a text the colon of its label may stand. */
const LABEL_REACH = 40;
/** Fields a card has at least. */
const FEWEST = 3;

interface Field {
  readonly kind: FieldKind;
  readonly label: string;
  /** The field with its label, and where its value begins in it. */
  readonly masked: Masked;
  readonly from: number;
  readonly block: Block;
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
  const close = (): void => {
    const event = card.length >= FEWEST ? eventOf(reading, card, frame) : null;
    if (event) {
      events.set(event.block.ordinal, [...(events.get(event.block.ordinal) ?? []), event]);
      for (const field of card) taken.add(field.block.ordinal);
    }
    card = [];
  };
  const colon = new NextSign(reading.structure.folded, ':');
  for (const block of reading.structure.blocks) {
    const mayHaveLabel = block.kind === 'row' || colon.from(block.start) < block.start + LABEL_REACH;
    const fields = mayHaveLabel ? fieldsOf(reading, block) : [];
    if (fields.length === 0) close();
    for (const field of fields) {
      if (card.some((one) => one.label === field.label)) close();
      card.push(field);
    }
  }
  close();
  return { events, blocks: taken };
}

/** The fields of a block all of whose sentences have labels that forms of events use. */
function fieldsOf(reading: Reading, block: Block): Field[] {
  const { folded } = reading.structure;
  if (
    block.kind === 'row'
      ? block.cells.length !== 2
      : !LABEL.test(folded.slice(block.start, block.start + LABEL_REACH))
  )
    return [];
  const sentences = sentencesOf(reading, block);
  if (block.kind === 'row') {
    const label = folded.slice(block.cells[0]!.start, block.cells[0]!.end);
    const kind = kindOf(label);
    const value = sentences[1];
    if (kind === null || value === undefined) return [];
    return [{ kind, label: clean(label), masked: reading.mask(value), from: 0, block }];
  }
  const fields: Field[] = [];
  for (const sentence of sentences) {
    const match = LABEL.exec(
      folded.slice(sentence.start, Math.min(sentence.end, sentence.start + LABEL_REACH)),
    );
    const kind = match ? kindOf(match[1]!) : null;
    const masked = kind === null && fields.length === 0 ? null : reading.mask(sentence);
    if (masked === null) return [];
    for (const part of partsOf(masked)) {
      const own = LABEL.exec(part.text);
      const ownKind = own ? kindOf(own[1]!) : null;
      if (own && ownKind)
        fields.push({ kind: ownKind, label: clean(own[1]!), masked: part, from: own[0].length, block });
      else fields.push({ kind: 'result', label: `${fields.length}`, masked: part, from: 0, block });
    }
  }
  return fields;
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

const clean = (label: string): string => label.replace(/[^a-z ]/g, '').trim();

function kindOf(label: string): FieldKind | null {
  const name = clean(label);
  return LABELS.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

function eventOf(reading: Reading, card: readonly Field[], frame: EventFrame): EventDraft | null {
  const named = card.find((one) => one.kind === 'event');
  const place = card.find((one) => one.kind === 'place');
  const when = card.find((one) => one.kind === 'date');
  if (!named || (!place && !when) || blockFrame(reading, named.block).doubtful) return null;
  if (card.some(({ masked }) => !isTold(masked.text, masked.candidates))) return null;
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
  for (const field of card) addSentence(event, field.masked, triggersOf(field));
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
  for (const field of place ? [place, ...card] : card) {
    const found = locateEvent(field.masked, field.from);
    if (found.length > 0) return found;
  }
  return [];
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
