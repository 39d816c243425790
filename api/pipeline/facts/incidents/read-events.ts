import { OUTCOMES } from '../casualties/outcome-patterns.ts';
import { readOutcomes } from '../casualties/read-casualties.ts';
import type { Masked, PlaceSlot } from '../masked.ts';
import { slotsOf } from '../masked.ts';
import { candidatesWithMentions, hasDate, hasPlace, sentencesOf } from '../reading.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { Block } from '../../structure/structure.ts';
import { mainTrigger } from './choose-type.ts';
import { dateEvent } from './date-event.ts';
import type { EventDate } from './date-event.ts';
import { addSentence } from './event-draft.ts';
import type { EventDraft } from './event-draft.ts';
import { datelinePlace, opensWithDate, outranksLabel, readEntryLabel } from './entry-place.ts';
import { blockFrame, eventFrame } from './event-frame.ts';
import type { BlockFrame, EventFrame } from './event-frame.ts';
import { findTriggers, hasNoCue } from './find-triggers.ts';
import type { Trigger } from './find-triggers.ts';
import { isTold, standingTriggers } from './is-told.ts';
import { clockOf, dayInWindow } from './news-window.ts';
import { locateEvent } from './locate-event.ts';
import { goesOn, isBurnt, isPlunder } from './goes-on.ts';
import { readCards } from './read-cards.ts';
import { readEventRows } from './read-event-rows.ts';
import { maySayWhere, saysThisTown, saysWhere, spokenOf } from './refer-back.ts';
import { splitUnits } from './split-units.ts';

/** What earlier sentences lend to the next: where and when the story is, and its last event. */
interface Story {
  place: PlaceSlot | null;
  date: EventDate | null;
  last: EventDraft | null;
  /** Sentences that may only lend a place or a day, not read before an event wants it. */
  waiting: (() => void)[];
}

/** The events of a text, each with the sentences about it, in order. */
export function readEvents(reading: Reading): EventDraft[] {
  const frame = eventFrame(reading);
  const events: EventDraft[] = [];
  const story: Story = { place: null, date: null, last: null, waiting: [] };
  const tables = new Set<number>();
  const cards = readCards(reading, frame);
  for (const block of reading.structure.blocks) {
    for (const event of cards.events.get(block.ordinal) ?? []) {
      events.push(event);
      story.last = event;
    }
    if (cards.blocks.has(block.ordinal)) continue;
    if (block.kind === 'header') continue;
    if (block.kind === 'row') {
      if (block.table === null || tables.has(block.table)) continue;
      tables.add(block.table);
      readEventRows(reading, reading.structure.tables[block.table]!, frame, events);
      continue;
    }
    readBlock(reading, block, frame, story, events);
  }
  return events;
}

