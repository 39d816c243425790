import { GAP } from '#geodata/index-names/gap-flags.ts';
import type { NameIndex } from '#geodata/index-names/name-index.ts';
import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import { SHAPE } from '#geodata/index-names/token-stream.ts';
import type { TokenStream } from '#geodata/index-names/token-stream.ts';
import { hashWord } from '#geodata/index-names/word-hash.ts';
import { foldText } from '../structure/fold-text.ts';
import { WORD } from './word-classes.ts';

/** Initials a name is shortened to at most, and words that stay. */
const MOST_INITIALS = 2;
const MOST_WORDS = 4;
/** Letters of a word that may be shortened, and of the longest that stays. */
const FEWEST = 4;
/** Inhabitants from which a town that is no municipality's name is known. */
const KNOWN_TOWN = 15_000;
const INITIAL = SHAPE.SINGLE | SHAPE.CAPITAL;
const EDGE = GAP.NEWLINE | GAP.COLUMN | GAP.PIPE | GAP.START | GAP.COMMA | GAP.COLON | GAP.OPEN | GAP.BULLET;
const LEADING = WORD.OF | WORD.LOCATIVE | WORD.AND | WORD.MUNICIPALITY | WORD.CITY | WORD.ARTICLE;

/** Name ids by initials and the words after them; −1 for two names of one form. Made when first needed. */
const known = new WeakMap<NameIndex, Map<string, number>>();

/**
 * "S. Juan del Río 85", "P. Escobedo", "S.J. del Cabo, B.C.S.": the one town whose name begins with words
 * of these letters. A surname alone after its initial is somebody's, unless a list or a state goes on.
 */
export function initialName(
  stream: TokenStream,
  classes: Int32Array,
  from: number,
  index: NameIndex,
): { readonly to: number; readonly name: number } | null {
  const { gap, shape, count, hash } = stream;
  if ((shape[from]! & INITIAL) !== INITIAL || from + 1 >= count || !(gap[from + 1]! & GAP.STOP)) return null;
  if (!(gap[from]! & EDGE) && !(from > 0 && gap[from] === GAP.SPACE && classes[from - 1]! & LEADING))
    return null;
  let rest = from + 1;
  while (
    rest < from + MOST_INITIALS &&
    rest + 1 < count &&
    (shape[rest]! & INITIAL) === INITIAL &&
    gap[rest + 1]! & GAP.STOP
  )
    rest++;
  if (gap[rest]! & ~(GAP.STOP | GAP.SPACE)) return null;
  const initials: number[] = [];
  for (let at = from; at < rest; at++) initials.push(hash[at]!);
  let end = rest + 1;
  while (end < count && end < rest + MOST_WORDS && gap[end] === GAP.SPACE && !(shape[end]! & SHAPE.NUMBER))
    end++;
  for (let to = end; to > rest; to--) {
    const words: number[] = [];
    for (let at = rest; at < to; at++) words.push(stream.wordAt(at, index.lexicon));
    const name = namesOf(index).get(`${initials.join(' ')}.${words.join(' ')}`) ?? -1;
    if (name < 0) continue;
    const after = to < count ? gap[to]! : GAP.NEWLINE;
    const goesOn = after === GAP.SPACE && (shape[to]! & (SHAPE.CAPITAL | SHAPE.NUMBER)) === SHAPE.CAPITAL;
    if (goesOn) return null;
    if (to - rest > 1 || isListed(after, stream, to)) return { to, name };
    return null;
  }
  return null;
}

/** A number, the edge of a cell or the next of a list follows. */
function isListed(after: number, { shape, count }: TokenStream, to: number): boolean {
  if (after & (GAP.NEWLINE | GAP.COLUMN | GAP.PIPE | GAP.COLON)) return true;
  if (to >= count) return true;
  if (after === GAP.SPACE) return (shape[to]! & SHAPE.NUMBER) !== 0;
  return (after & GAP.COMMA) !== 0 && (shape[to]! & SHAPE.CAPITAL) !== 0;
}

function namesOf(index: NameIndex): Map<string, number> {
  let names = known.get(index);
  if (names) return names;
  known.set(index, (names = new Map<string, number>()));
  const { entryKind, entryPopulation } = index.tables;
  for (let entry = 0; entry < entryKind.length; entry++) {
    const kind = entryKind[entry]!;
    const town = kind === PLACE_KIND.LOCALITY && entryPopulation[entry]! >= KNOWN_TOWN;
    if (kind !== PLACE_KIND.MUNICIPALITY && !town) continue;
    const words = foldText(index.entryName(entry)).split(/[^a-z0-9]+/);
    const ids = words.map((word) => index.lexicon.idOf(word));
    let node = 0;
    for (const id of ids) {
      node = index.trie.step(node, id);
      if (node === 0) break;
    }
    const name = node === 0 ? -1 : index.trie.nameAt(node);
    if (name < 0) continue;
    for (let cut = 1; cut <= MOST_INITIALS && cut < words.length; cut++) {
      if (words[cut - 1]!.length < FEWEST && words[cut - 1] !== 'san') break;
      if (!words.slice(cut).some((word) => word.length >= FEWEST)) break;
      const initials = words.slice(0, cut).map((word) => hashOf(word));
      const key = `${initials.join(' ')}.${ids.slice(cut).join(' ')}`;
      names.set(key, names.has(key) && names.get(key) !== name ? -1 : name);
    }
  }
  return names;
}

function hashOf(word: string): number {
  return hashWord(word.charAt(0))[0];
}
