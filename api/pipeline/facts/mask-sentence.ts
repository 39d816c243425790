import { allMatches } from '../words/all-matches.ts';
import { containsPlace } from '#domain/ids.ts';
import type { GroupMention } from '#domain/group.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { PlaceMention } from '#domain/mention.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { findTimes } from '../dates/find-times.ts';
import { SHARED } from '../words/prefilter.ts';
import type { Candidates } from '../words/prefilter.ts';
import { findNumberMentions, mayHaveNumbers } from '../quantities/find-number-mentions.ts';
import type { SpanIndex } from '../structure/span-index.ts';
import type { Span, Structure } from '../structure/structure.ts';
import type { Masked, PlaceSlot, Slot } from './masked.ts';
import { placeRole } from './place-role.ts';
import type { PlaceRole } from './place-role.ts';

/** Everything found in a text, each kind by place in the text. */
export interface Mentions {
  readonly places: SpanIndex<PlaceMention>;
  readonly groups: SpanIndex<GroupMention>;
  readonly dates: SpanIndex<DateMention>;
}

/** A slot whose capital is not set yet: `at` is nought until then. */
type Bare = Slot & { at: number };

/** What stands between the parts of one place's name: ", Mpio. de ", " (", ", en la ", " del ". */
const CHAIN =
  /^"?\s*(?:[,(-]\s*|\/\s*)?(?:(?:ambos|ambas|todos|perteneciente|ubicad[oa]|jurisdiccion|del?|en|of|in|from)\s+)*(?:(?:el|la|los|the|propio|mismo)\s+)*(?:(?:mpios?|municipios?|municipality|mun|edo|estado|state|cd|ciudad|distrito|dist|district|cabecera(?:\s+municipal)?|town|delegacion|alcaldia|borough)\.?\s*(?:(?:de|del|of)\s+)?(?:la\s+|el\s+)?)?["(]?$/;

/** Line breaks, marks of quotation and runs of space, which a sentence reads over as one space. */
const BREAK = /[ \t\r\n]*\n(?:[ \t]*>)*[ \t]*|[ \t\r]{2,}|[\t\r]/g;

/** Replaces the mentions of a sentence by their capitals (see `Masked`). */
export function maskSentence(
  { folded, words }: Pick<Structure, 'folded' | 'words'>,
  span: Span,
  mentions: Mentions,
  candidates: Candidates = SHARED.candidates(words, span.start, span.end),
): Masked {
  const slots = collectSlots(folded, span, mentions, candidates);
  const builder = new MaskBuilder();
  let position = span.start;
  for (const slot of slots) {
    copyText(builder, folded, position, slot.start);
    slot.at = builder.length;
    builder.slots.push(slot);
    builder.add(slot.kind, slot.start);
    position = Math.max(position, slot.end);
  }
  copyText(builder, folded, position, span.end);
  return builder.finish(candidates, span.end);
}

/** Gathers a masked text piece by piece, each with the offset it comes from. */
class MaskBuilder {
  readonly slots: Slot[] = [];
  private text = '';
  private readonly starts: number[] = [];
  private readonly origins: number[] = [];

  get length(): number {
    return this.text.length;
  }

  add(piece: string, origin: number): void {
    this.starts.push(this.text.length);
    this.origins.push(origin);
    this.text += piece;
  }

  finish(candidates: Candidates, end: number): Masked {
    const { starts, origins, text } = this;
    const origin = (at: number): number => {
      if (at >= text.length) return end;
      let piece = starts.length - 1;
      while (piece > 0 && starts[piece]! > at) piece--;
      return (origins[piece] ?? end) + at - (starts[piece] ?? 0);
    };
    return { text, slots: this.slots, candidates, origin };
  }
}

/** Runs of space as one space. */
function inOneLine(text: string): string {
  return text.includes('\n') || text.includes('  ') || /[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

function copyText(builder: MaskBuilder, folded: string, from: number, to: number): void {
  if (from >= to) return;
  const text = folded.slice(from, to);
  if (!text.includes('\n') && !text.includes('  ') && !text.includes('\t')) return builder.add(text, from);
  let position = 0;
  for (const match of allMatches(text, BREAK)) {
    if (match.index > position) builder.add(text.slice(position, match.index), from + position);
    builder.add(' ', from + match.index);
    position = match.index + match[0].length;
  }
  if (position < text.length) builder.add(position === 0 ? text : text.slice(position), from + position);
}

function collectSlots(folded: string, span: Span, mentions: Mentions, candidates: Candidates): Bare[] {
  const slots: Bare[] = groupSlots(folded, span, mentions);
  const isFree = (start: number, end: number): boolean =>
    start >= span.start && end <= span.end && !slots.some((slot) => slot.start < end && start < slot.end);
  for (const slot of placeSlots(folded, span, mentions.places, isFree, candidates))
    slots.push(withDot(folded, slot));
  for (const date of mentions.dates.within(span.start, span.end))
    if (isFree(date.start, date.end))
      slots.push({ kind: 'D', at: 0, start: date.start, end: date.end, date });
  if (mayHaveNumbers(candidates)) {
    for (const time of findTimes(folded, span.start, span.end))
      if (isFree(time.start, time.end))
        slots.push({ kind: 'T', at: 0, start: time.start, end: time.end, time });
    for (const number of findNumberMentions(folded, span.start, span.end)) {
      if (isFree(number.start, number.end))
        slots.push({ kind: 'N', at: 0, start: number.start, end: number.end, number });
      else if (isFree(number.from, number.end))
        slots.push({ kind: 'N', at: 0, start: number.from, end: number.end, number });
    }
  }
  return slots.length > 1 ? slots.sort((a, b) => a.start - b.start) : slots;
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
      /^"?\s*[(,]\s*"?$/.test(folded.slice(last.end, start))
    ) {
      slots[slots.length - 1] = { ...last, end: folded[end] === ')' ? end + 1 : end };
      continue;
    }
    const quoted = folded[start - 1] === '"' && folded[end] === '"' && start > span.start;
    slots.push({ kind: 'G', at: 0, start: quoted ? start - 1 : start, end: quoted ? end + 1 : end, group });
  }
  return slots;
}

