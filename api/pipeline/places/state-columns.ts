import { GAP } from '#geodata/index-names/gap-flags.ts';
import { SHAPE } from '#geodata/index-names/token-stream.ts';
import { hashWord } from '#geodata/index-names/word-hash.ts';
import type { Reading } from './reading.ts';

/** Abbreviations of states as a column of a table holds them: "Col.", "MEX", "HGO". */
const SHORT = new Set(
  (
    'ags bc bcs camp coah col chis chih cdmx df dgo gto gro hgo jal mex mich mor nay nl oax pue qro slp sin son tab ' +
    'tamps tam tlax ver yuc zac qroo edomex'
  )
    .split(' ')
    .map((word) => hashWord(word)[0]),
);
const EDGE = GAP.PIPE | GAP.COLUMN | GAP.COLON | GAP.NEWLINE | GAP.START;
const CELL = GAP.PIPE | GAP.COLUMN | GAP.COLON;
/** Words of a line that are looked at. */
const LONGEST_ROW = 120;
/** Lines looked at above and below a cell. */
const REACH = 3;

/** Tells abbreviations that stand in a column of states; a table is looked at only where one may. */
export class StateColumns {
  private readonly reading: Reading;

  constructor(reading: Reading) {
    this.reading = reading;
  }

  /** True for an abbreviation alone in its cell, with that of another state in the same column beside it. */
  has({ from, to }: { readonly from: number; readonly to: number }): boolean {
    if (to - from !== 1 || !this.isShort(from)) return false;
    const { lines, stream } = this.reading;
    const line = lines.of[from]!;
    if (from - lines.first[line]! > LONGEST_ROW) return false;
    const column = this.columnOf(line, from);
    for (let other = Math.max(0, line - REACH); other <= Math.min(lines.count - 1, line + REACH); other++) {
      if (other === line) continue;
      const at = this.wordInColumn(other, column);
      if (at >= 0 && stream.hash[at] !== stream.hash[from] && this.isShort(at)) return true;
    }
    return false;
  }

  /** A state's abbreviation and nothing else between two edges of cells. */
  private isShort(at: number): boolean {
    const { stream } = this.reading;
    const after = at + 1 < stream.count ? stream.gap[at + 1]! : GAP.NEWLINE;
    return (
      SHORT.has(stream.hash[at]!) &&
      (stream.shape[at]! & SHAPE.CAPITAL) !== 0 &&
      (stream.gap[at]! & EDGE) !== 0 &&
      (after & EDGE) !== 0 &&
      ((stream.gap[at]! | after) & CELL) !== 0
    );
  }

  /** How many cells of its line end before a word. */
  private columnOf(line: number, word: number): number {
    const { lines, stream } = this.reading;
    let column = 0;
    for (let at = lines.first[line]! + 1; at <= word; at++) if (stream.gap[at]! & CELL) column++;
    return column;
  }

  /** First word of a cell of a line, −1 when the line has fewer. */
  private wordInColumn(line: number, column: number): number {
    const { lines, stream } = this.reading;
    let seen = 0;
    const end = Math.min(lines.first[line + 1]!, lines.first[line]! + LONGEST_ROW);
    for (let at = lines.first[line]!; at < end; at++) {
      if (at > lines.first[line]! && stream.gap[at]! & CELL) seen++;
      if (seen === column) return at;
    }
    return -1;
  }
}
