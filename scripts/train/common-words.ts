import { Lexicon, emptyLexicon } from '#geodata/index-names/lexicon.ts';
import { TokenStream, SHAPE } from '#geodata/index-names/token-stream.ts';
import { tokenise } from '#geodata/index-names/tokenise.ts';

/** Times a word must stand in small letters to be common, and their share of all its times. */
const TIMES = 3;
const SHARE = 0.15;

/** Hashes of the words that texts write in small letters. */
export function commonWords(texts: readonly string[]): number[] {
  const small = new Map<number, number>();
  const all = new Map<number, number>();
  const lexicon = new Lexicon(emptyLexicon(16));
  const stream = new TokenStream();
  for (const text of texts) {
    tokenise(text, lexicon, stream);
    for (let at = 0; at < stream.count; at++) {
      if (stream.shape[at]! & SHAPE.DIGITS) continue;
      const hash = stream.hash[at]!;
      all.set(hash, (all.get(hash) ?? 0) + 1);
      if (!(stream.shape[at]! & SHAPE.CAPITAL)) small.set(hash, (small.get(hash) ?? 0) + 1);
    }
  }
  return [...small]
    .filter(([hash, count]) => count >= TIMES && count >= SHARE * all.get(hash)!)
    .map(([hash]) => hash)
    .sort((a, b) => a - b);
}
