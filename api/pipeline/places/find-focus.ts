import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import type { Analysis } from './analyse-places.ts';
import type { Basis, Decision } from './decision.ts';

/** Words after which a municipality counts half for what stands there. */
const HALF_DISTANCE = 25;
/** What a municipality counts however far it stands. */
const FLOOR = 0.1;
/** What the guessed origin of the text counts beside the municipalities it names. */
const ORIGIN_PULL = 1;
/** Words between an address and the town it names last: "colonia X, en Navojoa". */
const ADJOINING = 3;

/** The municipality that governs a stretch of words. */
export interface Focus {
  readonly code: number;
  readonly basis: Basis;
  readonly strength: number;
}

/**
 * Tells, for words `[from, to)`, in which municipality they most likely stand: the one named right
 * after, else the one named nearest and most often.
 */
export function findFocus(
  { reading, origin }: Analysis,
  named: readonly Decision[],
): (from: number, to: number) => Focus {
  const { entryKind } = reading.index.tables;
  const towns = named.filter(
    ({ code, resolution }) =>
      code % 1000 !== 0 && resolution !== null && entryKind[resolution.entry] !== PLACE_KIND.FOREIGN,
  );
  return (from, to) => {
    const pulls = new Map<number, number>();
    if (origin) pulls.set(origin.code, ORIGIN_PULL * origin.probability);
    for (const town of towns) {
      const after = town.from >= to;
      const distance = after ? (town.from - to) * 1.5 : Math.max(0, from - town.to);
      if (after && town.from - to <= ADJOINING) return { code: town.code, basis: 'container', strength: 3 };
      const pull = town.probability * (1 / (1 + distance / HALF_DISTANCE) + FLOOR);
      pulls.set(town.code, (pulls.get(town.code) ?? 0) + pull);
    }
    let best = 0;
    let most = 0;
    let next = 0;
    for (const [code, pull] of pulls) {
      if (pull > most) {
        next = most;
        best = code;
        most = pull;
      } else if (pull > next) next = pull;
    }
    return best === 0
      ? { code: 0, basis: 'none', strength: 0 }
      : { code: best, basis: 'focus', strength: most - next };
  };
}
