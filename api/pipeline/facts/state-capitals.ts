import type { PlaceCode } from '#domain/ids.ts';

/** Municipality of each state's capital, by the state's code; Mexico City, which is its own, has none. INEGI. */
export const CAPITALS: ReadonlyMap<string, PlaceCode> = new Map(
  (
    '01001 02002 03003 04002 05030 06002 07101 08019 10005 11015 12029 13048 14039 15106 16053 17007 ' +
    '18017 19039 20067 21114 22014 23004 24028 25006 26030 27004 28041 29033 30087 31050 32056'
  )
    .split(' ')
    .map((code) => [code.slice(0, 2), code as PlaceCode]),
);
