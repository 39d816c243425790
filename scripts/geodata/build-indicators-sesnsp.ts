import { readPlaces } from '../../geodata/places.ts';
import type { BuiltTable, Origin } from './built-table.ts';
import { monthlyTable } from './indicator-table.ts';
import type { MonthlyValue } from './indicator-table.ts';
import { readCsv } from './read-csv.ts';
import { readOwn, readSource } from './sources.ts';

const BUILT_BY = 'scripts/geodata/build-indicators-sesnsp.ts';

const SESNSP: Origin = {
  holds: 'Intentional homicides by municipality and month, January 2024 to June 2025',
  source: 'SESNSP, Incidencia delictiva del fuero común, municipal (method before 2026)',
  url: 'https://www.gob.mx/sesnsp/acciones-y-programas/datos-abiertos-de-incidencia-delictiva',
  licence: 'SESNSP, datos abiertos (Libre Uso MX)',
  attribution: 'Delitos: SESNSP, Incidencia delictiva municipal 2024-2025',
  year: '2024-2025',
};

/** Builds the series of the SESNSP; rows without a municipality go to a table of their own. */
export function buildSesnsp(): readonly BuiltTable[] {
  const homicides = valuesOf('intentional_homicide');
  return [
    monthlyTable('homicides-sesnsp.csv', homicides.filter(isMunicipality), BUILT_BY, SESNSP),
    monthlyTable(
      'homicides-sesnsp-unlocated.csv',
      summed(homicides.filter((value) => !isMunicipality(value))),
      BUILT_BY,
      { ...SESNSP, holds: 'Intentional homicides by state and month that name no municipality' },
    ),
    monthlyTable('feminicides-sesnsp.csv', valuesOf('feminicide').filter(isMunicipality), BUILT_BY, {
      ...SESNSP,
      holds: 'Femicides by municipality and month, January 2024 to June 2025',
    }),
  ];
}

function valuesOf(column: 'intentional_homicide' | 'feminicide'): MonthlyValue[] {
  const codes = codesByName();
  const rows = readCsv(readSource('events/sesnsp-homicide-by-municipality-month-2024-2025.csv'), [
    'state',
    'municipality',
    'year',
    'month',
    column,
  ]);
  return rows.map((row) => {
    const code = codes.get(nameKey(row.state, row.municipality));
    if (!code)
      throw new Error(`SESNSP names a municipality we do not know: ${row.municipality}, ${row.state}`);
    return { code, year: Number(row.year), month: Number(row.month), value: Number(row[column]) };
  });
}

/**
 * Code by the SESNSP's names of state and municipality: the official names of INEGI where they are
 * the same but for accents and capitals and name one municipality, else `sources/sesnsp-names.csv`.
 */
function codesByName(): ReadonlyMap<string, string> {
  const places = readPlaces();
  const states = new Map(
    places.filter(({ level }) => level === 'state').map((s) => [s.code, s.officialName]),
  );
  const codes = new Map<string, string>();
  const shared = new Set<string>();
  for (const { level, code, stateCode, officialName } of places) {
    if (level !== 'municipality') continue;
    const key = nameKey(states.get(stateCode) ?? '', officialName);
    if (codes.has(key)) shared.add(key);
    codes.set(key, code);
  }
  for (const key of shared) codes.delete(key);
  const exceptions = readCsv(readOwn('indicators/sources/sesnsp-names.csv'), [
    'state',
    'municipality',
    'code',
  ]);
  for (const row of exceptions) codes.set(nameKey(row.state, row.municipality), row.code);
  return codes;
}

function nameKey(state: string, municipality: string): string {
  return `${state} | ${municipality}`.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function isMunicipality({ code }: MonthlyValue): boolean {
  return code.length === 5;
}

/** Two rows of one state ("No Especificado", "Otros Municipios") become one value. */
function summed(values: readonly MonthlyValue[]): MonthlyValue[] {
  const sums = new Map<string, MonthlyValue>();
  for (const value of values) {
    const key = `${value.code} ${value.year} ${value.month}`;
    const before = sums.get(key);
    sums.set(key, { ...value, value: value.value + (before?.value ?? 0) });
  }
  return [...sums.values()];
}
