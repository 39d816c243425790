import { placeUcdpEvent } from '../../api/domain/datasets/place-ucdp-event.ts';
import { dayNumber } from '../../api/domain/period.ts';
import { UCDP_GED } from '../../api/importers/parse-ucdp-row.ts';
import type { BuiltTable } from './built-table.ts';
import { packColumns } from './column-table.ts';
import { eventMap } from '../../geodata/datasets/event-map.ts';
import { readImport } from './read-import.ts';

export const UCDP_SOURCE = 'events/ucdp-ged-mexico.csv.gz';

/** Builds the events of UCDP GED in Mexico, each with the INEGI code its precision allows. */
export async function buildUcdp(): Promise<BuiltTable> {
  const map = eventMap();
  const rows = (await readImport(UCDP_SOURCE, UCDP_GED)).map((event) => ({
    id: Number(event.id),
    type_of_violence: event.typeOfViolence,
    side_a: event.sideA,
    side_b: event.sideB,
    where_prec: event.wherePrecision,
    adm_1: event.adm1,
    adm_2: event.adm2,
    code: placeUcdpEvent(event, map).code ?? '',
    longitude: event.point[0],
    latitude: event.point[1],
    event_clarity: event.eventClarity,
    date_prec: event.datePrecision,
    start_day: dayNumber(event.start),
    days_after_start: dayNumber(event.end) - dayNumber(event.start),
    deaths_a: event.deathsA,
    deaths_b: event.deathsB,
    deaths_civilians: event.deathsCivilians,
    deaths_unknown: event.deathsUnknown,
    best: event.best,
    high: event.high,
    low: event.low,
  }));
  return {
    file: 'datasets/ucdp-ged.columns.json.gz',
    content: packColumns(Object.keys(rows[0] ?? {}) as (keyof (typeof rows)[0])[], rows),
    builtBy: 'scripts/geodata/build-datasets-ucdp.ts',
    origin: {
      holds: 'Events of organised violence in Mexico, 1989 to 2023, with INEGI codes',
      source: 'UCDP Georeferenced Event Dataset (GED) 24.1, Uppsala University, rows of Mexico',
      url: 'https://ucdp.uu.se/downloads/',
      licence: 'CC BY 4.0',
      attribution: 'UCDP GED 24.1 (Davies et al. 2024; Sundberg and Melander 2013), CC BY 4.0',
      year: '1989-2023',
    },
  };
}
