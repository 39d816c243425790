import type { GroupMention } from '#domain/group.ts';
import type { DocumentId } from '#domain/ids.ts';
import type { PlaceMention } from '#domain/mention.ts';
import type { Passage } from '#domain/document.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { documentIdOf } from './evidence-of.ts';
import { SpanIndex, withoutOverlaps } from '../structure/span-index.ts';
import { mayHaveNumbers } from '../quantities/find-number-mentions.ts';
import { MENTION, SHARED } from '../words/prefilter.ts';
import type { Candidates } from '../words/prefilter.ts';
import type { Block, Span, Structure } from '../structure/structure.ts';
import type { Masked, PlaceSlot } from './masked.ts';
import { maskSentence } from './mask-sentence.ts';
import type { MaskedSentence, Mentions } from './mask-sentence.ts';
import type { IsoDay } from '#domain/period.ts';

/** A sentence, table cell or heading, with the block it stands in. */
export interface Sentence extends Span {
  readonly ordinal: number;
  readonly block: Block;
}

export interface ReadingInput {
  readonly structure: Structure;
  readonly language: 'es' | 'en';
  readonly documentId: DocumentId | null;
  readonly documentDate: IsoDay | null;
  readonly passages: readonly Passage[];
  readonly places: readonly PlaceMention[];
  readonly groups: readonly GroupMention[];
  readonly dates: readonly DateMention[];
}

/** Everything the extractors of facts share about one text, sentence by sentence. */
export class Reading {
  readonly structure: Structure;
  readonly language: 'es' | 'en';
  readonly documentDate: IsoDay | null;
  readonly passages: readonly Passage[];
  readonly mentions: Mentions;
  readonly sentences: readonly Sentence[];
  /** Ordinal of the first sentence of each block. */
  readonly firstSentence: readonly number[];
  /** What was worked out once for the text, by name. */
  readonly memo = new Map<string, unknown>();
  private id: DocumentId | null;
  private readonly candidatesOf: (Candidates | undefined)[];
  private readonly masks: (Masked | undefined)[];

  /** Brings together what was found in a text. */
  constructor(input: ReadingInput) {
    this.structure = input.structure;
    this.language = input.language;
    this.documentDate = input.documentDate;
    this.passages = input.passages;
    this.id = input.documentId;
    this.mentions = {
      places: new SpanIndex(withoutOverlaps(input.places)),
      groups: new SpanIndex(input.groups),
      dates: new SpanIndex(input.dates),
    };
    const sentences: Sentence[] = [];
    const firstSentence: number[] = [];
    for (const block of input.structure.blocks) {
      firstSentence.push(sentences.length);
      for (const span of block.sentences)
        sentences.push({ ordinal: sentences.length, start: span.start, end: span.end, block });
    }
    this.sentences = sentences;
    this.firstSentence = firstSentence;
    this.candidatesOf = new Array<Candidates | undefined>(sentences.length);
    this.masks = new Array<Masked | undefined>(sentences.length);
  }

  /** Without one given, the SHA-256 of the text. */
  get documentId(): DocumentId {
    return (this.id ??= documentIdOf(this.structure.text));
  }

  /** Which shared patterns may match the sentence; without masking it. */
  candidates({ ordinal, start, end }: Sentence): Candidates {
    return (this.candidatesOf[ordinal] ??= SHARED.candidates(this.structure.words, start, end));
  }

  /** The sentence masked; made once. */
  mask(sentence: Sentence): Masked {
    return (this.masks[sentence.ordinal] ??= withoutDateline(
      maskSentence(this.structure, sentence, this.mentions, this.candidates(sentence)),
      sentence.block,
      this.documentDate,
    ));
  }
}

/** "MORELIA, Mexico, May 24, 2022 —": where and when the paper was written, not where something happened. */
export const DATELINE =
  /^[^a-zP]*P\.?(?:,\s+mexico)?(?:,\s+|\s+-\s+|\s+)(?:a\s+)?(?:D|\(D\))\s*(?:\([^)]*\))?\s*(?:\.?\s?-|:\s|\.?$)/;

