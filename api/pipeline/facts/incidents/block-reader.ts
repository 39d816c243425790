import type { Masked, PlaceSlot } from '../masked.ts';
import { slotsOf } from '../masked.ts';
import { hasDate, hasPlace } from '../reading.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { Block } from '../../structure/structure.ts';
import { attachResults, mayAdd, tellsMore } from './attach-results.ts';
import { borrowDate, borrowPlaces } from './borrow.ts';
import { mainTrigger } from './choose-type.ts';
import { dateEvent } from './date-event.ts';
import type { EventDate } from './date-event.ts';
import { addSentence } from './event-draft.ts';
import type { EventDraft } from './event-draft.ts';
import { clockAlone, headOver, isEntry, openingMoment } from './entry-head.ts';
import { opensWithDate, outranksLabel, readEntryLabel } from './entry-place.ts';
import type { EntryLabel } from './entry-place.ts';
import { blockFrame } from './event-frame.ts';
import type { BlockFrame, EventFrame } from './event-frame.ts';
import type { Trigger } from './find-triggers.ts';
import { countsEntries, goesOn } from './goes-on.ts';
import { isTold, standingTriggers } from './is-told.ts';
import { locateEvent } from './locate-event.ts';
import { fillIn, fillsIn, isWithin, partOf, sayWhere } from './more-of-event.ts';
import { NOTHING, isTitle, lookAt, unitsOf, unitsWithCues } from './look-at.ts';
import type { Unit } from './look-at.ts';
import { clockOf } from './news-window.ts';
import { DAY_OF_EVENT, goesBackTo, redated } from './redate.ts';
import { maySayWhere, saysWhere, spokenOf } from './refer-back.ts';
import { retracts } from './retracts.ts';
import type { Lender, Story } from './story.ts';

/** What all blocks of a text share. */
export interface Telling {
  readonly reading: Reading;
  readonly frame: EventFrame;
  readonly story: Story;
  readonly events: EventDraft[];
}

/** Reads the events of one block, with what its earlier sentences gave for the later ones. */
export class BlockReader {
  readonly block: Block;
  private readonly telling: Telling;
  private readonly scope: BlockFrame;
  private readonly listed: boolean;
  /** Its day or place stands on a line of its own above it. */
  private readonly headed: boolean;
  private label: readonly PlaceSlot[] = [];
  private toldInEntry = false;
  /** It counts its events: the day of one is not the next's. */
  private counts = false;
  /** It named a group and told no event before: what the group is, not what it did. */
  private namesGroup = false;
  /** It opened with the place of an entry of news. */
  private isNews = false;
  private inBlock: PlaceSlot | null = null;
  private blockDate: EventDate | null = null;
  private blockMinutes: number | null = null;

  constructor(telling: Telling, block: Block) {
    this.telling = telling;
    this.block = block;
    this.scope = blockFrame(telling.reading, block);
    const head = headOver(telling.reading, block);
    this.listed = head !== null || isEntry(telling.reading, block);
    const moment = this.listed ? openingMoment(telling.reading, block, telling.frame.window) : null;
    this.headed = head !== null || moment !== null;
    if (moment) {
      this.blockDate = moment;
      this.blockMinutes = moment.minutes;
    }
    if (head === null) return;
    this.label = head.places;
    this.blockDate = head.date;
    this.blockMinutes = head.minutes;
  }

  read(): void {
    const { telling, block, scope } = this;
    const { reading, story } = telling;
    const dull = scope.doubtful || isTitle(reading, block);
    const first = reading.firstSentence[block.ordinal]!;
    for (let index = 0; index < block.sentences.length; index++) {
      const sentence = reading.sentences[first + index]!;
      const { mayHaveCue, counts } = dull ? NOTHING : lookAt(reading, sentence);
      const told = mayHaveCue ? unitsWithCues(reading, sentence) : null;
      const lends =
        told === null &&
        !tellsMore(story.last, block, counts) &&
        (story.last === null || !maySayWhere(reading.candidates(sentence)));
      if (lends) {
        if (hasPlace(reading, sentence) || hasDate(reading, sentence))
          story.wait(new Waiting(this, sentence, index === 0, counts));
        else if (index === 0) this.blockMinutes ??= clockAlone(reading, sentence);
      } else {
        story.catchUp(block);
        this.readUnits(told ?? unitsOf(reading, sentence), index === 0, counts);
      }
    }
  }

  /** Whether a sentence that waits may add to an event, as the story stands now. */
  mayAdd(sentence: Sentence, counts: boolean): boolean {
    const { reading, story, events } = this.telling;
    return mayAdd(story.last, events, this.block, reading.candidates(sentence), counts);
  }

  /** Reads a sentence that waited. */
  readWaiting(sentence: Sentence, first: boolean, counts: boolean): void {
    this.readUnits(unitsOf(this.telling.reading, sentence), first, counts);
  }

