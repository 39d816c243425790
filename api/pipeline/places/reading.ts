import type { NameIndex } from '#geodata/index-names/name-index.ts';
import { TokenStream } from '#geodata/index-names/token-stream.ts';
import { tokenise } from '#geodata/index-names/tokenise.ts';
import { classOf } from './class-table.ts';
import { readTextLines } from './text-lines.ts';
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
/** Different words of games, and one word in how many, that make a text a report on a game. */
const SPORT_WORDS = 3;
const SPORT_SHARE = 90;

/** Reads a text into words, once; everything after works on words. With a `stream` the reading lasts as long as nothing else fills that. */
export function readWords(
  text: string,
  index: NameIndex,
  stream = new TokenStream(Math.max(MIN_WORDS, text.length >> 2)),
): Reading {
  tokenise(text, index.lexicon, stream);
  const classes = new Int32Array(stream.count);
  for (let at = 0; at < stream.count; at++) classes[at] = classOf(stream.hash[at]!);
  return {
    text,
    index,
    stream,
    classes,
    lines: readTextLines(stream),
    headline: stream.count <= HEADLINE_WORDS,
    sport: isSport(stream, classes),
  };
}

function isSport({ hash, count }: TokenStream, classes: Int32Array): boolean {
  const different = new Set<number>();
  let words = 0;
  for (let at = 0; at < count; at++) {
    if (!(classes[at]! & WORD.SPORT)) continue;
    words++;
    different.add(hash[at]!);
  }
  return different.size >= SPORT_WORDS && words * SPORT_SHARE >= count;
}
