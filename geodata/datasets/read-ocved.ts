import { group as groupRows } from 'd3-array';
import type { DatasetEdition } from '#domain/datasets/incident-of-ucdp-event.ts';
import type { Evidence } from '#domain/evidence.ts';
import type { Presence } from '#domain/fact.ts';
import type { GroupId, PlaceCode } from '#domain/ids.ts';
import { dayOfNumber, dayNumber } from '#domain/period.ts';
import type { PartialDate } from '#domain/period.ts';
import { groupOfOcvedActor } from '../groups/read-crosswalks.ts';
import { groupById } from '../groups/read-groups.ts';
import { placeByCode } from '../places.ts';
import { numbersOf, readColumnTable, textsOf } from './column-table.ts';
import { datasetFactId } from './dataset-fact-id.ts';
import { OCVED_EDITION } from './editions.ts';

/** What OCVED reports of one organisation in one municipality in one year. */
export interface OcvedSummary {
  readonly code: PlaceCode;
  readonly year: number;
  readonly mainOrganization: string;
  readonly subOrganization: string;
  /** Null for actors that are no group of the catalogue. */
  readonly group: GroupId | null;
  /** Rows of the dataset, one a day, and actions counted in them. */
  readonly rows: number;
  readonly actions: number;
  /** Last day of the year with a row; only the year when the rows' dates do not exist. */
  readonly latest: PartialDate;
}

/**
 * How much we trust a presence that was found by program in the news: less when it is older than
 * the group itself by our catalogue. Set, not calibrated.
 */
const CONFIDENCE = { plausible: 0.6, beforeTheGroup: 0.3 } as const;

/** Presence of groups by municipality and year, 2000 to 2018; rows that name no group are left out. */
export function readOcvedPresences(): readonly Presence[] {
  return presencesOfOcved(readOcvedSummaries(), OCVED_EDITION);
}

/** What summaries of OCVED's rows say of where which group was when. */
export function presencesOfOcved(
  summaries: readonly OcvedSummary[],
  edition: DatasetEdition,
): readonly Presence[] {
  const named = summaries.filter(({ group }) => group !== null);
  const byPresence = groupRows(named, ({ code, year, group }) => `${code} ${year} ${group}`);
  return [...byPresence.values()].map((rows) =>
    presenceOf(rows as [OcvedSummary, ...OcvedSummary[]], edition),
  );
}

/** Every municipality, year and organisation of the dataset, also those that are no group. */
export function readOcvedSummaries(): readonly OcvedSummary[] {
  const table = readColumnTable('ocved.columns.json.gz');
  const [code, main, sub] = (['code', 'main', 'sub'] as const).map((name) => textsOf(table, name));
  const [year, rows, actions, latest] = (['year', 'rows', 'actions', 'latest_day_of_year'] as const).map(
    (name) => numbersOf(table, name),
  );
  return Array.from({ length: table.rows }, (_, row) => {
    const [mainOrganization, subOrganization] = [main?.[row] ?? '', sub?.[row] ?? ''];
    const match = groupOfOcvedActor(mainOrganization, subOrganization);
    if (!match) {
      throw new Error(`crosswalk-ocved.csv does not know ${mainOrganization} / ${subOrganization}`);
    }
    return {
      code: code?.[row] as PlaceCode,
      year: year?.[row] ?? NaN,
      mainOrganization,
      subOrganization,
      group: match.group,
      rows: rows?.[row] ?? NaN,
      actions: actions?.[row] ?? NaN,
      latest: dateInYear(year?.[row] ?? NaN, latest?.[row] ?? NaN),
    };
  });
}

/** Day 1 is 1 January; 0 stands for a year without a date. */
function dateInYear(year: number, dayOfYear: number): PartialDate {
  return (
    dayOfYear === 0 ? String(year) : dayOfNumber(dayNumber(`${year}-01-01`) + dayOfYear - 1)
  ) as PartialDate;
}

function presenceOf(rows: readonly [OcvedSummary, ...OcvedSummary[]], edition: DatasetEdition): Presence {
  const [{ code, year }] = rows;
  const group = rows[0].group as GroupId;
  const founded = groupById(group)?.from ?? null;
  const period = String(year) as PartialDate;
  return {
    kind: 'presence',
    id: datasetFactId(edition.dataset, `${code} ${year} ${group}`),
    place: { code, name: placeByCode(code)?.name ?? null, point: null, wherePrecision: 3 },
    period: { from: period, to: period, precision: 'year' },
    status: 'candidate',
    confidence: founded !== null && year < founded ? CONFIDENCE.beforeTheGroup : CONFIDENCE.plausible,
    extractor: `${edition.dataset} ${edition.version}`,
    evidence: rows.map((row) => evidenceOf(row, edition)),
    group,
    basis: 'dataset',
    ended: false,
    latestEvidence: rows.map(({ latest }) => latest).reduce((a, b) => (a > b ? a : b)),
  };
}

/** OCVED rows have no id: municipality, year and organisation name them. */
function evidenceOf(
  { code, year, mainOrganization, subOrganization }: OcvedSummary,
  edition: DatasetEdition,
): Evidence {
  const rowId = `${code} ${year} ${mainOrganization} / ${subOrganization}`;
  return { source: 'dataset', ...edition, rowId };
}
