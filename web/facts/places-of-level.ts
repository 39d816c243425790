import { levelOf } from '#domain/place.ts';
import { stateOf } from '#domain/ids.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { SummaryLevel } from '#domain/summary.ts';
import type { WordColumn } from './fact-columns.ts';

/** Places of a level that facts lie in, and which of them each place word is in. */
export interface LevelPlaces {
  readonly codes: readonly PlaceCode[];
  /** Index into `codes` by key of the place column; −1 for places wider than the level. */
  readonly ofKey: Int32Array;
}

/** A municipality lies in its state; what is only known to the state lies in no municipality. */
export function placesOfLevel({ words }: Pick<WordColumn, 'words'>, level: SummaryLevel): LevelPlaces {
  const codes: PlaceCode[] = [];
  const indexOf = new Map<PlaceCode, number>();
  const ofKey = Int32Array.from(words, (word) => {
    const code = codeAt(word as PlaceCode, level);
    if (code === null) return -1;
    const known = indexOf.get(code) ?? codes.push(code) - 1;
    indexOf.set(code, known);
    return known;
  });
  return { codes, ofKey };
}

function codeAt(code: PlaceCode, level: SummaryLevel): PlaceCode | null {
  const own = levelOf(code);
  if (own === 'country') return null;
  return level === 'state' ? stateOf(code) : own === 'municipality' ? code : null;
}
