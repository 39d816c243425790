import type { NameIndex } from '#geodata/index-names/name-index.ts';
import { TokenStream } from '#geodata/index-names/token-stream.ts';
import { tokenise } from '#geodata/index-names/tokenise.ts';
import { readClasses } from './class-table.ts';
import { KeptLines } from './text-lines.ts';
import type { TextLines } from './text-lines.ts';
import { WORD } from './word-classes.ts';

/** A text as the finder sees it: words, their classes, lines. */
export interface Reading {
  readonly text: string;
  readonly index: NameIndex;
  readonly stream: TokenStream;
  /** Class bits (`WORD`) of each word. */
  readonly classes: Int32Array;
  readonly lines: TextLines;
  /** So short that it is a headline: it names the town where something happened. */
  readonly headline: boolean;
  /** A report on a game: a town's name may be its team. */
  readonly sport: boolean;
}

const MIN_WORDS = 16;
const HEADLINE_WORDS = 25;
const { SPORT } = WORD;
/** Different words of games, and one word in how many, that make a text a report on a game. */
const SPORT_WORDS = 3;
const SPORT_SHARE = 90;

/** Columns for the words of one text after another. */
export class KeptReading {
  readonly stream: TokenStream;
  readonly lines = new KeptLines();
  private classes = new Int32Array(0);

  /** Room for a number of characters at first. */
  constructor(characters?: number) {
    this.stream = new TokenStream(characters && Math.max(MIN_WORDS, characters >> 2));
  }

  /** The column of classes, with room for the words there are. */
  classesOf({ count }: TokenStream): Int32Array {
    if (count > this.classes.length) this.classes = new Int32Array(Math.max(count, this.classes.length * 2));
    return this.classes;
  }
}

/** Reads a text into words, once; everything after works on words. It lasts as long as nothing else fills `kept`. */
export function readWords(text: string, index: NameIndex, kept = new KeptReading(text.length)): Reading {
  const { stream, lines } = kept;
  tokenise(text, index.lexicon, stream);
  lines.read(stream);
  const classes = kept.classesOf(stream);
  readClasses(stream, classes);
  return {
    text,
    index,
    stream,
    classes,
    lines,
    headline: stream.count <= HEADLINE_WORDS,
    sport: isSport(stream, classes),
  };
}

function isSport({ hash, count }: TokenStream, classes: Int32Array): boolean {
  let words = 0;
  for (let at = 0; at < count; at++) if (classes[at]! & SPORT) words++;
  if (words < SPORT_WORDS || words * SPORT_SHARE < count) return false;
  const different = new Set<number>();
  for (let at = 0; at < count; at++) if (classes[at]! & SPORT) different.add(hash[at]!);
  return different.size >= SPORT_WORDS;
}
