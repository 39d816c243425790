import { GAP } from '#geodata/index-names/gap-flags.ts';
import type { NameIndex } from '#geodata/index-names/name-index.ts';
import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import { SHAPE } from '#geodata/index-names/token-stream.ts';
import type { TokenStream } from '#geodata/index-names/token-stream.ts';
import { foldText } from '../structure/fold-text.ts';

/** Letters a cut word has at least, and one that stands alone. */
const FEWEST = 4;
const FEWEST_ALONE = 5;
/** Words of a cell looked at for a cut one. */
const MOST_WORDS = 4;
const EDGE = GAP.NEWLINE | GAP.COLUMN | GAP.PIPE | GAP.START;

/** A municipality's name up to a word of it. */
interface Beginning {
  /** Letters of that word. */
  readonly word: string;
  readonly name: number;
}

/** Beginnings by the words before and the first letters of the word that may be cut; made when first needed. */
const known = new WeakMap<NameIndex, Map<string, Beginning[]>>();

/**
 * "Santiago Papasq." in a cell: the name of the one municipality that begins so. The cut word is none
 * that names have, and its dot ends the cell.
 */
export function cutName(
  text: string,
  stream: TokenStream,
  from: number,
  index: NameIndex,
): { readonly to: number; readonly name: number } | null {
  const { gap, shape, count, start, end } = stream;
  if (!(gap[from]! & EDGE)) return null;
  for (let at = from; at < from + MOST_WORDS && at < count; at++) {
    const after = at + 1 < count ? gap[at + 1]! : EDGE | GAP.STOP;
    if (!(after & GAP.STOP)) {
      if (after !== GAP.SPACE) return null;
      continue;
    }
    const length = end[at]! - start[at]!;
    if (!(after & EDGE) || !(shape[at]! & SHAPE.CAPITAL) || length < (at === from ? FEWEST_ALONE : FEWEST))
      return null;
    if (stream.wordAt(at, index.lexicon) >= 0) return null;
    const ids: number[] = [];
    for (let before = from; before < at; before++) ids.push(stream.wordAt(before, index.lexicon));
    const cut = foldText(text.slice(start[at], end[at]));
    const names = new Set(
      (beginningsOf(index).get(keyOf(ids, cut)) ?? [])
        .filter(({ word }) => word.startsWith(cut))
        .map(({ name }) => name),
    );
    return names.size === 1 ? { to: at + 1, name: [...names][0]! } : null;
  }
  return null;
}

function keyOf(ids: readonly number[], word: string): string {
  return `${ids.join(' ')} ${word.slice(0, FEWEST)}`;
}

function beginningsOf(index: NameIndex): Map<string, Beginning[]> {
  let beginnings = known.get(index);
  if (beginnings) return beginnings;
  known.set(index, (beginnings = new Map()));
  const { entryKind } = index.tables;
  for (let entry = 0; entry < entryKind.length; entry++) {
    if (entryKind[entry] !== PLACE_KIND.MUNICIPALITY) continue;
    const words = foldText(index.entryName(entry)).split(/[^a-z0-9]+/);
    const ids = words.map((word) => index.lexicon.idOf(word));
    let node = 0;
    for (const id of ids) {
      node = index.trie.step(node, id);
      if (node === 0) break;
    }
    const name = node === 0 ? -1 : index.trie.nameAt(node);
    if (name < 0) continue;
    words.forEach((word, at) => {
      if (word.length <= FEWEST) return;
      const key = keyOf(ids.slice(0, at), word);
      const list = beginnings.get(key);
      if (list) list.push({ word, name });
      else beginnings.set(key, [{ word, name }]);
    });
  }
  return beginnings;
}
