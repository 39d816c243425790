import type { Passage } from '#domain/document.ts';
import type { PlaceMention } from '#domain/mention.ts';
import { sameLocator } from './locator.ts';

/** A run of text, part of a mention or of none. */
export interface Segment {
  readonly text: string;
  /** Index into the document's mentions, or null. */
  readonly mention: number | null;
}

/** A paragraph's worth of text with where the original has it. */
export interface Block {
  /** Set where the text goes on to another page, sheet or part: what a heading tells. */
  readonly heading: Passage | null;
  /** Cell range, on the first block of a passage that has one. */
  readonly cell: string | null;
  readonly start: number;
  readonly segments: readonly Segment[];
}

/** Blocks are cut at line ends once they are this long, so that a 5 MB text is drawn piece by piece. */
const BLOCK_CHARACTERS = 1200;

/**
 * Cuts a document into blocks and every block into plain and mentioned runs. Offsets are UTF-16, as
 * the API gives them; put together, the runs are the text, character for character.
 */
export function documentBlocks(
  text: string,
  passages: readonly Passage[],
  mentions: readonly PlaceMention[],
): Block[] {
  const shown = visibleMentions(mentions, text.length);
  const blocks: Block[] = [];
  let next = 0;
  let at = 0;
  let before: Passage | null = null;
  for (const stretch of stretchesOf(text, passages)) {
    const { passage } = stretch;
    let first = true;
    const moved = passage !== null && (before === null || !sameLocator(before, passage));
    before = passage;
    for (const [start, end] of cutAtLines(text, stretch.start, stretch.end, shown)) {
      const segments: Segment[] = [];
      // A mention that runs on past the end of its passage has taken the beginning of this one.
      at = Math.max(at, start);
      while (next < shown.length && shown[next]!.start < end) {
        const mention = shown[next++]!;
        if (mention.start > at) segments.push({ text: text.slice(at, mention.start), mention: null });
        segments.push({ text: text.slice(mention.start, mention.end), mention: mention.index });
        at = mention.end;
      }
      if (at < end) segments.push({ text: text.slice(at, end), mention: null });
      at = Math.max(at, end);
      blocks.push({
        heading: first && moved ? passage : null,
        cell: first ? (passage?.cell ?? null) : null,
        start,
        segments,
      });
      first = false;
    }
  }
  return blocks;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly passage: Passage | null;
}

/** The passages, each reaching to the next one's start: separators between them stay in the text. */
function stretchesOf(text: string, passages: readonly Passage[]): Stretch[] {
  const starts = passages.filter((passage) => passage.start < text.length);
  const stretches: Stretch[] = starts.map((passage, i) => ({
    start: passage.start,
    end: starts[i + 1]?.start ?? text.length,
    passage,
  }));
  const before = starts[0]?.start ?? text.length;
  return before > 0 ? [{ start: 0, end: before, passage: null }, ...stretches] : stretches;
}

/** Mentions in order, without those that begin inside an earlier one: a run has one meaning. */
function visibleMentions(mentions: readonly PlaceMention[], length: number) {
  const ordered = mentions
    .map(({ start, end }, index) => ({ start, end, index }))
    .filter(({ start, end }) => start < end && end <= length)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return ordered.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

function* cutAtLines(
  text: string,
  start: number,
  end: number,
  mentions: readonly { start: number; end: number }[],
): Generator<[number, number]> {
  let from = start;
  let mention = 0;
  while (end - from > BLOCK_CHARACTERS) {
    const line = text.indexOf('\n', from + BLOCK_CHARACTERS);
    let cut = line < 0 || line >= end ? end : line + 1;
    while (mention < mentions.length && mentions[mention]!.end <= cut) mention++;
    const across = mentions[mention];
    if (across && across.start < cut) cut = Math.min(across.end, end);
    yield [from, cut];
    from = cut;
  }
  if (from < end) yield [from, end];
}