  /** Reads only where a sentence without a cue puts the story. */
  lendPlace(sentence: Sentence, first: boolean): void {
    for (const [order, { masked }] of unitsOf(this.telling.reading, sentence).entries()) {
      const named = locateEvent(masked, 0);
      const opening = this.open(masked, named, first && order === 0);
      const [own] = this.withinEntry(masked, named, opening);
      if (own) this.telling.story.goTo(own);
    }
  }

  /** The day on which a sentence without a cue puts the story. */
  lentDate(sentence: Sentence): EventDate | null {
    const { reading } = this.telling;
    if (this.block.kind === 'heading' || !hasDate(reading, sentence)) return null;
    let last: EventDate | null = null;
    for (const { masked } of unitsOf(reading, sentence)) {
      const date = dateEvent(masked, 0, false);
      if (date && this.datesStory(masked, date, false)) last = date;
    }
    return last;
  }

  private readUnits(units: readonly Unit[], first: boolean, counts: boolean): void {
    for (const [order, unit] of units.entries()) this.readUnit(unit, first && order === 0, counts);
  }

  private readUnit({ masked, cues }: Unit, first: boolean, counts: boolean): void {
    const { block, telling } = this;
    const { story, events } = telling;
    const alone = cues.length > 0 ? null : locateEvent(masked, 0);
    const opening = this.open(masked, alone, first);
    const told = this.toldIn(masked, cues, opening);
    const main = told.length > 0 ? mainTrigger(told, masked.text) : null;
    const at = main?.from ?? 0;
    const own = this.withinEntry(masked, alone ?? locateEvent(masked, at), opening);
    const date = dateEvent(masked, at, main !== null && goesBackTo(main, masked));
    const minutes = slotsOf(masked, 'T')[0]?.time.minutes ?? (first ? this.openingClock(masked) : null);
    if (story.last && saysWhere(masked, own) && told.every((one) => one.strength !== 'deed'))
      sayWhere(spokenOf(masked, events, story.last), block, masked, own, date);
    else if (told.length > 0) this.tell(masked, told, own, date, minutes);
    else if (story.last?.block === block && retracts(masked)) this.takeBack(story.last);
    else if (story.last?.block === block && redated(masked, story.last)) this.toldInEntry = true;
    else if (story.last && fillsIn(story.last, block, masked, own, date))
      fillIn(story.last, masked, own, date!);
    else if (counts)
      attachResults(masked, block, story.last, own.length > 0 ? own : this.entryPlaces(), events);
    if (own.length > 0) {
      this.inBlock = own[0]!;
      story.goTo(own[0]!);
    }
    if (told.length > 0) this.toldInEntry = true;
    else if (cues.length === 0 && slotsOf(masked, 'G').length > 0) this.namesGroup = true;
    if (date) {
      this.blockDate = date;
      if (this.datesStory(masked, date, told.length > 0)) story.goOn(date);
    }
    this.blockMinutes ??= minutes;
  }

  /** Forgets an event that the next sentence takes back. */
  private takeBack(event: EventDraft): void {
    const { events, story } = this.telling;
    events.splice(events.indexOf(event), 1);
    story.last = events.at(-1) ?? null;
  }

  /** The label a unit opens its entry with, or the next entry of its block. */
  private open(masked: Masked, alone: readonly PlaceSlot[] | null, first: boolean): EntryLabel | null {
    const opening = readEntryLabel(masked, alone, first);
    if (countsEntries(masked)) this.startAnew();
    if (opening) {
      this.label = opening.places;
      this.toldInEntry = false;
      if (first) this.isNews = this.isNewsOf(opening) || this.isStateAlone(masked, opening);
    } else if (this.toldInEntry && alone !== null && opensWithDate(masked)) {
      this.label = [];
      this.inBlock = null;
      this.toldInEntry = false;
    }
    return opening;
  }

  /** "Segundo, en P, …": of another event than the one before, in one paragraph. */
  private startAnew(): void {
    this.label = [];
    this.inBlock = null;
    this.blockDate = null;
    this.blockMinutes = null;
    this.toldInEntry = false;
    this.counts = true;
  }

  /** Its cues that tell an event. */
  private toldIn(masked: Masked, cues: readonly Trigger[], opening: EntryLabel | null): readonly Trigger[] {
    if (cues.length === 0 || !isTold(masked.text, masked.candidates)) return [];
    return standingTriggers(masked, cues, {
      listed: this.listed || this.isNews || this.isNewsOf(opening),
      labelEnd: Math.min(opening?.rest ?? 0, masked.text.length),
      anchored:
        this.blockDate !== null ||
        this.blockMinutes !== null ||
        (this.telling.frame.defaultDay !== null && this.scope.period?.precision === 'day') ||
        this.block.ordinal - 1 === this.telling.story.last?.card,
      cell: this.headed,
      ofGroup: this.namesGroup,
    });
  }

