import { OCVED_SOURCE, buildOcved } from './build-datasets-ocved.ts';
import { UCDP_SOURCE, buildUcdp } from './build-datasets-ucdp.ts';
import type { BuiltTable } from './built-table.ts';
import { readCsv } from './read-csv.ts';
import { readSource } from './sources.ts';

/** Builds the reference datasets and the sums of their sources. */
export async function buildDatasets(): Promise<readonly BuiltTable[]> {
  return [
    await buildUcdp(),
    await buildOcved(),
    {
      file: 'datasets/totals.json',
      content: `${JSON.stringify({ 'ucdp-ged': ucdpTotals(), ocved: ocvedTotals() }, null, 1)}\n`,
      builtBy: 'scripts/geodata/build-datasets.ts',
      origin: {
        holds: 'Sums of the source files by year: what the shipped tables are checked against',
        source: 'UCDP GED 24.1; OCVED 2.0',
        url: 'https://ucdp.uu.se/downloads/',
        licence: 'UCDP GED: CC BY 4.0; OCVED: MIT',
        attribution: 'UCDP GED 24.1; OCVED 2.0',
        year: '1989-2023',
      },
    },
  ];
}

type Sums = Record<string, Record<string, number>>;

/** Taken from the text of the file as it is, not through the importer that the tables come from. */
function ucdpTotals() {
  const rows = readCsv(readSource(UCDP_SOURCE), ['year', 'best', 'low', 'high']);
  const byYear: Sums = {};
  for (const row of rows) {
    const sums = (byYear[row.year] ??= { events: 0, best: 0, low: 0, high: 0 });
    add(sums, 'events', 1);
    for (const name of ['best', 'low', 'high'] as const) add(sums, name, Number(row[name]));
  }
  return { rows: rows.length, byYear };
}

function ocvedTotals() {
  const lines = readSource(OCVED_SOURCE).trim().split('\n').slice(1);
  const byYear: Sums = {};
  for (const line of lines) {
    const cells = line.split(',');
    const short = cells.length === 11;
    const sums = (byYear[cells[short ? 1 : 2] ?? ''] ??= { rows: 0, actions: 0 });
    add(sums, 'rows', 1);
    add(sums, 'actions', Number(cells[short ? 6 : 7]));
  }
  return { rows: lines.length, byYear };
}

function add(sums: Record<string, number>, name: string, value: number): void {
  sums[name] = (sums[name] ?? 0) + value;
}
