import { grown } from './grown.ts';
import { LEXICON, WordTable } from './lexicon.ts';
import { firstWordAt, glanceAtWords } from './read-words.ts';
import type { Words } from './read-words.ts';
import { MOST_SETS, SHORTEST_RUN, requiredWords } from './required-words.ts';
import type { Run, Runs } from './required-words.ts';

/**
 * Which patterns may match a text. For each of the sets of words a pattern may need a bit says whether one
 * of them stands in the text (`words`, from `at` on) or whether none is needed, given its mentions (`given`):
 * 32 patterns a number, the numbers of the sets next to each other. Good until the next document (see `Room`).
 */
export interface Candidates {
  readonly words: Int32Array;
  readonly at: number;
  readonly given: Int32Array;
  /** Whether digits stand in the text. */
  readonly digits: boolean;
}

/** Of the 32 patterns whose numbers share their upper bits, those that may match. */
export function candidatesAmong({ words, at, given }: Candidates, upper: number): number {
  const set = upper * MOST_SETS;
  const i = at + set;
  return (words[i]! | given[set]!) & (words[i + 1]! | given[set + 1]!) & (words[i + 2]! | given[set + 2]!);
}

/** Whether a pattern is among those that may match. */
export function mayMatch(candidates: Candidates, pattern: number): boolean {
  return ((candidatesAmong(candidates, pattern >>> 5) >>> (pattern & 31)) & 1) === 1;
}

/** Patterns whose numbers follow each other, asked 32 at a time. */
export class PatternRange {
  private readonly first: number;
  private readonly last: number;

  constructor(numbers: readonly number[]) {
    this.first = numbers[0] ?? 0;
    this.last = numbers.at(-1) ?? -1;
  }

  /** True when none of them can match: cheaper than trying. */
  isOut(candidates: Candidates): boolean {
    return this.next(candidates, 0) < 0;
  }

  /** The place among them of the first from `at` on that may match; below nought when there is none. */
  next(candidates: Candidates, at: number): number {
    const { first, last } = this;
    const from = first + at;
    for (let upper = from >> 5; upper <= last >> 5; upper++) {
      let bits = candidatesAmong(candidates, upper);
      if (bits === 0) continue;
      if (upper === from >> 5) bits &= -1 << (from & 31);
      if (upper === last >> 5) bits &= -1 >>> (31 - (last & 31));
      if (bits !== 0) return (upper << 5) + 31 - Math.clz32(bits & -bits) - first;
    }
    return -1;
  }
}

/** The kinds of mentions a masked text has or may have, as bits. */
export const MENTION = { P: 1, G: 2, D: 4, T: 8, N: 16 } as const;
const KINDS = Object.entries(MENTION);
const ALL_MENTIONS = 31;

/**
 * Tells for many patterns at once which can match a text at all, by the words in it. Each distinct
 * word is looked at once and remembered; a text then costs one look-up a word, whatever the number of
 * patterns.
 */
export class Prefilter {
  /** What patterns need, by the first three letters; whole words by themselves. */
  private readonly needs = new Map<string, Need[]>();
  /** For each word, where in `bits` the patterns it speaks for stand; below nought the bit of a common one. */
  private readonly byWord = new WordTable<number>((word) => this.bitsOf(word));
  /** How many numbers follow, then pairs of a place in `Candidates` and the bits there. */
  private bits = new Int32Array(1024);
  private used = 1;
  private generation = LEXICON.generation;
  private count = 0;
  /** The sets of words that patterns do not need. */
  private readonly always: number[] = [];
  /** What each set of common words says, made when it is met. */
  private readonly byCommon = new Map<number, Int32Array>();
  /** Where in `bits` the words of the text at hand have theirs. */
  private readonly met: number[] = [];
  /** The sets not needed when a text has some kinds of mentions, by these. */
  private readonly byMentions: (Int32Array | undefined)[] = [];

  /** Adds a pattern and gives its number: its place in the order of adding. */
  add(source: string): number {
    const pattern = this.count++;
    if ((pattern & 31) === 0) for (let set = 0; set < MOST_SETS; set++) this.always.push(0);
    const sets = requiredWords(source);
    for (let set = 0; set < MOST_SETS; set++)
      if (sets[set] === undefined) setBit(this.always, pattern, set);
      else this.need(sets[set]!, pattern, set);
    this.byWord.clear();
    this.byCommon.clear();
    this.byMentions.length = 0;
    this.used = 1;
    return pattern;
  }

  /** Which patterns may match a stretch of a text whose words were read. */
  candidates(words: Words, from: number, to: number): Candidates {
    const { count, starts, ends, numbers } = words;
    const { met } = this;
    const first = firstWordAt(words, from);
    let common = 0;
    let telling = 0;
    let digits = first > 0 && numbers[first - 1]! < 0 && ends[first - 1]! > from;
    for (let i = first; i < count && starts[i]! < to; i++) {
      const number = numbers[i]!;
      if (number < 0) {
        digits = true;
        continue;
      }
      const at = this.byWord.get(number);
      if (at < 0) common |= -at;
      else if (at !== NO_BITS) met[telling++] = at;
    }
    const base = this.byCommon.get(common) ?? this.withCommon(common);
    const at = ROOM.take(base.length);
    const found = ROOM.numbers;
    found.set(base, at);
    const { bits } = this;
    for (let i = 0; i < telling; i++) {
      const entry = met[i]!;
      const end = entry + bits[entry]!;
      for (let pair = entry + 1; pair < end; pair += 2) found[at + bits[pair]!]! |= bits[pair + 1]!;
    }
    return { words: found, at, given: this.given(ALL_MENTIONS), digits };
  }