function withoutDateline(masked: MaskedSentence, block: Block, own: IsoDay | null): Masked {
  if (block.kind === 'item' || block.kind === 'row') return masked;
  if (block.kind === 'paragraph' && isPlaceline(masked, block))
    return masked.withSlots(
      masked.slots.map((slot, index) =>
        index === 0 && slot.kind === 'P' ? { ...slot, role: 'far' as const } : slot,
      ),
    );
  if (!masked.text.includes('D')) return masked;
  const end = DATELINE.exec(masked.text)?.[0].length;
  if (end === undefined || isDayOfNews(masked, end, own)) return masked;
  const slots = masked.slots
    .filter((slot) => slot.at >= end || slot.kind !== 'D')
    .map((slot) => (slot.at < end && slot.kind === 'P' ? { ...slot, role: 'far' as const } : slot));
  return masked.withSlots(slots);
}

/** Blocks at the head of a paper where its dateline may stand. */
const HEAD = 5;
const PLACELINE = /^[^a-zPDTGN]*P\.?\s?-\s/;

/** "CHILPANCINGO, GRO.- Tres días de combates en P": where it was written, as the sentence names another place. */
function isPlaceline({ text, slots }: Masked, { ordinal }: Block): boolean {
  if (ordinal >= HEAD || slots[0]?.kind !== 'P' || !PLACELINE.test(text)) return false;
  const [{ mention, code }, ...others] = slots as [PlaceSlot];
  return (
    /^[^\p{Ll}]+$/u.test(mention.text) &&
    others.some(
      (slot: Masked['slots'][number]) =>
        slot.kind === 'P' && slot.role === 'site' && slot.code.length > 2 && slot.code !== code,
    )
  );
}

/** "Guaymas, July 11. A policewoman…" in a paper of the 15th: an entry's own day, not the paper's. */
function isDayOfNews({ slots }: Masked, end: number, own: IsoDay | null): boolean {
  const opening = slots.find((slot) => slot.kind === 'D' && slot.at < end);
  const from = opening?.kind === 'D' ? (opening.date.period?.from ?? null) : null;
  return own !== null && from !== null && from.length === own.length && from < own;
}

/** Works something out once for a text. */
export function remember<T>(reading: Reading, key: string, make: () => T): T {
  let value = reading.memo.get(key) as T | undefined;
  if (value === undefined) reading.memo.set(key, (value = make()));
  return value;
}

/** Works something out once for all blocks that one block governs. */
export function rememberUnder<T extends object>(
  reading: Reading,
  key: string,
  { parent }: Block,
  make: () => T,
): T {
  const known = remember(reading, key, () => new Map<number | null, T>());
  let value = known.get(parent);
  if (value === undefined) known.set(parent, (value = make()));
  return value;
}

/** False when no place is named in a stretch, so that it need not be masked to look for one. */
export function hasPlace({ mentions }: Reading, { start, end }: Span): boolean {
  return mentions.places.overlapping(start, end) !== undefined;
}

/** The same for dates. */
export function hasDate({ mentions }: Reading, { start, end }: Span): boolean {
  return mentions.dates.overlapping(start, end) !== undefined;
}

/** Which shared patterns may match a sentence, seen what kinds of mentions it may have. */
export function candidatesWithMentions(reading: Reading, sentence: Sentence): Candidates {
  const { start, end } = sentence;
  const all = reading.candidates(sentence);
  let mentions = 0;
  if (hasPlace(reading, sentence)) mentions |= MENTION.P;
  if (hasDate(reading, sentence)) mentions |= MENTION.D;
  if (reading.mentions.groups.overlapping(start, end) !== undefined) mentions |= MENTION.G;
  if (mayHaveNumbers(all)) mentions |= MENTION.N | MENTION.T;
  return SHARED.withMentions(all, mentions);
}

/** The sentences of a block, in order. */
export function sentencesOf(reading: Reading, block: Block): Sentence[] {
  const first = reading.firstSentence[block.ordinal]!;
  return reading.sentences.slice(first, first + block.sentences.length);
}