function readBlock(
  reading: Reading,
  block: Block,
  frame: EventFrame,
  story: Story,
  events: EventDraft[],
): void {
  const sentences = sentencesOf(reading, block);
  const listed = block.kind === 'item';
  const title =
    block.kind === 'heading' && !reading.structure.text.slice(block.start, block.end).trimEnd().endsWith(':');
  const scope = blockFrame(reading, block);
  let label: readonly PlaceSlot[] = [];
  let toldInEntry = false;
  let inBlock: PlaceSlot | null = null;
  let blockDate: EventDate | null = null;
  let blockMinutes: number | null = null;
  sentences.forEach((sentence, index) => {
    const looked = title || scope.doubtful ? null : lookAt(reading, sentence);
    const counts = looked !== null && looked.counts;
    const told = looked !== null && looked.mayHaveCue ? unitsWithCues(reading, sentence) : null;
    const lends =
      told === null &&
      !tellsMore(story, block, counts) &&
      (story.last === null || !maySayWhere(reading.candidates(sentence)));
    if (lends && !hasPlace(reading, sentence) && !hasDate(reading, sentence)) return;
    const read = (): void => {
      const units = told ?? splitUnits(reading.mask(sentence)).map((masked) => ({ masked, cues: [] }));
      for (const [order, unit] of units.entries())
        readUnit(unit.masked, unit.cues, index === 0 && order === 0, counts);
    };
    story.waiting.push(read);
    if (lends) return;
    for (const one of story.waiting) one();
    story.waiting = [];
  });

  function readUnit(masked: Masked, cues: readonly Trigger[], first: boolean, counts: boolean): void {
    const alone = cues.length > 0 ? null : locateEvent(masked, 0);
    const opening = readEntryLabel(masked, alone, first);
    if (opening) {
      label = opening.places;
      toldInEntry = false;
    } else if (toldInEntry && cues.length === 0 && opensWithDate(masked)) {
      label = [];
      inBlock = null;
      toldInEntry = false;
    }
    const labelEnd = opening ? opening.rest : 0;
    const told =
      cues.length > 0 && isTold(masked.text, masked.candidates)
        ? standingTriggers(masked, cues, {
            listed,
            labelEnd: Math.min(labelEnd, masked.text.length),
            anchored: blockDate !== null || blockMinutes !== null || block.ordinal - 1 === story.last?.card,
            cell: false,
          })
        : [];
    const ongoing = told.length > 0 && mainTrigger(told, masked.text).type === 'collusion';
    const at = told.length > 0 ? mainTrigger(told, masked.text).from : 0;
    const named = alone ?? locateEvent(masked, at);
    const own =
      named.length > 0 && label.length > 0 && !opening && !outranksLabel(masked, named[0]!, label[0]!)
        ? []
        : named;
    const date = dateEvent(masked, at, ongoing);
    const minutes = slotsOf(masked, 'T')[0]?.time.minutes ?? (first ? openingClock(masked) : null);
    if (story.last && saysWhere(masked, own) && told.every((one) => one.strength !== 'deed')) {
      const spoken = spokenOf(masked, events, story.last);
      if (block.ordinal - spoken.block.ordinal <= 1) {
        if (!spoken.ownPlaceHere || spoken.places[0]?.role === 'between')
          Object.assign(spoken, { places: own, ownPlace: true });
        if (date && !spoken.ownDate) Object.assign(spoken, { date, ownDate: true });
        addSentence(spoken, masked, []);
      }
    } else if (told.length === 0) {
      if (story.last?.block === block && DATE_ALONE.test(masked.text)) redate(masked, story.last);
      else if (counts)
        attachResults(
          masked,
          block,
          story,
          own.length > 0 ? own : label.length > 0 ? label : inBlock ? [inBlock] : [],
          events,
        );
    } else {
      const current = story.last && spokenOf(masked, events, story.last);
      const places =
        own.length > 0
          ? own
          : label.length > 0
            ? label.slice(0, 1)
            : inBlock
              ? [inBlock]
              : placesFor(reading, block, scope, story, masked.text);
      const when = date ?? blockDate ?? dateFor(frame, scope, story, minutes ?? blockMinutes, block, listed);
      const draft: EventDraft = {
        block,
        listed,
        sentences: [],
        triggers: [],
        places,
        ownPlace: own.length > 0 || label.length > 0 || inBlock !== null,
        ownPlaceHere: own.length > 0,
        date: when,
        ownDate: date !== null,
        minutes,
        clock: minutes ?? blockMinutes,
        start: masked.origin(0),
        end: masked.origin(masked.text.length),
      };
      if (current && goesOn(current, draft, told, masked)) {
        addSentence(current, masked, isPlunder(told) ? told.filter(isBurnt) : told);
        if (current.card !== undefined) Object.assign(current, { block });
        if (!current.ownDate && date) Object.assign(current, { date, ownDate: true });
        if (!current.ownPlace && own.length > 0) Object.assign(current, { places: own, ownPlace: true });
      } else {
        addSentence(draft, masked, told);
        events.push(draft);
        story.last = draft;
      }
    }
    if (own.length > 0) {
      inBlock = own[0]!;
      if (own[0]!.code.length > 2 || story.place === null) story.place = own[0]!;
    }
    if (told.length > 0) toldInEntry = true;
    if (date) blockDate = date;
    blockMinutes ??= minutes;
    if (
      date &&
      block.kind !== 'heading' &&
      (told.length > 0 || (masked.text.length > 60 && date.period.from !== reading.documentDate))
    )
      story.date = date;
  }

  /** "- 0310, Iguala", "[0310] Iguala": the hour that opens an entry, bare. */
  function openingClock({ text, slots }: Masked): number | null {
    const bare =
      (listed ? /^[^a-zN]*N\s*(?:[.,:;\]-]|\()/ : /^\s*\[N\s*[,\]]/).test(text) && slots[0]?.kind === 'N';
    return bare ? clockOf(reading.structure.folded.slice(slots[0]!.start, slots[0]!.end)) : null;
  }
}

interface Unit {
  readonly masked: Masked;
  readonly cues: readonly Trigger[];
}

/** What a sentence may hold by its words, and by the mentions it may have where words alone do not say no. */
function lookAt(reading: Reading, sentence: Sentence): { mayHaveCue: boolean; counts: boolean } {
  const byWords = reading.candidates(sentence);
  const mayHaveCue = !hasNoCue(byWords);
  const counts = !OUTCOMES.isOut(byWords);
  if (!mayHaveCue && !counts) return { mayHaveCue, counts };
  const candidates = candidatesWithMentions(reading, sentence);
  return { mayHaveCue: mayHaveCue && !hasNoCue(candidates), counts: counts && !OUTCOMES.isOut(candidates) };
}

/** The units of a sentence with their cues; null where none has any. */
function unitsWithCues(reading: Reading, sentence: Sentence): readonly Unit[] | null {
  const units = splitUnits(reading.mask(sentence)).map((masked) => ({ masked, cues: findTriggers(masked) }));
  return units.some(({ cues }) => cues.length > 0) ? units : null;
}

