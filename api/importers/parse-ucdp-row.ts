import type { UcdpEvent } from '#domain/datasets/ucdp-event.ts';
import { checkPosition } from './check-position.ts';
import { checkRow } from './check-row.ts';
import type { ImportFormat, RowOutcome, SourceRow } from './source-row.ts';

const MOST_DEATHS = 10_000_000;

/** UCDP GED as the publisher's CSV has it; columns beyond these are not used. */
export const UCDP_GED: ImportFormat<UcdpEvent> = {
  id: 'ucdp',
  title: 'UCDP GED',
  columns: [
    'id',
    'year',
    'type_of_violence',
    'side_a',
    'side_b',
    'where_prec',
    'adm_1',
    'adm_2',
    'latitude',
    'longitude',
    'event_clarity',
    'date_prec',
    'date_start',
    'date_end',
    'deaths_a',
    'deaths_b',
    'deaths_civilians',
    'deaths_unknown',
    'best',
    'high',
    'low',
  ],
  parse: parseUcdpRow,
  keyOf: ({ id }) => id,
};

/**
 * Reads a row of UCDP GED. The worldwide file may be given whole: rows of other countries are
 * skipped by `country_id` (70 is Mexico) or `country`.
 */
export function parseUcdpRow(row: SourceRow): RowOutcome<UcdpEvent> {
  const country = row.cell('country_id') || row.cell('country');
  if (country !== '' && country !== '70' && country !== 'Mexico') {
    return { kind: 'skipped', reason: `another country: ${row.cell('country') || country}` };
  }
  const check = checkRow(row);
  const deaths = (column: string) => check.integer(column, 0, MOST_DEATHS);
  const event: UcdpEvent = {
    id: check.required('id'),
    typeOfViolence: check.integer('type_of_violence', 1, 3) as UcdpEvent['typeOfViolence'],
    sideA: check.required('side_a'),
    sideB: check.required('side_b'),
    wherePrecision: check.integer('where_prec', 1, 7) as UcdpEvent['wherePrecision'],
    adm1: check.text('adm_1'),
    adm2: check.text('adm_2'),
    point: checkPosition(check),
    eventClarity: check.integer('event_clarity', 1, 2) as UcdpEvent['eventClarity'],
    datePrecision: check.integer('date_prec', 1, 5) as UcdpEvent['datePrecision'],
    start: check.day('date_start'),
    end: check.day('date_end'),
    deathsA: deaths('deaths_a'),
    deathsB: deaths('deaths_b'),
    deathsCivilians: deaths('deaths_civilians'),
    deathsUnknown: deaths('deaths_unknown'),
    best: deaths('best'),
    high: deaths('high'),
    low: deaths('low'),
  };
  if (event.start && event.end && event.end < event.start) {
    check.report('date_end', `${event.end} is before date_start ${event.start}`);
  }
  return check.finish(() => event);
}
