import { GAP } from '#geodata/index-names/gap-flags.ts';
import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import { kindOf } from '#geodata/index-names/referent-place.ts';
import { SHAPE } from '#geodata/index-names/token-stream.ts';
import type { Candidate } from './candidate.ts';
import type { Unlisted } from './find-unlisted.ts';
import type { Reading } from './reading.ts';

/** Gaps after which a capital says nothing. */
const SENTENCE_START = GAP.START | GAP.STOP | GAP.NEWLINE | GAP.COLON;
/** Letters an abbreviation of an office has at least. */
const ACRONYM = 2;

/**
 * Hashes of the names in a text that may tell which town's paper it is: of streets and colonias, and
 * of everything written with capitals but states and municipalities.
 */
export function originNames(
  { stream, index, lines }: Reading,
  candidates: readonly Candidate[],
  unlisted: readonly Unlisted[],
): Set<number> {
  const { shape, gap, hash, count, start, end } = stream;
  const names = new Set<number>();
  const taken = new Uint8Array(count);
  for (const { from, to, firstReferent } of candidates) {
    const kind = kindOf(index.tables.referentPlace[firstReferent]!);
    if (kind === PLACE_KIND.STATE || kind === PLACE_KIND.MUNICIPALITY) taken.fill(1, from, to);
  }
  for (const { nameFrom, to } of unlisted) {
    let whole = 17;
    for (let at = nameFrom; at < to; at++) {
      whole = joined(whole, hash[at]!);
      taken[at] = 0;
    }
    names.add(whole);
  }
  for (let at = 0; at < count; at++) {
    if (taken[at] || lines.capitalsOff[at] || !(shape[at]! & SHAPE.CAPITAL)) continue;
    const inside = (gap[at]! & SENTENCE_START) === 0;
    const acronym = (shape[at]! & SHAPE.ALL_CAPITALS) !== 0 && end[at]! - start[at]! >= ACRONYM;
    if (inside || acronym) names.add(hash[at]! || 1);
    const follows = at + 1 < count && gap[at + 1] === GAP.SPACE && !taken[at + 1];
    if (follows && shape[at + 1]! & (SHAPE.CAPITAL | SHAPE.NUMBER))
      names.add(joined(hash[at]!, hash[at + 1]!));
  }
  return names;
}

function joined(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ second;
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) || 1;
}
