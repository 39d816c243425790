import { GAP } from '#geodata/index-names/gap-flags.ts';
import { NAME_FORM, PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import { kindBit } from '#geodata/index-names/referent-place.ts';
import { SHAPE } from '#geodata/index-names/token-stream.ts';
import { cutName } from './cut-names.ts';
import { initialName } from './initial-names.ts';
import type { Reading } from './reading.ts';
import { WORD } from './word-classes.ts';

/** A name of the gazetteer found in the words `[from, to)`. */
export interface NameMatch {
  readonly from: number;
  readonly to: number;
  /** Name id of the index. */
  readonly name: number;
  /** Name id without the word that says what it is ("Ejido Constitución" → "Constitución"), or −1. */
  readonly headless: number;
}

/** Gaps that stand inside a name: blanks, one line's end, hyphen, apostrophe. */
const INNER_GAP = GAP.SPACE | GAP.NEWLINE | GAP.DASH | GAP.QUOTE | GAP.BULLET;
/** Words that may be small inside a name in mixed case. */
const SMALL_INSIDE = WORD.ARTICLE | WORD.OF | WORD.AND;
/** Words that may be small between two capitals: "Monumento a la Revolución". */
const SMALL_BETWEEN = SMALL_INSIDE | WORD.LOCATIVE;
/** Words that may be small at a name's start: "estado de México", "puerto de Veracruz". */
const SMALL_START =
  SMALL_INSIDE |
  WORD.STATE |
  WORD.CITY |
  WORD.SETTLEMENT |
  WORD.FACILITY |
  WORD.COLONIA |
  WORD.REGION |
  WORD.DIRECTION;

/** Words that say what a settlement is. */
const GENERIC_HEAD = WORD.SETTLEMENT | WORD.COLONIA;
/** Small words that never begin a name: "de Reynosa" is said of Reynosa. */
const SMALL_HEAD = GENERIC_HEAD | WORD.OF;

/** Words whose numbered places have names: "Ejido 18 de Marzo", "Campo 29", "Poblado 4". */
const NUMBERED = GENERIC_HEAD | WORD.UNIT | WORD.FACILITY;

/**
 * All names of the index in a text, longest first from the left, none overlapping. In mixed case a
 * name must be written with capitals.
 */
export function matchNames({ text, stream, classes, lines: { capitalsOff }, index }: Reading): NameMatch[] {
  const { gap, shape, count } = stream;
  const { lexicon, trie } = index;
  const matches: NameMatch[] = [];
  /** Name id of the longest name last found. */
  let found = -1;
  for (let from = 0; from < count; from++) {
    if (!mayBegin(from)) continue;
    let to = longestAt(from);
    let name = found;
    const cut = cutName(text, stream, from, index) ?? initialName(stream, classes, from, index);
    if (cut !== null && cut.to > to) ({ to, name } = cut);
    if (to === 0) continue;
    // "la Ciudad" is a village, but not in "la Ciudad de México".
    const next = classes[from]! & (WORD.ARTICLE | WORD.OF) ? longestAt(from + 1) : 0;
    if (next > to) {
      from++;
      to = next;
      name = found;
    }
    const headless =
      classes[from]! & GENERIC_HEAD ? matchExactly(from + 1, to) : withoutArticle(from, to, name);
    matches.push({ from, to, name, headless });
    from = to - 1;
  }
  return matches;

  /** "el Mezquital" is the municipality Mezquital too, where no municipality has the article in its name. */
  function withoutArticle(from: number, to: number, name: number): number {
    if (!(classes[from]! & WORD.ARTICLE) || mayBe(name, PLACE_KIND.MUNICIPALITY)) return -1;
    if (shape[from]! & SHAPE.CAPITAL && !capitalsOff[from]) return -1;
    const bare = matchExactly(from + 1, to);
    return bare >= 0 && mayBe(bare, PLACE_KIND.MUNICIPALITY) ? bare : -1;
  }

  /** False for most words: a small one begins a name only where it may be small and another word goes on. */
  function mayBegin(at: number): boolean {
    if (capitalsOff[at] === 1 || isMarked(at)) return true;
    if (!(classes[at]! & SMALL_START) || at + 1 >= count) return false;
    return isMarked(at + 1) || (classes[at + 1]! & SMALL_START) !== 0;
  }

  function isMarked(at: number): boolean {
    return (shape[at]! & (SHAPE.CAPITAL | SHAPE.DIGITS)) !== 0;
  }

  /** End of the longest name that starts at a word, 0 when none does. */
  function longestAt(from: number): number {
    if (from >= count) return 0;
    const small = isSmallHead(from);
    if (small && !(classes[from]! & WORD.COLONIA)) return 0;
    let best = 0;
    let word = stream.wordAt(from, lexicon);
    let node = word < 0 ? 0 : trie.step(0, word);
    for (let to = from + 1; node !== 0; to++) {
      const name = trie.nameAt(node);
      if (name >= 0 && (!small || mayBe(name, PLACE_KIND.COLONIA)) && isName(from, to, name)) {
        best = to;
        found = name;
      }
      if (to >= count || !continues(to)) break;
      word = stream.wordAt(to, lexicon);
      if (word < 0 || !trie.mayStep(node, word)) break;
      node = trie.step(node, word);
    }
    return best;
  }

  function isName(start: number, end: number, name: number): boolean {
    return isWritten(start, end) || isBroken(start, end, name) || isRegion(start, end, name);
  }

  /** "Minatitl n": the letter after a lost one is small, and the name is known to break so. */
  function isBroken(start: number, end: number, name: number): boolean {
    const { nameFirst, referentForm } = index.tables;
    return (
      end - start > 1 && isWritten(start, start + 1) && referentForm[nameFirst[name]!] === NAME_FORM.BROKEN
    );
  }

  /** "frontera sur" is a region however small it is written; "la zona" is none. */
  function isRegion(start: number, end: number, name: number): boolean {
    let words = 0;
    for (let at = start; at < end; at++) {
      if (classes[at]! & (WORD.REGION | WORD.DIRECTION)) words++;
      else if (!(classes[at]! & SMALL_INSIDE)) return false;
    }
    return words > 1 && mayBe(name, PLACE_KIND.REGION);
  }

  function mayBe(name: number, kind: number): boolean {
    return (index.tables.nameKinds[name]! & kindBit(kind)) !== 0;
  }

  /** Name id of exactly the words `[start, end)`, −1 when they are none. */
  function matchExactly(start: number, end: number): number {
    if (start >= end) return -1;
    let node = 0;
    for (let at = start; at < end; at++) {
      node = trie.step(node, stream.wordAt(at, lexicon));
      if (node === 0) return -1;
    }
    return trie.nameAt(node);
  }

  function continues(at: number): boolean {
    const flags = gap[at]!;
    if (flags === GAP.SPACE) return true;
    if (flags & GAP.STOP) {
      const shortened = (classes[at - 1]! & WORD.ABBREVIATED) !== 0 || (shape[at - 1]! & SHAPE.SINGLE) !== 0;
      return shortened && (flags & ~(GAP.STOP | GAP.SPACE)) === 0;
    }
    if (flags & GAP.SLASH) return flags === GAP.SLASH && (shape[at - 1]! & SHAPE.NUMBER) !== 0;
    if (flags & GAP.BULLET && !(flags & GAP.NEWLINE)) return false;
    // "Taxco — La Familia": a dash between blanks parts two names.
    if (flags === (GAP.DASH | GAP.SPACE)) return false;
    return (flags & ~INNER_GAP) === 0;
  }

  /** "ejido Constitución": the small word introduces the name and is no part of it, but of a listed colonia's. */
  function isSmallHead(at: number): boolean {
    return (classes[at]! & SMALL_HEAD) !== 0 && !capitalsOff[at] && !(shape[at]! & SHAPE.CAPITAL);
  }

  function isWritten(start: number, end: number): boolean {
    // "Oaxaca 2" in a table is no village; "Campo 29" is.
    if (end - start > 1 && shape[end - 1]! & SHAPE.NUMBER && !(classes[start]! & NUMBERED)) return false;
    if (capitalsOff[start]) return true;
    let capital = false;
    for (let at = start; at < end; at++) {
      if (shape[at]! & (SHAPE.CAPITAL | SHAPE.DIGITS)) {
        capital ||= (shape[at]! & SHAPE.CAPITAL) !== 0;
        continue;
      }
      // The letter of "35/a. Z.M."
      if (at > start && shape[at]! & SHAPE.SINGLE && shape[at - 1]! & SHAPE.NUMBER) continue;
      if (!(classes[at]! & (capital ? SMALL_BETWEEN : SMALL_START))) return false;
    }
    return capital;
  }
}
