import { GAP } from '#geodata/index-names/gap-flags.ts';
import { isCommonWord } from '#geodata/models/place-model.ts';
import type { PlaceModel } from '#geodata/models/place-model.ts';
import { hashWord } from '#geodata/index-names/word-hash.ts';
import { SHAPE } from '#geodata/index-names/token-stream.ts';
import type { Reading } from './reading.ts';
import { WORD } from './word-classes.ts';

/** A place named after a word that says what it is, whether or not any table lists it. */
export interface Unlisted {
  readonly from: number;
  readonly to: number;
  /** The introducing word: the first, but for names that share one: "colonias Lindavista y Arboledas". */
  readonly headAt: number;
  /** End of the enumeration it stands in, its own end without one. */
  readonly listEnd: number;
  /** First word of the name itself. */
  readonly nameFrom: number;
  /** Class bits of the introducing word. */
  readonly kind: number;
}

/** Classes whose words introduce a place inside a municipality. */
const INTRODUCES = WORD.STREET | WORD.COLONIA | WORD.VENUE | WORD.FACILITY | WORD.SETTLEMENT;
/** Words that go on inside a name: "Lomas de Madrid", "Galeana entre 5 de Febrero y Sonora". */
const CONNECTS = WORD.OF | WORD.ARTICLE | WORD.AND | WORD.BETWEEN | WORD.STREET;
/** Plurals that "de" joins to the town they are in. */
const PLURALS = new Set(
  'colonias calles ejidos comunidades localidades poblados barrios fraccionamientos rancherias'
    .split(' ')
    .map((word) => hashWord(word)[0]),
);
/** Plurals that several names follow: "colonias Lindavista, San Juan y Arboledas". */
const NAMED_MANY = new Set(
  'colonias calles avenidas bulevares fraccionamientos barrios'.split(' ').map((word) => hashWord(word)[0]),
);
const MAX_OTHERS = 30;
/** Listed words that names are made of as well. */
const NAME_LIKE = WORD.PERSON | WORD.NATURE | WORD.MONTH | WORD.CITY | WORD.GIVEN;
/** Gaps inside such a name. */
const INNER = GAP.SPACE | GAP.QUOTE | GAP.DASH;
const MAX_WORDS = 14;
/** Characters between an introducing word and its name: blank, dot, quote. */
const MAX_GAP = 3;

/**
 * Streets, colonias, ejidos, hospitals, dams: the introducing word and the capitals after it. Only
 * those written with a name are found; "la calle" by itself is none. `abbreviations` are words that
 * are read as a state's.
 */
export function findUnlisted(
  { stream, classes, lines }: Reading,
  model: PlaceModel,
  abbreviations: ReadonlySet<number>,
): Unlisted[] {
  const found: Unlisted[] = [];
  for (let at = 0; at < stream.count; at++) {
    const kind = classes[at]! & INTRODUCES;
    if (kind === 0 || isManyOf(at) || abbreviations.has(at)) continue;
    // In capitals a hospital's name cannot be told from what follows it.
    if (lines.capitalsOff[at] && !(kind & ~WORD.VENUE)) continue;
    const nameFrom = nameStart(at + 1);
    if (nameFrom < 0) continue;
    const to = nameEnd(nameFrom, kind);
    const others = NAMED_MANY.has(stream.hash[at]!) ? othersAfter(at, to) : [];
    const listEnd = others.at(-1)?.to ?? to;
    found.push({ from: at, to, listEnd, headAt: at, nameFrom, kind: classes[at]! });
    for (const other of others) found.push({ ...other, listEnd });
    at = listEnd - 1;
  }
  return found;

  /** "colonias Lindavista, San Juan y Arboledas": the other names up to the one after "y". */
  function othersAfter(headAt: number, end: number): readonly Unlisted[] {
    const kind = classes[headAt]!;
    const others: Unlisted[] = [];
    let to = end;
    while (to < stream.count && others.length < MAX_OTHERS) {
      const and = (classes[to]! & WORD.AND) !== 0;
      if (and ? stream.gap[to]! & ~INNER : (stream.gap[to]! & ~GAP.SPACE) !== GAP.COMMA) break;
      const nameFrom = listedStart(and ? to + 1 : to);
      if (nameFrom < 0) break;
      to = nameEnd(nameFrom, kind & ~WORD.STREET);
      others.push({ from: nameFrom, to, listEnd: to, headAt, nameFrom, kind });
      if (and) return others;
    }
    return [];
  }

  function listedStart(from: number): number {
    if (from >= stream.count) return -1;
    if (isNamePart(from)) return from;
    const article = (classes[from]! & (WORD.ARTICLE | WORD.OF)) !== 0 && from + 1 < stream.count;
    return article && stream.gap[from + 1] === GAP.SPACE && isNamePart(from + 1) ? from + 1 : -1;
  }

  /** "20 colonias de Cajeme": many things of a town, none of them named. */
  function isManyOf(at: number): boolean {
    if (!PLURALS.has(stream.hash[at]!) || at + 1 >= stream.count) return false;
    return (classes[at + 1]! & WORD.OF) !== 0;
  }

  function nameStart(from: number): number {
    for (let at = from; at < stream.count && at <= from + 2; at++) {
      const before = at === from && classes[at - 1]! & WORD.ABBREVIATED ? GAP.STOP : 0;
      if (stream.gap[at]! & ~(INNER | before) || stream.start[at]! - stream.end[at - 1]! > MAX_GAP) return -1;
      if (isNamePart(at)) return at;
      if (!(classes[at]! & (WORD.OF | WORD.ARTICLE))) return -1;
    }
    return -1;
  }

  function nameEnd(from: number, kind: number): number {
    let end = from + 1;
    for (let at = from + 1; at < Math.min(stream.count, from + MAX_WORDS); at++) {
      const before = classes[at - 1]! & WORD.ABBREVIATED ? GAP.STOP : 0;
      if (stream.gap[at]! & ~(INNER | before)) break;
      if (isNamePart(at)) end = at + 1;
      else if (!(classes[at]! & CONNECTS) || (classes[at]! & WORD.BETWEEN && !(kind & WORD.STREET))) break;
      else if (classes[at]! & WORD.AND && !(kind & WORD.STREET)) break;
    }
    return end;
  }

  function isNamePart(at: number): boolean {
    const shape = stream.shape[at]!;
    if (shape & SHAPE.NUMBER) return true;
    if (!(shape & SHAPE.CAPITAL)) return false;
    if (!lines.capitalsOff[at]) return true;
    return (classes[at]! & ~NAME_LIKE) === 0 && !isCommonWord(model, stream.hash[at]!);
  }
}