/** Whether a sentence without a cue may tell more of the last event: its day, its dead or detained. */
function tellsMore({ last }: Story, block: Block, counts: boolean): boolean {
  if (last === null) return false;
  return last.block === block || (counts && block.ordinal - last.block.ordinal <= REACH);
}

/** "Desde mayo de 2022." after a sentence dates it. */
const DATE_ALONE = /^[^a-zG]*(?:desde|a partir de(?:l)?|since)\s+(?:el\s+)?D\s*\.?$/;

function redate(masked: Masked, last: EventDraft): void {
  const date = dateEvent(masked, 0, true);
  if (date && !last.ownDate) Object.assign(last, { date, ownDate: true });
}

/** Sentences without a cue that count victims or arrests belong to the event before them. */
function attachResults(
  masked: Masked,
  block: Block,
  story: Story,
  own: readonly PlaceSlot[],
  events: readonly EventDraft[],
): void {
  if (!story.last) return;
  const last = spokenOf(masked, events, story.last);
  if (last.block !== block) {
    if (block.quoted !== last.block.quoted) return;
    if (block.ordinal - last.block.ordinal > REACH || slotsOf(masked, 'D').length > 0) return;
    if (own.length > 0 && last.places.length > 0 && !last.places.some((slot) => isSameArea(slot, own[0]!)))
      return;
    if (last.listed && block.kind === 'item' && own.length > 0 && block.parent !== last.block.ordinal) return;
  }
  if (readOutcomes(masked).length > 0) addSentence(last, masked, []);
}

const isSameArea = (a: PlaceSlot, b: PlaceSlot): boolean =>
  a.code.startsWith(b.code) || b.code.startsWith(a.code);

/** Blocks after an event in which its dead and detained may still be counted. */
const REACH = 6;

/** "En el mismo lugar", "ahí": the entry speaks of the place of the one before. */
const SAME_PLACE =
  /(?<![a-z])(?:(?:el|la|del|al|dich[oa]|ese|esa)\s+(?:propi[oa]|mism[oa])|mism[oa]s?\s+(?:lugar|sitio|mpio|municipio|localidad|ciudad|poblado|ejido|carretera)|en\s+(?:ese|dicho|el)\s+(?:lugar|sitio|punto|municipio)|ahi|alli|same\s+(?:place|town|city)|there)(?![a-z])/;

function placesFor(
  reading: Reading,
  block: Block,
  scope: BlockFrame,
  story: Story,
  text: string,
): readonly PlaceSlot[] {
  const dateline = block.kind === 'paragraph' ? datelinePlace(reading) : null;
  if (dateline && saysThisTown(text)) return [dateline];
  if (scope.place && scope.place.code.length > 2) return [scope.place];
  const { last } = story;
  const sibling =
    block.kind === 'item' && last !== null && last.block !== block && last.block.parent === block.parent;
  if (sibling && last.ownPlace && !SAME_PLACE.test(text)) return scope.place ? [scope.place] : [];
  if (
    story.place &&
    (block.kind !== 'item' || scope.place === null || story.place.code.startsWith(scope.place.code))
  )
    return [story.place];
  const lent = scope.place ?? dateline;
  return lent ? [lent] : [];
}

/** "A las 18.20 de ayer… — A las 20.05…": a later hour among entries of one list is of the day of the one before. */
function goesOnByClock(last: EventDraft | null, { ordinal, parent }: Block, minutes: number | null): boolean {
  return (
    last !== null &&
    minutes !== null &&
    last.date !== null &&
    last.clock != null &&
    minutes >= last.clock &&
    last.block.parent === parent &&
    last.block.ordinal === ordinal - 1
  );
}

function dateFor(
  frame: EventFrame,
  scope: BlockFrame,
  story: Story,
  minutes: number | null,
  block: Block,
  listed: boolean,
): EventDate | null {
  if (frame.window && minutes !== null) return { period: dayInWindow(frame.window, minutes), minutes };
  if (frame.window && listed)
    return { period: { from: frame.window.first, to: frame.window.first, precision: 'day' }, minutes };
  if (scope.period) return { period: scope.period, minutes };
  if (goesOnByClock(story.last, block, minutes)) return { ...story.last!.date!, minutes };
  if (story.date && !listed && story.last && block.ordinal - story.last.block.ordinal <= 2)
    return { ...story.date, minutes };
  if (story.date && story.last === null) return { ...story.date, minutes };
  if (frame.ownDay && minutes !== null)
    return { period: { from: frame.ownDay, to: frame.ownDay, precision: 'day' }, minutes };
  if (frame.defaultDay)
    return { period: { from: frame.defaultDay, to: frame.defaultDay, precision: 'day' }, minutes };
  return null;
}