const DOT = 46;

/** The dot of an abbreviated state belongs to its name where the sentence goes on: "Oax., 17 de mayo". */
function withDot(folded: string, slot: BarePlace): BarePlace {
  return folded.charCodeAt(slot.end) === DOT && /^\.\s?[,;:)–-]/.test(folded.slice(slot.end, slot.end + 3))
    ? { ...slot, end: slot.end + 1 }
    : slot;
}

type BarePlace = PlaceSlot & { at: number };

function placeSlots(
  folded: string,
  span: Span,
  places: SpanIndex<PlaceMention>,
  isFree: (start: number, end: number) => boolean,
  candidates: Candidates,
): BarePlace[] {
  const slots: BarePlace[] = [];
  for (const mention of places.within(span.start, span.end)) {
    if (mention.status !== 'resolved' || mention.code === null || isCommonNoun(mention.text)) continue;
    if (!isFree(mention.start, mention.end)) continue;
    const last = slots.at(-1);
    const between = last ? folded.slice(last.end, mention.start) : '';
    if (last && between.length < 60 && isNested(last.code, mention.code) && CHAIN.test(between)) {
      slots[slots.length - 1] = extend(folded, last, mention);
      continue;
    }
    slots.push({
      kind: 'P',
      at: 0,
      start: mention.start,
      end: mention.end,
      code: mention.code,
      mention,
      role: roleOf(folded, span, mention, last, between, candidates),
    });
  }
  return slots;
}

/** "la zona", "LA PLAZA": common nouns that are also names of small places. */
const COMMON =
  /^(?:[a-zñáéíóú]+(?:\s+[a-zñáéíóú]+)*|(?:LA|EL|LOS|LAS)\s+(?:PLAZA|ZONA|SIERRA|COMUNIDAD|CABECERA|AUTORIDAD|SEGUNDA|PRIMERA|UNIDAD|FECHA|BASE|FUERZA|ESCUELA|GUARDIA|MARINA|ARMADA|PATRULLA|PRESENCIA|FRONTERA|CRUCERO|GRUPO|LUGAR|MANDO|TROPA|PILOTO|CHOFER|CONDUCTOR|OPERADOR|GUIA|HERIDO|DETENIDO|RESPONSABLE))$/;

function isCommonNoun(name: string): boolean {
  const first = name.charCodeAt(0);
  const capital = first >= 65 && first <= 90;
  return (!capital || name.startsWith('L') || name.startsWith('EL')) && COMMON.test(name);
}

function extend(folded: string, slot: BarePlace, mention: PlaceMention): BarePlace {
  const closes = folded[mention.end] === ')' && folded.slice(slot.start, mention.end).includes('(');
  const end = closes ? mention.end + 1 : mention.end;
  const narrower = mention.code!.length > slot.code.length;
  return {
    kind: 'P',
    at: 0,
    start: slot.start,
    end,
    code: narrower ? mention.code! : slot.code,
    mention: narrower ? mention : slot.mention,
    role: slot.role,
  };
}

function isNested(a: PlaceCode, b: PlaceCode): boolean {
  return containsPlace(a, b) || containsPlace(b, a);
}

const SAME_LIST = /^\s*(?:,|y|e|and|o|or|ni|-|\/|(?:y|and)\s+(?:de|a|from|to))\s*$/;

function roleOf(
  folded: string,
  span: Span,
  mention: PlaceMention,
  last: BarePlace | undefined,
  between: string,
  candidates: Candidates,
): PlaceRole {
  if (mention.role === 'institution') return 'far';
  if (last && last.role !== 'site' && SAME_LIST.test(between)) return last.role;
  return placeRole(
    inOneLine(folded.slice(Math.max(span.start, mention.start - 80), mention.start)),
    inOneLine(folded.slice(mention.end, Math.min(span.end, mention.end + 40))),
    candidates,
  );
}
