import type { GroupMention } from '#domain/group.ts';
import type { PlaceMention } from '#domain/mention.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { findTimes } from '../dates/find-times.ts';
import type { TimeMention } from '../dates/find-times.ts';
import { findNumberMentions, mayHaveNumbers } from '../quantities/find-number-mentions.ts';
import type { NumberMention } from '../quantities/number-mention.ts';
import { findNumberSigns } from '../quantities/number-signs.ts';
import type { SpanIndex } from '../structure/span-index.ts';
import type { Span, Structure } from '../structure/structure.ts';
import { allMatches } from '../words/all-matches.ts';
import { SHARED } from '../words/prefilter.ts';
import type { Candidates } from '../words/prefilter.ts';
import { firstWordAt } from '../words/read-words.ts';
import type { GroupSlot, Masked, Slot } from './masked.ts';
import { placeSlots } from './place-slots.ts';

/** Everything found in a text, each kind by place in the text. */
export interface Mentions {
  readonly places: SpanIndex<PlaceMention>;
  readonly groups: SpanIndex<GroupMention>;
  readonly dates: SpanIndex<DateMention>;
}

/** A slot whose capital is not set yet: `at` is nought until then. */
type Bare = Slot & { at: number };

/**
 * A slot that is no place, with its mention still to be set. All of one shape, whatever their kind: the engine
 * reads fields of few shapes fast and of many slowly.
 */