  /** The same for a text that has only some kinds of mentions: the other kinds may be in it too until told. */
  withMentions({ words, at, digits }: Candidates, mentions: number): Candidates {
    return { words, at, given: this.given(mentions), digits };
  }

  /** The same for a folded text by itself. */
  candidatesOf(text: string): Candidates {
    return this.candidates(glanceAtWords(text), 0, text.length);
  }

  private given(mentions: number): Int32Array {
    const known = this.byMentions[mentions];
    if (known) return known;
    const given = Int32Array.from(this.always);
    for (const [capital, kind] of KINDS)
      if ((mentions & kind) !== 0)
        for (const { pattern, set } of this.needs.get(`=${capital}`) ?? []) setBit(given, pattern, set);
    return (this.byMentions[mentions] = given);
  }

  private need(runs: Runs, pattern: number, set: number): void {
    for (const run of runs) {
      const key = keyOf(run);
      const same = this.needs.get(key);
      if (same) same.push({ ...run, pattern, set });
      else this.needs.set(key, [{ ...run, pattern, set }]);
    }
  }

  /** What the common words say of which a number has the bits. */
  private withCommon(common: number): Int32Array {
    const found = new Int32Array(this.always.length);
    COMMONEST.forEach((word, order) => {
      if ((common & (1 << order)) !== 0) for (const [at, bits] of this.pairsOf(word)) found[at]! |= bits;
    });
    this.byCommon.set(common, found);
    return found;
  }

  private bitsOf(word: string): number {
    const common = COMMONEST.indexOf(word);
    if (common >= 0) return -(1 << common);
    const found = this.pairsOf(word);
    return found.size === 0 ? NO_BITS : this.keep([...found].flat());
  }

  /** The patterns a word speaks for: places in `Candidates` with the bits there. */
  private pairsOf(word: string): ReadonlyMap<number, number> {
    const found = new Map<number, number>();
    const add = ({ pattern, set }: Need): void => {
      const at = placeOf(pattern, set);
      found.set(at, (found.get(at) ?? 0) | (1 << (pattern & 31)));
    };
    this.needs.get(`=${word}`)?.forEach(add);
    for (let i = 0; i + SHORTEST_RUN <= word.length; i++)
      for (const need of this.needs.get(word.slice(i, i + SHORTEST_RUN)) ?? [])
        if (
          word.startsWith(need.letters, i) &&
          (!need.starts || i === 0) &&
          (!need.ends || i + need.letters.length === word.length)
        )
          add(need);
    return found;
  }

  private keep(numbers: readonly number[]): number {
    if (this.generation !== LEXICON.generation) {
      this.generation = LEXICON.generation;
      this.used = 1;
    }
    const at = this.used;
    this.used += numbers.length + 1;
    while (this.used > this.bits.length) this.bits = grown(this.bits);
    this.bits.set([numbers.length, ...numbers], at);
    return at;
  }
}

/**
 * Room for the numbers of all sentences of a document, used again for the next: each array of its own would
 * have to be cleared away, and the same few kilobytes stay near the processor.
 */
class Room {
  numbers = new Int32Array(ROOM_LENGTH);
  private used = 0;

  /** Where there is room for so many; in other `numbers` than before when those are full. */
  take(length: number): number {
    if (this.used + length > this.numbers.length) {
      this.numbers = new Int32Array(Math.max(length, ROOM_LENGTH));
      this.used = 0;
    }
    const at = this.used;
    this.used += length;
    return at;
  }

  clear(): void {
    this.used = 0;
  }
}

/** Some thousand sentences. */
const ROOM_LENGTH = 1 << 18;
const ROOM = new Room();

/** Gives up all `Candidates`. Called between documents, never within one. */
export function forgetCandidates(): void {
  ROOM.clear();
}

/** The place in `bits` of words that speak for no pattern. */
const NO_BITS = 0;

/** Words that stand in nearly every sentence and speak for many patterns: looked up together. */
const COMMONEST = 'de la se a el los con en the que las y'.split(' ');

/** A run of letters some pattern needs. */
interface Need extends Run {
  readonly pattern: number;
  /** Which of the sets the pattern needs. */
  readonly set: number;
}

function keyOf({ letters, starts, ends }: Run): string {
  return starts && ends ? `=${letters}` : letters.slice(0, SHORTEST_RUN);
}

/** Where in `Candidates` the bit of a pattern for one of its sets stands. */
function placeOf(pattern: number, set: number): number {
  return (pattern >>> 5) * MOST_SETS + set;
}

function setBit(bits: number[] | Int32Array, pattern: number, set: number): void {
  bits[placeOf(pattern, set)]! |= 1 << (pattern & 31);
}

/** The one filter all pattern sets share, so that a sentence is looked at once for all of them. */
export const SHARED = new Prefilter();