  /** "Salina Cruz, Oax.: …" in a paper of one day opens an entry of its news. */
  private isNewsOf(opening: EntryLabel | null): boolean {
    return (
      opening?.places[0] !== undefined &&
      opening.places[0].code.length > 2 &&
      this.telling.frame.defaultDay !== null
    );
  }

  /** "CAMPECHE. Inspección canina…" in a paper of one day: a state alone opens the entry of its news. */
  private isStateAlone({ text }: Masked, { places, rest }: EntryLabel): boolean {
    return places[0]?.code.length === 2 && rest >= text.length && this.telling.frame.defaultDay !== null;
  }

  /** The places a unit names, unless the label of its entry goes before them. */
  private withinEntry(
    masked: Masked,
    named: readonly PlaceSlot[],
    opening: EntryLabel | null,
  ): readonly PlaceSlot[] {
    const [label] = this.label;
    return named.length > 0 && label && !opening && !outranksLabel(masked, named[0]!, label) ? [] : named;
  }

  /** The places its entry opened with, or named last. */
  private entryPlaces(): readonly PlaceSlot[] {
    if (this.label.length > 0) return this.label;
    return this.inBlock ? [this.inBlock] : [];
  }

  /** A unit tells an event: another, or more of one told before. */
  private tell(
    masked: Masked,
    told: readonly Trigger[],
    own: readonly PlaceSlot[],
    date: EventDate | null,
    minutes: number | null,
  ): void {
    const { block, listed, scope, telling } = this;
    const { reading, frame, story, events } = telling;
    const current = story.last && spokenOf(masked, events, story.last);
    const entry = this.entryPlaces().slice(0, 1);
    const clock = minutes ?? this.blockMinutes;
    const places = own.length > 0 ? own : entry.length > 0 ? entry : null;
    const draft: EventDraft = {
      block,
      listed,
      sentences: [],
      triggers: [],
      places: places ?? borrowPlaces(reading, block, scope, story, masked.text, listed),
      ownPlace: places !== null,
      ownPlaceHere: own.length > 0,
      date: date ?? this.blockDate ?? borrowDate(reading, frame, scope, story, clock, block, listed),
      ownDate: date !== null,
      minutes,
      clock,
      start: masked.origin(0),
      end: masked.origin(masked.text.length),
    };
    if (current && goesOn(current, draft, told, masked)) {
      addSentence(current, masked, partOf(current, told));
      if (current.card !== undefined) Object.assign(current, { block });
      if (date && (!current.ownDate || told.some(({ type }) => type === 'collusion')))
        Object.assign(current, { date, ownDate: true });
      if (own.length > 0 && (!current.ownPlace || isWithin(own[0]!, current)))
        Object.assign(current, { places: own, ownPlace: true });
    } else {
      addSentence(draft, masked, told);
      events.push(draft);
      story.last = draft;
    }
  }

  /** Whether the day of a unit is that of the story too. */
  private datesStory({ text }: Masked, { period }: EventDate, told: boolean): boolean {
    if (this.block.kind === 'heading' || this.counts) return false;
    if (DAY_OF_EVENT.test(text)) return true;
    return told || (text.length > LONG && period.from !== this.telling.reading.documentDate);
  }

  /** "- 0310, Iguala", "[0310] Iguala": the hour that opens an entry, bare. */
  private openingClock({ text, slots }: Masked): number | null {
    const [slot] = slots;
    if (slot?.kind !== 'N' || !(this.listed ? BARE_OF_ITEM : BARE_IN_BRACKETS).test(text)) return null;
    return clockOf(this.telling.reading.structure.folded.slice(slot.start, slot.end));
  }
}

/** A sentence that waits, as it may only lend a place or a day. */
class Waiting implements Lender {
  private readonly reader: BlockReader;
  private readonly sentence: Sentence;
  private readonly first: boolean;
  private readonly counts: boolean;

  constructor(reader: BlockReader, sentence: Sentence, first: boolean, counts: boolean) {
    this.reader = reader;
    this.sentence = sentence;
    this.first = first;
    this.counts = counts;
  }

  get block(): Block {
    return this.reader.block;
  }

  mayAdd(): boolean {
    return this.reader.mayAdd(this.sentence, this.counts);
  }

  read(): void {
    this.reader.readWaiting(this.sentence, this.first, this.counts);
  }

  lendPlace(): void {
    this.reader.lendPlace(this.sentence, this.first);
  }

  lentDate(): EventDate | null {
    return this.reader.lentDate(this.sentence);
  }
}

/** A text length from which a sentence with a day is no mere heading. */
const LONG = 60;

const BARE_OF_ITEM = /^[^a-zN]*N\s*(?:[.,:;\]-]|\()/;
const BARE_IN_BRACKETS = /^\s*\[N\s*[,\]]/;
