import type { MissionsSummary } from '#domain/missions-summary.ts';
import { toCsv } from '#domain/to-csv.ts';

/** Persons by mission and month; the total of a month has the mission `total`. */
export function missionsToCsv(
  { place, force, missions, total }: MissionsSummary,
  citation: readonly string[],
): string {
  const rows = [...missions, { mission: 'total', ...total }].flatMap(({ mission, months }) =>
    months.map(({ month, persons }) => [place, force ?? 'all', mission, month, persons]),
  );
  return toCsv(citation, ['place', 'force', 'mission', 'month', 'persons'], rows);
}
