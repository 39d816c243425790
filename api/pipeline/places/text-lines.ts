import { GAP } from '#geodata/index-names/gap-flags.ts';
import { SHAPE } from '#geodata/index-names/token-stream.ts';
import type { TokenStream } from '#geodata/index-names/token-stream.ts';

/** The lines of a text, in words. Line n holds words `[first[n], first[n + 1])`. */
export interface TextLines {
  readonly count: number;
  readonly first: Int32Array;
  /** Line of each word. */
  readonly of: Int32Array;
  /** 1 for words of lines whose capitals say nothing: all capitals, or none in the whole text. */
  readonly capitalsOff: Uint8Array;
}

/** Share of capital words from which a line counts as written in capitals. */
const CAPITALS_SHARE = 0.7;

/** Splits the words into lines and tells in which of them capitals mean a name. */
export function readTextLines(stream: TokenStream): TextLines {
  const { count, gap, shape } = stream;
  const of = new Int32Array(count);
  const starts: number[] = [];
  let anyCapital = false;
  let anySmall = false;
  for (let at = 0; at < count; at++) {
    if (at === 0 || gap[at]! & GAP.NEWLINE) starts.push(at);
    of[at] = starts.length - 1;
    if (shape[at]! & SHAPE.CAPITAL) anyCapital = true;
    else if (!(shape[at]! & SHAPE.DIGITS)) anySmall = true;
  }
  starts.push(count);
  const capitalsOff = new Uint8Array(count);
  if (!anyCapital && anySmall) capitalsOff.fill(1);
  else for (let line = 0; line + 1 < starts.length; line++) markCapitals(starts[line]!, starts[line + 1]!);
  return { count: starts.length - 1, first: Int32Array.from(starts), of, capitalsOff };

  function markCapitals(from: number, to: number): void {
    let capitals = 0;
    let words = 0;
    for (let at = from; at < to; at++) {
      if (shape[at]! & (SHAPE.DIGITS | SHAPE.SINGLE)) continue;
      words++;
      if (shape[at]! & SHAPE.ALL_CAPITALS) capitals++;
    }
    if (words > 0 && capitals >= words * CAPITALS_SHARE) capitalsOff.fill(1, from, to);
  }
}
