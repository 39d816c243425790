/** Codes ranked: the one chosen and the rivals shown. */
const RANKS = 5;

/**
 * The likeliest codes of each name of a text, best first, each with its best reading: ranked while the
 * readings are scored. Filled again for the next text.
 */
export class ReadingRanks {
  /** By candidate, `RANKS` in a row. */
  private counts = new Uint8Array(0);
  private codes = new Int32Array(0);
  private referents = new Int32Array(0);
  private scores = new Float64Array(0);

  /** Forgets what was ranked, and makes room for a number of candidates. */
  begin(candidates: number): void {
    if (candidates > this.counts.length) {
      const size = Math.max(candidates, this.counts.length * 2);
      this.counts = new Uint8Array(size);
      this.codes = new Int32Array(size * RANKS);
      this.referents = new Int32Array(size * RANKS);
      this.scores = new Float64Array(size * RANKS);
    } else this.counts.fill(0, 0, candidates);
  }

  /** Score that a reading of a candidate must exceed to be ranked. */
  floorOf(at: number): number {
    return this.counts[at] === RANKS ? this.scores[at * RANKS + RANKS - 1]! : -Infinity;
  }

  /** Ranks a reading that exceeds the floor; of equal ones the first stays before. */
  add(at: number, code: number, referent: number, score: number): void {
    const { codes, referents, scores } = this;
    const first = at * RANKS;
    const end = first + this.counts[at]!;
    let i = first;
    while (i < end && codes[i] !== code) i++;
    if (i < end && scores[i]! >= score) return;
    if (i === first + RANKS) i--;
    else if (i === end) this.counts[at]!++;
    for (; i > first && scores[i - 1]! < score; i--) {
      codes[i] = codes[i - 1]!;
      referents[i] = referents[i - 1]!;
      scores[i] = scores[i - 1]!;
    }
    codes[i] = code;
    referents[i] = referent;
    scores[i] = score;
  }

  /** Calls for each code ranked but the chosen one, at most as many as are shown beside it. */
  rivals<T>(at: number, chosen: number, make: (code: number, referent: number, score: number) => T): T[] {
    const rivals: T[] = [];
    const end = at * RANKS + this.counts[at]!;
    for (let i = at * RANKS; i < end && rivals.length < RANKS - 1; i++) {
      if (this.codes[i] !== chosen) rivals.push(make(this.codes[i]!, this.referents[i]!, this.scores[i]!));
    }
    return rivals;
  }
}
