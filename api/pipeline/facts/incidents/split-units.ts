import { allMatches } from '../../words/all-matches.ts';
import { sliceMasked, slotsOf } from '../masked.ts';
import type { Masked } from '../masked.ts';
import { findTriggers } from './find-triggers.ts';

const CUT = /;\s+(?:(?:y|and|asimismo|ademas|tambien|por\s+otra\s+parte|meanwhile),?\s+)?/g;

/**
 * Parts of a sentence that tell events of their own: after a semicolon, or where days are counted from
 * another event, a deed with a place, day or hour of its own. A part without one stays with the part before.
 */
export function splitUnits(masked: Masked): readonly Masked[] {
  const cuts = cutsOf(masked);
  if (cuts.length === 0) return [masked];
  const units: Masked[] = [];
  let from = 0;
  for (const [index, { before, after }] of cuts.entries()) {
    const part = sliceMasked(masked, after, cuts[index + 1]?.before ?? masked.text.length);
    if (!standsAlone(part) || findTriggers(sliceMasked(masked, from, before)).length === 0) continue;
    units.push(sliceMasked(masked, from, before));
    from = after;
  }
  return from === 0 ? [masked] : [...units, sliceMasked(masked, from, masked.text.length)];
}

/** ", and dismantled a lab in nearby P": another deed, of another kind and elsewhere. */
const AND_DEED =
  /,?\s+(?:y|e|and)\s+(?=(?:(?:[^\s;.]+\s+){0,5}?(?:[a-z]+(?:ed|aron|ieron|eron)|shut|burnt|set|found|shot)\s+[^;.]{0,60}?(?:en|in|at|near|outside)\s+(?:[a-z]+\s+){0,2}?P))/g;
const MAY_BE_DEED = /(?:ed|aron|ieron|eron|shut|burnt|set|found|shot)\s/;

/** "…, y en P quemaron un taxi", "and at P, four boys lit a car". */
const ELSEWHERE = /,?\s+(?:y|and|while|mientras(?:\s+que)?)\s+(?=(?:en|at|in|near)\s+(?:[a-z.]+\s+){0,3}?P)/g;

/** Stands in every match, and seldom elsewhere. */
const MAY_BE_ELSEWHERE = /\s(?:y\s+en|and\s+(?:at|in|near)|while|mientras)\s/;

/** Semicolons, and what goes back to an earlier event: ", un día después de que…", ", hours after…". */
function cutsOf(masked: Masked): { before: number; after: number }[] {
  const cuts: { before: number; after: number }[] = [];
  for (const slot of masked.slots)
    if (slot.kind === 'D' && slot.date.rule === 'same-before') cuts.push({ before: slot.at, after: slot.at });
  if (masked.text.includes(';'))
    for (const match of allMatches(masked.text, CUT))
      cuts.push({ before: match.index, after: match.index + match[0].length });
  if (masked.text.includes('P') && MAY_BE_ELSEWHERE.test(masked.text))
    for (const match of allMatches(masked.text, ELSEWHERE))
      cuts.push({ before: match.index, after: match.index + match[0].length });
  if (slotsOf(masked, 'P').length > 1 && MAY_BE_DEED.test(masked.text))
    for (const match of allMatches(masked.text, AND_DEED)) {
      const cut = { before: match.index, after: match.index + match[0].length };
      if (isOtherDeed(sliceMasked(masked, 0, cut.before), sliceMasked(masked, cut.after, masked.text.length)))
        cuts.push(cut);
    }
  if (masked.text.includes(' de que '))
    for (const match of allMatches(masked.text, AFTER_THAT)) {
      const cut = { before: match.index, after: match.index + match[0].length };
      if (isOtherKind(sliceMasked(masked, 0, cut.before), sliceMasked(masked, cut.after, masked.text.length)))
        cuts.push(cut);
    }
  return cuts.sort((a, b) => a.before - b.before);
}

/** ", luego de que en la madrugada quemaran tres casas": what happened before. */
const AFTER_THAT = /,\s+(?:luego|despues)\s+de\s+que\s+/g;

/** Both tell deeds, of different kinds. */
function isOtherKind(first: Masked, second: Masked): boolean {
  const kinds = (part: Masked): string[] =>
    findTriggers(part)
      .filter(({ strength }) => strength === 'deed')
      .map(({ type }) => type);
  const before = kinds(first);
  const after = kinds(second);
  return before.length > 0 && after.length > 0 && after.every((type) => !before.includes(type));
}

/** Both tell deeds, of different kinds, each with a place of its own. */
function isOtherDeed(first: Masked, second: Masked): boolean {
  const [own, other] = [first, second].map(
    (part) => slotsOf(part, 'P').find(({ role }) => role === 'site')?.code,
  );
  return own !== undefined && other !== undefined && own !== other && isOtherKind(first, second);
}

function standsAlone(part: Masked): boolean {
  return (
    part.slots.some(
      (slot) => slot.kind === 'T' || slot.kind === 'D' || (slot.kind === 'P' && slot.role === 'site'),
    ) &&
    slotsOf(part, 'P')[0]?.role !== 'from' &&
    findTriggers(part).some(
      (one) => one.strength === 'deed' || (one.strength === 'noun' && part.slots[0]?.kind === 'D'),
    )
  );
}
