import { Lexicon, emptyLexicon } from '#geodata/index-names/lexicon.ts';
import { TokenStream, SHAPE } from '#geodata/index-names/token-stream.ts';
import { tokenise } from '#geodata/index-names/tokenise.ts';

/** Times a word must stand in small letters to be common. */
const TIMES = 3;

/** Hashes of the words that texts write in small letters. */
export function commonWords(texts: readonly string[]): number[] {
  const counts = new Map<number, number>();
  const lexicon = new Lexicon(emptyLexicon(16));
  const stream = new TokenStream();
  for (const text of texts) {
    tokenise(text, lexicon, stream);
    for (let at = 0; at < stream.count; at++) {
      if (stream.shape[at]! & (SHAPE.CAPITAL | SHAPE.DIGITS)) continue;
      counts.set(stream.hash[at]!, (counts.get(stream.hash[at]!) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= TIMES)
    .map(([hash]) => hash)
    .sort((a, b) => a - b);
}
