import { group as groupRows, sum } from 'd3-array';
import { dayNumber } from '../../api/domain/period.ts';
import { OCVED } from '../../api/importers/parse-ocved-row.ts';
import type { OcvedRow } from '../../api/importers/parse-ocved-row.ts';
import type { BuiltTable } from './built-table.ts';
import { packColumns } from './column-table.ts';
import { readImport } from './read-import.ts';

export const OCVED_SOURCE = 'events/ocved-2.0.csv.gz';

/** Builds OCVED by municipality, year and organisation: rows, actions and the last day. */
export async function buildOcved(): Promise<BuiltTable> {
  const rows = await readImport(OCVED_SOURCE, OCVED);
  const keyOf = (row: OcvedRow) =>
    [row.code, row.year, row.mainOrganization, row.subOrganization].join('\u0000');
  const summaries = [...groupRows(rows, keyOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => summaryOf(group as [OcvedRow, ...OcvedRow[]]));
  return {
    file: 'datasets/ocved.columns.json.gz',
    content: packColumns(['code', 'year', 'main', 'sub', 'rows', 'actions', 'latest_day_of_year'], summaries),
    builtBy: 'scripts/geodata/build-datasets-ocved.ts',
    origin: {
      holds: 'Organisations by municipality and year, 2000 to 2018: rows, actions and the last day',
      source: 'OCVED 2.0, Organized Criminal Violence Event Data (Osorio and Beltran)',
      url: 'https://www.javierosorio.net/ocved',
      licence: 'MIT',
      attribution: 'OCVED 2.0 (Osorio and Beltran)',
      year: '2000-2018',
    },
  };
}

function summaryOf(rows: readonly [OcvedRow, ...OcvedRow[]]) {
  const [{ code, year, mainOrganization, subOrganization }] = rows;
  const days = rows.map(({ date }) =>
    date.length === 10 ? dayNumber(date) - dayNumber(`${year}-01-01`) + 1 : 0,
  );
  return {
    code,
    year,
    main: mainOrganization,
    sub: subOrganization,
    rows: rows.length,
    actions: sum(rows, ({ counter }) => counter),
    latest_day_of_year: Math.max(...days),
  };
}
