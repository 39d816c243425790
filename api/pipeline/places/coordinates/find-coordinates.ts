import type { CoordinateMention } from './coordinate-mention.ts';
import { decimalCoordinates } from './decimal-coordinates.ts';
import { gridCoordinates } from './grid-coordinates.ts';
import { sexagesimalCoordinates } from './sexagesimal-coordinates.ts';

/** What every way of writing a position has somewhere; most texts have none of it. */
const HINT = /[°º]|\d-\d\d-\d|\d\.\d{3}|\blat|utm|1[1-6]\s?[N-S]\s?[A-Z]{2}\s?\d|\d\s?[NS]\b|\b[NS]\s?\d/i;

/** Every position written in a text, in order; of two that overlap the longer. */
export function findCoordinates(text: string): CoordinateMention[] {
  if (!HINT.test(text)) return [];
  const found = [...gridCoordinates(text), ...sexagesimalCoordinates(text), ...decimalCoordinates(text)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let taken = 0;
  return found.filter(({ start, end }) => {
    if (start < taken) return false;
    taken = end;
    return true;
  });
}
