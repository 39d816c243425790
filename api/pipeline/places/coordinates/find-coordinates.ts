import type { CoordinateMention } from './coordinate-mention.ts';
import { decimalCoordinates } from './decimal-coordinates.ts';
import { gridCoordinates } from './grid-coordinates.ts';
import { numberStretches } from './number-stretches.ts';
import { sexagesimalCoordinates } from './sexagesimal-coordinates.ts';

/** What a text that gives positions has somewhere: a mark, a label, a direction beside a number. */
const MARK = /[°º]|\d-\d\d-\d|\d\.\d{3}|\blat|utm|1[1-6]\s?[N-S]\s?[A-Z]{2}\s?\d|\d\s?[NS]\b|\b[NS]\s?\d/i;

/** Every position written in a text, in order; of two that overlap the longer. */
export function findCoordinates(text: string): CoordinateMention[] {
  const found = numberStretches(text).flatMap(({ start, end }) => readStretch(text.slice(start, end), start));
  if (found.length === 0 || !MARK.test(text)) return [];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let taken = 0;
  return found.filter(({ start, end }) => {
    if (start < taken) return false;
    taken = end;
    return true;
  });
}

/** Positions in a stretch that begins at an offset of its text. */
function readStretch(stretch: string, offset: number): CoordinateMention[] {
  return [
    ...gridCoordinates(stretch),
    ...sexagesimalCoordinates(stretch),
    ...decimalCoordinates(stretch),
  ].map((mention) => ({ ...mention, start: mention.start + offset, end: mention.end + offset }));
}
