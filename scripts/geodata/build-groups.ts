import { group as groupRows } from 'd3-array';
import { groupOfOcvedActor, groupOfUcdpActor } from '../../geodata/groups/read-crosswalks.ts';
import type { BuiltTable, Origin } from './built-table.ts';
import { readCsv } from './read-csv.ts';
import { readSource } from './sources.ts';
import { ucdpStateCode } from '../../geodata/datasets/ucdp-state-code.ts';
import { writeCsv } from './write-csv.ts';

/** A state is listed when it holds at least this share of a group's rows. */
const LEAST_SHARE = 0.1;

const OWN: Origin = {
  holds: '',
  source: 'Written for this project; the publications each statement rests on are in groups/sources.csv',
  url: 'https://insightcrime.org/mexico-organized-crime-news/',
  licence: 'MIT',
  attribution: '',
  year: '2000-2025',
};

const OBSERVED: Origin = {
  holds: 'Rows, first and last year and main states of each group in OCVED 2.0 and UCDP GED',
  source: 'OCVED 2.0 (Osorio and Beltran); UCDP Georeferenced Event Dataset (Uppsala University)',
  url: 'https://ucdp.uu.se/downloads/',
  licence: 'OCVED: MIT; UCDP GED: CC BY 4.0',
  attribution: 'OCVED 2.0; UCDP GED',
  year: '1989-2023',
};

/** A row of a dataset that names a group. */
interface Sighting {
  readonly dataset: 'ocved' | 'ucdp';
  readonly group: string;
  readonly year: number;
  readonly state: string | null;
}

/** Builds `groups/observed.csv` and records the hand-written tables of the catalogue. */
export function buildGroups(): readonly BuiltTable[] {
  const own = (file: string, holds: string): BuiltTable => ({
    file: `groups/${file}`,
    content: null,
    builtBy: null,
    origin: { ...OWN, holds },
  });
  return [
    own(
      'groups.csv',
      'Criminal groups and factions active in Mexico: name, type, parent, years, states, sources',
    ),
    own('aliases.csv', 'How each group is written in Spanish, in English and as an acronym'),
    own('ties.csv', 'Splits, alliances, rivalries and armed wings with their years'),
    own('sources.csv', 'Publications the catalogue rests on'),
    own('crosswalk-ocved.csv', 'Groups of the catalogue by the names of OCVED 2.0'),
    own('crosswalk-ucdp.csv', 'Groups of the catalogue by the names of UCDP GED'),
    {
      file: 'groups/observed.csv',
      content: observedCsv([...ocvedSightings(), ...ucdpSightings()]),
      builtBy: 'scripts/geodata/build-groups.ts',
      origin: OBSERVED,
    },
  ];
}

function observedCsv(sightings: readonly Sighting[]): string {
  const rows = [...groupRows(sightings, ({ dataset, group }) => `${dataset} ${group}`).values()].map(
    (seen) => {
      const byState = groupRows(
        seen.filter(({ state }) => state !== null),
        ({ state }) => state,
      );
      const states = [...byState]
        .filter(([, rows]) => rows.length >= seen.length * LEAST_SHARE)
        .map(([state]) => String(state))
        .sort();
      const years = seen.map(({ year }) => year);
      return {
        group: seen[0]?.group ?? '',
        dataset: seen[0]?.dataset ?? '',
        rows: seen.length,
        first: Math.min(...years),
        last: Math.max(...years),
        states: states.join(' '),
      };
    },
  );
  rows.sort((a, b) => (`${a.group} ${a.dataset}` < `${b.group} ${b.dataset}` ? -1 : 1));
  return writeCsv(['group', 'dataset', 'rows', 'first', 'last', 'states'], rows);
}

function ocvedSightings(): Sighting[] {
  const lines = readSource('events/ocved-2.0.csv.gz').trim().split('\n').slice(1);
  return lines.flatMap((line) => {
    const cells = line.split(',');
    // Eighteen rows lack the second column (days elapsed): their date does not exist.
    const [year, , , state, , , main, sub] = cells.slice(cells.length === 12 ? 2 : 1);
    const match = groupOfOcvedActor(main ?? '', sub ?? '');
    if (!match) throw new Error(`crosswalk-ocved.csv does not know ${main} / ${sub}`);
    return match.group
      ? [
          {
            dataset: 'ocved' as const,
            group: match.group,
            year: Number(year),
            state: String(state).padStart(2, '0'),
          },
        ]
      : [];
  });
}

function ucdpSightings(): Sighting[] {
  const rows = readCsv(readSource('events/ucdp-ged-mexico.csv.gz'), ['year', 'side_a', 'side_b', 'adm_1']);
  return rows.flatMap((row) => {
    const state = ucdpStateCode(row.adm_1);
    return [row.side_a, row.side_b]
      .flatMap((side) => side.split(', '))
      .flatMap((actor) => {
        const match = groupOfUcdpActor(actor, state);
        if (!match) throw new Error(`crosswalk-ucdp.csv does not know ${actor}`);
        return match.group
          ? [{ dataset: 'ucdp' as const, group: match.group, year: Number(row.year), state }]
          : [];
      });
  });
}
