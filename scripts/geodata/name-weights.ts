import type { Localities } from '../../geodata/gazetteer/read-localities.ts';
import type { Place } from '../../api/domain/place.ts';
import { foldName } from './fold-name.ts';

/** Even a hamlet has a say: everything counts as this many people at least. */
const LEAST_PEOPLE = 50;

/** Number of the municipal seat within its municipality, in the census code. */
const SEAT = '0001';

/**
 * Who bears the name of a census locality: itself, "l:120350002", or its municipality, "p:12035", when
 * it is the seat: the two are one in people's speech and are not to share a name's weight.
 */
export function bearerOf(localities: Localities, row: number): string {
  const code = localities.censusCode[row]!;
  return code.endsWith(SEAT) ? `p:${localities.municipalities[localities.municipality[row]!]!}` : `l:${code}`;
}

/** People living in what bears a name, by what it is: "p:12035" a place, "l:120350002" a town. */
export type Bearers = ReadonlyMap<string, number>;

/**
 * Weighs names against everything in Mexico that bears them: states, municipalities, census towns
 * (with their other names) and the `extra` names given here. A municipality and its seat are one bearer.
 */
export class NameWeights {
  private readonly bearers = new Map<string, Map<string, number>>();

  constructor(places: readonly Place[], localities: Localities) {
    for (const { code, name, officialName, population } of places) {
      if (code === '00') continue;
      this.add(name, `p:${code}`, population ?? 0);
      this.add(officialName, `p:${code}`, population ?? 0);
    }
    for (let row = 0; row < localities.count; row++) {
      const bearer = bearerOf(localities, row);
      const municipality = `p:${localities.municipalities[localities.municipality[row]!]!}`;
      for (const name of [localities.name[row]!, localities.otherName[row]!]) {
        if (!name || this.bearersOf(name).has(municipality)) continue;
        this.add(name, bearer, localities.population[row]!);
      }
    }
  }

  /** Adds a bearer of a name; the larger population counts when it is known already. */
  add(name: string, bearer: string, population: number): void {
    const folded = foldName(name);
    const known = this.bearers.get(folded) ?? new Map<string, number>();
    known.set(bearer, Math.max(known.get(bearer) ?? 0, population, LEAST_PEOPLE));
    this.bearers.set(folded, known);
  }

  /** Who bears a name, and how many people live there. */
  bearersOf(name: string): Bearers {
    return this.bearers.get(foldName(name)) ?? new Map();
  }

  /** Share of the people in everything of this name who live in this bearer, 0 to 1. */
  share(name: string, bearer: string): number {
    const all = this.bearersOf(name);
    const total = [...all.values()].reduce((sum, people) => sum + people, 0);
    return total === 0 ? 0 : (all.get(bearer) ?? 0) / total;
  }
}