function bareSlot<K extends Exclude<Slot['kind'], 'P'>>(
  kind: K,
  start: number,
  end: number,
): Writable<Extract<Slot, { kind: K }>> {
  const slot = {
    kind,
    at: 0,
    start,
    end,
    group: undefined,
    date: undefined,
    time: undefined,
    number: undefined,
  };
  return slot as unknown as Writable<Extract<Slot, { kind: K }>>;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Replaces the mentions of a sentence by their capitals (see `Masked`). */
export function maskSentence(
  structure: Pick<Structure, 'folded' | 'words'>,
  span: Span,
  mentions: Mentions,
  candidates: Candidates = SHARED.candidates(structure.words, span.start, span.end),
): MaskedSentence {
  const plain = isPlain(structure, span);
  const slots = collectSlots(structure, span, mentions, candidates, plain);
  const pieces = new Pieces(structure.folded, span.start, plain);
  for (const slot of slots) {
    pieces.copyTo(slot.start);
    slot.at = pieces.length;
    pieces.add(slot.kind, slot.start);
    pieces.skipTo(slot.end);
  }
  pieces.copyTo(span.end);
  return new MaskedSentence(pieces.join(), pieces, slots, candidates, span.end);
}

/** A sentence as masked from the text itself. */
export class MaskedSentence implements Masked {
  readonly text: string;
  readonly slots: readonly Slot[];
  readonly candidates: Candidates;
  private readonly pieces: Pieces;
  private readonly end: number;

  constructor(text: string, pieces: Pieces, slots: readonly Slot[], candidates: Candidates, end: number) {
    this.text = text;
    this.slots = slots;
    this.candidates = candidates;
    this.pieces = pieces;
    this.end = end;
  }

  origin(at: number): number {
    return at >= this.text.length ? this.end : this.pieces.origin(at);
  }

  /** The same sentence with fewer slots, or other ones at the same places. */
  withSlots(slots: readonly Slot[]): MaskedSentence {
    return new MaskedSentence(this.text, this.pieces, slots, this.candidates, this.end);
  }
}

/** Line breaks, marks of quotation and runs of space, which a sentence reads over as one space. */
const BREAK = /[ \t\r\n]*\n(?:[ \t]*>)*(?:\|(?=[ \t]))?[ \t]*|[ \t\r]{2,}|[\t\r]/g;

/** A masked text put together piece by piece, each with the offset it comes from. */
class Pieces {
  length = 0;
  private readonly parts: string[] = [];
  private position: number;
  private readonly starts: number[] = [];
  private readonly origins: number[] = [];
  private readonly folded: string;
  private readonly plain: boolean;

  /** @param plain the sentence has no breaks */
  constructor(folded: string, start: number, plain: boolean) {
    this.folded = folded;
    this.position = start;
    this.plain = plain;
  }

  /** Offset in the document's text of an offset before the end of this. */
  origin(at: number): number {
    const { starts, origins } = this;
    let piece = starts.length - 1;
    while (piece > 0 && starts[piece]! > at) piece--;
    return origins[piece]! + at - starts[piece]!;
  }

  /** In one piece: patterns are tried on it again and again, and what is added up by `+` is kept as a tree. */
  join(): string {
    return this.parts.length === 1 ? this.parts[0]! : this.parts.join('');
  }

  add(piece: string, origin: number): void {
    this.starts.push(this.length);
    this.origins.push(origin);
    this.parts.push(piece);
    this.length += piece.length;
  }

  skipTo(at: number): void {
    if (at > this.position) this.position = at;
  }

  copyTo(to: number): void {
    const from = this.position;
    if (from >= to) return;
    const text = this.folded.slice(from, to);
    if (this.plain || !hasBreak(text)) this.add(text, from);
    else this.copyBroken(text, from);
  }

  private copyBroken(text: string, from: number): void {
    let position = 0;
    for (const match of allMatches(text, BREAK)) {
      if (match.index > position) this.add(text.slice(position, match.index), from + position);
      this.add(' ', from + match.index);
      position = match.index + match[0].length;
    }
    if (position < text.length) this.add(text.slice(position), from + position);
  }
}

/** Single spaces and no other white space: true of most sentences, and seen between their words. */
function isPlain({ folded, words }: Pick<Structure, 'folded' | 'words'>, { start, end }: Span): boolean {
  const { count, starts, ends } = words;
  let i = start;
  for (let word = firstWordAt(words, start); i < end; word++) {
    const gapEnd = word < count ? Math.min(starts[word]!, end) : end;
    let before = 0;
    for (; i < gapEnd; i++) {
      const code = folded.charCodeAt(i);
      if (code < SPACE || code >= NO_BREAK_SPACE || (code === SPACE && before === SPACE)) return false;
      before = code;
    }
    if (gapEnd === end) break;
    i = ends[word]!;
  }
  return true;
}

const SPACE = 32;
/** From here on a sign may be a space too. */
const NO_BREAK_SPACE = 160;

function hasBreak(text: string): boolean {
  return text.includes('\n') || text.includes('  ') || text.includes('\t');
}

function collectSlots(
  { folded, words }: Pick<Structure, 'folded' | 'words'>,
  span: Span,
  { places, groups, dates }: Mentions,
  candidates: Candidates,
  plain: boolean,
): Bare[] {
  const { start, end } = span;
  const slots: Bare[] = groupSlots(folded, span, groups);
  const isFree = (one: Span): boolean => one.start >= start && one.end <= end && !overlapsAny(slots, one);
  slots.push(...placeSlots({ folded, span, candidates, plain }, places, isFree));
  for (const date of dates.within(start, end)) if (isFree(date)) slots.push(dateSlot(date));
  if (mayHaveNumbers(candidates)) {
    const signs = findNumberSigns(words, start, end);
    for (const time of findTimes(folded, start, end, signs.digits))
      if (isFree(time)) slots.push(timeSlot(time));
    for (const number of findNumberMentions(folded, start, end, signs)) {
      const { start, from, end } = number;
      if (isFree(number)) slots.push(numberSlot(number, start));
      else if (isFree({ start: from, end })) slots.push(numberSlot(number, from));
    }
  }
  return inOrder(slots);
}

function dateSlot(date: DateMention): Bare {
  const slot = bareSlot('D', date.start, date.end);
  slot.date = date;
  return slot;
}

function timeSlot(time: TimeMention): Bare {
  const slot = bareSlot('T', time.start, time.end);
  slot.time = time;
  return slot;
}

function numberSlot(number: NumberMention, start: number): Bare {
  const slot = bareSlot('N', start, number.end);
  slot.number = number;
  return slot;
}

/** "Cártel Santa Rosa de Lima (CSRL)" is one group named once. */
function groupSlots(folded: string, span: Span, groups: SpanIndex<GroupMention>): Bare[] {
  const slots: Writable<GroupSlot>[] = [];
  for (const { start, end, group } of groups.within(span.start, span.end)) {
    if (start < span.start || end > span.end) continue;
    const last = slots.at(-1);
    if (last?.group === group && /^"?\s*[(,]\s*"?$/.test(folded.slice(last.end, start))) {
      last.end = folded[end] === ')' ? end + 1 : end;
      continue;
    }
    const quoted = folded[start - 1] === '"' && folded[end] === '"' && start > span.start;
    const slot = bareSlot('G', quoted ? start - 1 : start, quoted ? end + 1 : end);
    slot.group = group;
    slots.push(slot);
  }
  return slots;
}

function overlapsAny(slots: readonly Span[], { start, end }: Span): boolean {
  for (const slot of slots) if (slot.start < end && start < slot.end) return true;
  return false;
}

function inOrder(slots: Bare[]): Bare[] {
  for (let i = 1; i < slots.length; i++)
    if (slots[i]!.start < slots[i - 1]!.start) return slots.sort((a, b) => a.start - b.start);
  return slots;
}
