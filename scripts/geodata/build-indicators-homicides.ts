import type { BuiltTable } from './built-table.ts';
import { homicideRows } from './homicide-rows.ts';
import { monthlyTable } from './indicator-table.ts';

/** Builds homicides by state and month, 2000 to 2022 (INEGI). */
export function buildHomicides(): readonly BuiltTable[] {
  return [
    monthlyTable(
      'homicides.csv',
      homicideRows().map(({ code, year, month, homicides }) => ({ code, year, month, value: homicides })),
      'scripts/geodata/build-indicators-homicides.ts',
      {
        holds: 'Homicides by state and month, January 2000 to December 2022',
        source: 'INEGI, Estadísticas de defunciones',
        url: 'https://www.inegi.org.mx/programas/edr/',
        licence: 'INEGI, Términos de libre uso de la información (free use with attribution)',
        attribution: 'Homicidios: INEGI, Estadísticas de defunciones',
        year: '2000-2022',
      },
    ),
  ];
}
