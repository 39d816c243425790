import type { CoordinateMention } from './coordinate-mention.ts';
import { decimalCoordinates } from './decimal-coordinates.ts';
import { gridCoordinates } from './grid-coordinates.ts';
import { mayHoldPosition } from './may-hold-position.ts';
import { sexagesimalCoordinates } from './sexagesimal-coordinates.ts';

/** Every position written in a text, in order; of two that overlap the longer. */
export function findCoordinates(text: string): CoordinateMention[] {
  if (!mayHoldPosition(text)) return [];
  const found = [...gridCoordinates(text), ...sexagesimalCoordinates(text), ...decimalCoordinates(text)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let taken = 0;
  return found.filter(({ start, end }) => {
    if (start < taken) return false;
    taken = end;
    return true;
  });
}
