import { allMatches } from '../../words/all-matches.ts';
import { sliceMasked, slotsOf } from '../masked.ts';
import type { Masked } from '../masked.ts';
import { findTriggers } from './find-triggers.ts';

const CUT = /;\s+(?:(?:y|and|asimismo|ademas|tambien|por\s+otra\s+parte|meanwhile),?\s+)?/g;

/**
 * Parts of a sentence that tell events of their own: after a semicolon, a deed with a place, day or
 * hour of its own. A part without one stays with the part before.
 */
export function splitUnits(masked: Masked): readonly Masked[] {
  if (!masked.text.includes(';')) return [masked];
  const units: Masked[] = [];
  let from = 0;
  const cuts = Array.from(allMatches(masked.text, CUT), (match) => ({
    before: match.index,
    after: match.index + match[0].length,
  }));
  for (const [index, { before, after }] of cuts.entries()) {
    const part = sliceMasked(masked, after, cuts[index + 1]?.before ?? masked.text.length);
    if (!standsAlone(part) || findTriggers(sliceMasked(masked, from, before)).length === 0) continue;
    units.push(sliceMasked(masked, from, before));
    from = after;
  }
  return from === 0 ? [masked] : [...units, sliceMasked(masked, from, masked.text.length)];
}

function standsAlone(part: Masked): boolean {
  return (
    part.slots.some(
      (slot) => slot.kind === 'T' || slot.kind === 'D' || (slot.kind === 'P' && slot.role === 'site'),
    ) &&
    slotsOf(part, 'P').every((slot) => slot.role !== 'from') &&
    findTriggers(part).some((one) => one.strength === 'deed')
  );
}
