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

const { NEWLINE } = GAP;
const { CAPITAL, ALL_CAPITALS, DIGITS } = SHAPE;
/** Words that count neither as written in capitals nor as not. */
const UNCOUNTED = SHAPE.DIGITS | SHAPE.SINGLE;
/** Share of capital words from which a line counts as written in capitals. */
const CAPITALS_SHARE = 0.7;

/** The lines of one text after another, in columns that are filled again and again. */
export class KeptLines implements TextLines {
  count = 0;
  first = new Int32Array(1);
  of = new Int32Array(0);
  capitalsOff = new Uint8Array(0);

  /** Splits the words into lines and tells in which of them capitals mean a name. */
  read({ count, gap, shape }: TokenStream): void {
    if (count > this.of.length) this.makeRoom(Math.max(count, this.of.length * 2));
    const { first, of } = this;
    let line = -1;
    let anyCapital = false;
    let anySmall = false;
    for (let at = 0; at < count; at++) {
      if (at === 0 || gap[at]! & NEWLINE) first[++line] = at;
      of[at] = line;
      if (shape[at]! & CAPITAL) anyCapital = true;
      else if (!(shape[at]! & DIGITS)) anySmall = true;
    }
    first[++line] = count;
    this.count = line;
    if (!anyCapital && anySmall) this.capitalsOff.fill(1, 0, count);
    else this.findCapitals(shape);
  }

  private findCapitals(shape: Uint8Array): void {
    const { first, capitalsOff } = this;
    for (let line = 0; line < this.count; line++) {
      const from = first[line]!;
      const to = first[line + 1]!;
      let capitals = 0;
      let words = 0;
      for (let at = from; at < to; at++) {
        if (shape[at]! & UNCOUNTED) continue;
        words++;
        if (shape[at]! & ALL_CAPITALS) capitals++;
      }
      const off = words > 0 && capitals >= words * CAPITALS_SHARE ? 1 : 0;
      for (let at = from; at < to; at++) capitalsOff[at] = off;
    }
  }

  private makeRoom(words: number): void {
    this.first = new Int32Array(words + 1);
    this.of = new Int32Array(words);
    this.capitalsOff = new Uint8Array(words);
  }
}
