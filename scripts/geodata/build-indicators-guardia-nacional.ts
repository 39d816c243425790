import type { BuiltTable, Origin } from './built-table.ts';
import { monthlyTable } from './indicator-table.ts';
import type { MonthlyValue } from './indicator-table.ts';
import { readCsv } from './read-csv.ts';
import { readOwn, readSource } from './sources.ts';

const BUILT_BY = 'scripts/geodata/build-indicators-guardia-nacional.ts';
const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];

const ANSWERS: Origin = {
  holds: 'Personnel of the Guardia Nacional by state and month, July 2019 to July 2021',
  source: 'Guardia Nacional, published answers to requests for information',
  url: 'https://www.plataformadetransparencia.org.mx/',
  licence: 'Public answers of the authority (facts and figures)',
  attribution: 'Despliegue y detenciones: Guardia Nacional, respuestas a solicitudes de información',
  year: '2019-2021',
};

/**
 * Builds headcount and migrants detained by state and month. Three figures of March 2021 that the
 * file has in the wrong states are mended as `indicators/sources/corrections.csv` says.
 */
export function buildGuardiaNacional(): readonly BuiltTable[] {
  return [
    monthlyTable('guardia-nacional-headcount.csv', corrected(valuesOf('despliegue')), BUILT_BY, ANSWERS),
    monthlyTable('migrants-detained.csv', valuesOf('migrantes_detenidos'), BUILT_BY, {
      ...ANSWERS,
      holds: 'Migrants detained by state and month, July 2019 to July 2021',
    }),
  ];
}

function valuesOf(column: 'despliegue' | 'migrantes_detenidos'): MonthlyValue[] {
  const rows = readCsv(readSource('events/guardia-nacional-deployment-by-state-month.csv'), [
    'ano',
    'mes',
    'cve_entidad',
    column,
  ]);
  return rows.map((row) => {
    const month = MONTHS.indexOf(row.mes) + 1;
    if (month === 0) throw new Error(`The Guardia Nacional file has a month "${row.mes}"`);
    return { code: row.cve_entidad, year: Number(row.ano), month, value: Number(row[column]) };
  });
}

/** @throws when the file no longer holds a figure that a correction replaces */
function corrected(values: readonly MonthlyValue[]): MonthlyValue[] {
  const corrections = new Map(
    readCsv(readOwn('indicators/sources/corrections.csv'), ['code', 'month', 'published', 'used']).map(
      (row) => [`${row.code} ${row.month}`, row],
    ),
  );
  const mended = values.map((value) => {
    const key = `${value.code} ${value.year}-${String(value.month).padStart(2, '0')}`;
    const correction = corrections.get(key);
    if (!correction) return value;
    corrections.delete(key);
    if (Number(correction.published) !== value.value) {
      throw new Error(
        `corrections.csv expects ${correction.published} for ${key}, the file has ${value.value}`,
      );
    }
    return { ...value, value: Number(correction.used) };
  });
  if (corrections.size > 0) throw new Error(`corrections.csv names ${[...corrections.keys()].join(', ')}`);
  return mended;
}
