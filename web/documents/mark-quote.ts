import type { Block, Segment } from './document-blocks.ts';

/** A run of text that is, or is not, part of the quoted passage. */
export interface MarkedSegment extends Segment {
  readonly quoted: boolean;
}
export interface MarkedBlock extends Block {
  readonly segments: readonly MarkedSegment[];
}

/**
 * Cuts the runs of blocks at the ends of a quote. A mention is never cut: it belongs to the quote
 * when any of it does. Blocks in order, whose runs together are the text, as `documentBlocks` gives.
 * @param quote UTF-16 offsets in the text, end exclusive; null marks nothing
 */
export function markQuote(
  blocks: readonly Block[],
  quote: { readonly start: number; readonly end: number } | null,
): MarkedBlock[] {
  let at = 0;
  return blocks.map((block) => ({
    ...block,
    segments: block.segments.flatMap((segment) => {
      const start = at;
      at += segment.text.length;
      return quote ? cutSegment(segment, start, quote) : [{ ...segment, quoted: false }];
    }),
  }));
}

function cutSegment(
  segment: Segment,
  start: number,
  quote: { readonly start: number; readonly end: number },
): MarkedSegment[] {
  const { text, mention } = segment;
  const from = Math.max(quote.start - start, 0);
  const to = Math.min(quote.end - start, text.length);
  if (from >= to) return [{ ...segment, quoted: false }];
  if (mention !== null) return [{ ...segment, quoted: true }];
  return [
    { text: text.slice(0, from), mention, quoted: false },
    { text: text.slice(from, to), mention, quoted: true },
    { text: text.slice(to), mention, quoted: false },
  ].filter((part) => part.text !== '');
}
