import { GAP } from '#geodata/index-names/gap-flags.ts';
import { NAME_FORM, PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import { SHAPE } from '#geodata/index-names/token-stream.ts';
import { SIGN } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Unlisted } from './find-unlisted.ts';
import { FEATURE_BUCKETS } from '#geodata/models/place-model.ts';
import type { Reading } from './reading.ts';
import type { Resolution } from './resolution.ts';
import { WORD } from './word-classes.ts';

const MASK = FEATURE_BUCKETS - 1;
/** Highest bit of `SIGN`. */
const LAST_SIGN = SIGN.THE;
const PASSED = WORD.ARTICLE | WORD.OF;
/** Most features a candidate has. */
export const MAX_FEATURES = 80;

/** Collects hashed features of one candidate at a time; reused, so that nothing is allocated. */
export class FeatureList {
  readonly ids = new Int32Array(MAX_FEATURES);
  count = 0;

  /** Adds the feature of a template with one or two values. */
  add(template: number, first = 0, second = 0): void {
    let hash = Math.imul(template + 1, 0x9e3779b1);
    hash = Math.imul(hash ^ first, 0x85ebca6b);
    hash ^= hash >>> 13;
    hash = Math.imul(hash ^ second, 0xc2b2ae35);
    hash ^= hash >>> 16;
    this.ids[this.count++] = hash & MASK;
  }
}

/** Kinds of gap that matter for what a name is. */
export function gapType(gap: number): number {
  if (gap & (GAP.START | GAP.BLANK_LINE)) return 1;
  if (gap & (GAP.PIPE | GAP.COLUMN)) return 2;
  if (gap & GAP.BULLET) return 3;
  if (gap & GAP.OPEN) return 4;
  if (gap & GAP.CLOSE) return 5;
  if (gap & GAP.STOP) return 6;
  if (gap & GAP.COLON) return 7;
  if (gap & GAP.COMMA) return 8;
  if (gap & GAP.QUOTE) return 9;
  if (gap & GAP.DASH) return gap & GAP.SPACE ? 10 : 11;
  if (gap & GAP.SLASH) return 12;
  if (gap & GAP.OTHER) return 13;
  if (gap & GAP.NEWLINE) return 14;
  return 0;
}

/** What the likeliest reading is, coarsely: kind, form, size. */
export function readingType({ index }: Reading, { referent, entry, kind }: Resolution): number {
  if (entry < 0) return 0;
  const { entryPopulation, referentForm } = index.tables;
  const form = Math.min(referentForm[referent]!, NAME_FORM.BARE);
  if (kind === PLACE_KIND.LOCALITY)
    return 20 + Math.min(6, Math.floor(Math.log10(entryPopulation[entry]! + 1)));
  if (kind === PLACE_KIND.MUNICIPALITY) return 40 + form * 2 + (entryPopulation[entry]! > 50000 ? 1 : 0);
  return 60 + kind * 4 + form;
}

/** Coarse shape of a word. */
function shapeType(shape: number): number {
  if (shape & SHAPE.NUMBER) return 1;
  if (shape & SHAPE.DIGITS) return 2;
  if (shape & SHAPE.ALL_CAPITALS) return shape & SHAPE.SINGLE ? 3 : 4;
  return shape & SHAPE.CAPITAL ? 5 : 6;
}

/** Features of a name of the index, read as `resolution` says. */
export function nameFeatures(
  reading: Reading,
  candidate: Candidate,
  resolution: Resolution,
  list: FeatureList,
): void {
  const { stream, classes, lines } = reading;
  const { from, to, signs } = candidate;
  const type = readingType(reading, resolution);
  const coarse = type >> 2;
  const before = gapType(stream.gap[from]!);
  const after = to < stream.count ? gapType(stream.gap[to]!) : 1;
  const previous = from > 0 ? stream.hash[from - 1]! : 0;
  const next = to < stream.count ? stream.hash[to]! : 0;
  let content = from - 1;
  for (let steps = 0; steps < 3 && content >= 0 && classes[content]! & PASSED; steps++) content--;
  const contentHash = content >= 0 ? stream.hash[content]! : 0;
  const contentClass = content >= 0 ? classes[content]! : 0;
  const contentShape = content >= 0 ? shapeType(stream.shape[content]!) : 9;
  const support = Math.max(-4, Math.min(8, Math.round(resolution.support * 1.5)));
  const clear = Math.min(6, Math.max(0, Math.round(resolution.score - resolution.rivalScore)));
  const listed = (candidate.listNext >= 0 ? 1 : 0) + (candidate.listPrevious >= 0 ? 2 : 0);
  const contained = (candidate.container >= 0 ? 1 : 0) + (candidate.containerSaid ? 2 : 0);
  const words = Math.min(4, to - from);

  list.count = 0;
  list.add(0);
  list.add(1, type);
  list.add(2, type, lines.capitalsOff[from]!);
  list.add(3, previous, before);
  list.add(4, contentHash);
  list.add(5, contentHash, previous);
  list.add(6, next, after);
  list.add(7, contentClass, coarse);
  list.add(8, before, after);
  list.add(9, before, coarse);
  list.add(10, contentShape, previous === contentHash ? 1 : 0);
  list.add(12, words, coarse);
  list.add(13, resolution.codes, coarse);
  list.add(14, support, coarse);
  list.add(15, support);
  list.add(16, clear, coarse);
  list.add(17, candidate.trigger);
  list.add(18, contained, coarse);
  list.add(19, listed, coarse);
  list.add(20, stream.hash[from]!, words);
  list.add(21, stream.hash[to - 1]!, words);
  list.add(22, classes[from]!, words);
  list.add(23, to < stream.count ? classes[to]! : 0, after);
  list.add(24, to < stream.count ? shapeType(stream.shape[to]!) : 9, after);
  list.add(25, before, contentShape);
  list.add(26, candidate.after, coarse);
  if (content > 0) list.add(28, stream.hash[content - 1]!, contentHash);
  for (let bit = 1; bit <= LAST_SIGN; bit <<= 1) {
    if (!(signs & bit)) continue;
    list.add(27, bit, coarse);
    list.add(29, bit);
    if (bit === SIGN.COMMON) list.add(30, before, words);
  }
}

/** Features of a street, colonia, ejido or site that needs no table. */
export function unlistedFeatures(
  { stream, lines }: Reading,
  { from, to, headAt, nameFrom, kind }: Unlisted,
  list: FeatureList,
): void {
  const before = gapType(stream.gap[from]!);
  const after = to < stream.count ? gapType(stream.gap[to]!) : 1;
  const previous = from > 0 ? stream.hash[from - 1]! : 0;
  const earlier = from > 1 ? stream.hash[from - 2]! : 0;
  const word = stream.hash[headAt]!;
  list.count = 0;
  list.add(100, headAt === from ? 0 : 1);
  list.add(101, word);
  list.add(102, word, previous);
  list.add(103, previous, before);
  list.add(104, earlier, previous);
  list.add(105, to < stream.count ? stream.hash[to]! : 0, after);
  list.add(106, shapeType(stream.shape[nameFrom]!), kind);
  list.add(107, Math.min(6, to - nameFrom), kind);
  list.add(108, kind, lines.capitalsOff[from]!);
  list.add(109, stream.hash[nameFrom]!);
  list.add(110, after, kind);
  list.add(111, before, kind);
  list.add(112, nameFrom - from, kind);
  list.add(113, shapeType(stream.shape[headAt]!), word);
  list.add(114, stream.hash[to - 1]!);
}
