import { containsPlace } from '#domain/ids.ts';
import type { GroupMention } from '#domain/group.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { PlaceMention } from '#domain/mention.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { findTimes } from '../dates/find-times.ts';
import { findNumberMentions } from '../quantities/find-number-mentions.ts';
import type { SpanIndex } from '../structure/span-index.ts';
import type { Span } from '../structure/structure.ts';
import type { Masked, PlaceSlot, Slot } from './masked.ts';
import { placeRole } from './place-role.ts';
import type { PlaceRole } from './place-role.ts';

/** Everything found in a text, each kind by place in the text. */
export interface Mentions {
  readonly places: SpanIndex<PlaceMention>;
  readonly groups: SpanIndex<GroupMention>;
  readonly dates: SpanIndex<DateMention>;
}

type Bare = Slot extends infer S ? (S extends Slot ? Omit<S, 'at'> : never) : never;

/** What stands between the parts of one place's name: ", Mpio. de ", " (", ", en la ", " del ". */
const CHAIN =
  /^"?\s*(?:[,(-]\s*|\/\s*)?(?:(?:ambos|ambas|todos|perteneciente|ubicad[oa]|jurisdiccion|del?|en|of|in|from)\s+)*(?:(?:el|la|los|the|propio|mismo)\s+)*(?:(?:mpios?|municipios?|municipality|mun|edo|estado|state|cd|ciudad|distrito|dist|district|cabecera(?:\s+municipal)?|town|delegacion|alcaldia|borough)\.?\s*(?:(?:de|del|of)\s+)?(?:la\s+|el\s+)?)?["(]?$/;

/** Replaces the mentions of a sentence by their capitals (see `Masked`). */
export function maskSentence(folded: string, span: Span, mentions: Mentions): Masked {
  const slots = collectSlots(folded, span, mentions);
  const text: string[] = [];
  const origins: number[] = [];
  const placed: Slot[] = [];
  let position = span.start;
  const copy = (to: number): void => {
    for (; position < to; position++) {
      const sign = folded[position]!;
      const blank =
        sign === ' ' ||
        sign === '\n' ||
        sign === '\t' ||
        sign === '\r' ||
        (sign === '>' && /[\n>]/.test(folded[position - 1] ?? ''));
      if (blank && text.at(-1) === ' ') continue;
      text.push(blank ? ' ' : sign);
      origins.push(position);
    }
  };
  for (const slot of slots) {
    copy(slot.start);
    placed.push({ ...slot, at: text.length } as Slot);
    text.push(slot.kind);
    origins.push(slot.start);
    position = Math.max(position, slot.end);
  }
  copy(span.end);
  return { text: text.join(''), slots: placed, origin: (at) => origins[at] ?? span.end };
}

function collectSlots(folded: string, span: Span, mentions: Mentions): Bare[] {
  const slots: Bare[] = groupSlots(folded, span, mentions);
  const isFree = (start: number, end: number): boolean =>
    start >= span.start && end <= span.end && !slots.some((slot) => slot.start < end && start < slot.end);
  for (const place of placeSlots(folded, span, mentions.places, isFree)) slots.push(place);
  for (const date of mentions.dates.within(span.start, span.end))
    if (isFree(date.start, date.end)) slots.push({ kind: 'D', start: date.start, end: date.end, date });
  for (const time of findTimes(folded, span.start, span.end))
    if (isFree(time.start, time.end)) slots.push({ kind: 'T', start: time.start, end: time.end, time });
  for (const number of findNumberMentions(folded, span.start, span.end)) {
    if (isFree(number.start, number.end))
      slots.push({ kind: 'N', start: number.start, end: number.end, number });
    else if (isFree(number.from, number.end))
      slots.push({ kind: 'N', start: number.from, end: number.end, number });
  }
  return slots.sort((a, b) => a.start - b.start);
}

/** "Cártel Santa Rosa de Lima (CSRL)" is one group named once. */
function groupSlots(folded: string, span: Span, mentions: Mentions): Bare[] {
  const slots: Bare[] = [];
  for (const { start, end, group } of mentions.groups.within(span.start, span.end)) {
    if (start < span.start || end > span.end) continue;
    const last = slots.at(-1);
    if (
      last?.kind === 'G' &&
      last.group === group &&
      /^"?\s*[(,]\s*"?$/.test(folded.slice(last.end, start)) &&
      folded[end] !== undefined
    ) {
      slots[slots.length - 1] = { ...last, end: folded[end] === ')' ? end + 1 : end };
      continue;
    }
    const quoted = folded[start - 1] === '"' && folded[end] === '"' && start > span.start;
    slots.push({ kind: 'G', start: quoted ? start - 1 : start, end: quoted ? end + 1 : end, group });
  }
  return slots;
}

function placeSlots(
  folded: string,
  span: Span,
  places: SpanIndex<PlaceMention>,
  isFree: (start: number, end: number) => boolean,
): Omit<PlaceSlot, 'at'>[] {
  const slots: Omit<PlaceSlot, 'at'>[] = [];
  for (const mention of places.within(span.start, span.end)) {
    if (mention.status !== 'resolved' || mention.code === null || !isFree(mention.start, mention.end))
      continue;
    const last = slots.at(-1);
    const between = last ? folded.slice(last.end, mention.start) : '';
    if (last && CHAIN.test(between) && isNested(last.code, mention.code)) {
      slots[slots.length - 1] = extend(folded, last, mention);
      continue;
    }
    slots.push({
      kind: 'P',
      start: mention.start,
      end: mention.end,
      code: mention.code,
      mention,
      role: roleOf(folded, span, mention, last, between),
    });
  }
  return slots;
}

function extend(folded: string, slot: Omit<PlaceSlot, 'at'>, mention: PlaceMention): Omit<PlaceSlot, 'at'> {
  const closes = folded[mention.end] === ')' && folded.slice(slot.start, mention.end).includes('(');
  const end = closes ? mention.end + 1 : mention.end;
  return mention.code!.length > slot.code.length
    ? { ...slot, end, code: mention.code!, mention }
    : { ...slot, end };
}

function isNested(a: PlaceCode, b: PlaceCode): boolean {
  return containsPlace(a, b) || containsPlace(b, a);
}

function roleOf(
  folded: string,
  span: Span,
  mention: PlaceMention,
  last: Omit<PlaceSlot, 'at'> | undefined,
  between: string,
): PlaceRole {
  if (mention.role === 'unit_seat') return 'seat';
  if (mention.role === 'institution') return 'far';
  const before = folded.slice(Math.max(span.start, mention.start - 80), mention.start).replace(/\s+/g, ' ');
  const own = placeRole(
    before,
    folded.slice(mention.end, Math.min(span.end, mention.end + 40)).replace(/\s+/g, ' '),
  );
  if (
    own === 'site' &&
    last &&
    last.role !== 'site' &&
    /^\s*(?:,|y|e|and|o|or|ni|-|\/|(?:y|and)\s+(?:de|a|from|to))\s*$/.test(between)
  )
    return last.role;
  return own;
}
