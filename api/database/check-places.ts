import { sql } from 'drizzle-orm';
import { readPlaces } from '#geodata/places.ts';
import { readBoundaries } from '#geodata/read-boundaries.ts';
import type { Queryable } from './database.ts';

/** What the Marco Geoestadístico 2025 holds, as geodata/ has it: a load that differs is refused. */
export const EXPECTED_PLACES = {
  states: 32,
  municipalities: 2478,
  stateBoundaries: 32,
  municipalityBoundaries: 2475,
} as const;

interface Counts {
  readonly level: string;
  readonly places: number;
  readonly boundaries: number;
  readonly sound: number;
}

/**
 * Asserts that every place and boundary is there and sound. The embedded database answers some
 * geometry errors with no row instead of an error, so that soundness is counted, not its lack.
 * @throws Error naming what differs
 */
export async function checkPlaces(db: Queryable): Promise<void> {
  const known = JSON.stringify(readPlaces().map((place) => place.code));
  const counts = await db.rows<Counts>(sql`
    select level, count(*)::int as places, count(boundary)::int as boundaries,
           (count(*) filter (where st_isvalid(boundary) and st_area(boundary) > 0
                               and st_srid(boundary) = 4326))::int as sound
    from place
    where code in (select jsonb_array_elements_text(${known}::jsonb))
    group by level`);
  const { states, municipalities } = readBoundaries();
  const of = (level: string) =>
    counts.find((row) => row.level === level) ?? { places: 0, boundaries: 0, sound: 0 };
  const checks: readonly (readonly [what: string, found: number, expected: number])[] = [
    ['states', of('state').places, EXPECTED_PLACES.states],
    ['municipalities', of('municipality').places, EXPECTED_PLACES.municipalities],
    ['state boundaries in the source', states.features.length, EXPECTED_PLACES.stateBoundaries],
    [
      'municipality boundaries in the source',
      municipalities.features.length,
      EXPECTED_PLACES.municipalityBoundaries,
    ],
    ['state boundaries', of('state').boundaries, EXPECTED_PLACES.stateBoundaries],
    ['valid state boundaries', of('state').sound, EXPECTED_PLACES.stateBoundaries],
    ['municipality boundaries', of('municipality').boundaries, EXPECTED_PLACES.municipalityBoundaries],
    ['valid municipality boundaries', of('municipality').sound, EXPECTED_PLACES.municipalityBoundaries],
  ];
  const wrong = checks.filter(([, found, expected]) => found !== expected);
  if (wrong.length > 0) {
    const list = wrong.map(([what, found, expected]) => `${found} ${what} instead of ${expected}`).join(', ');
    throw new Error(
      `the places did not load whole: ${list}; build geodata/ again (npm run geodata) or restore it`,
    );
  }
}
