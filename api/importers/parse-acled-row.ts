import type { AcledEvent } from '#domain/datasets/acled-event.ts';
import { checkPosition } from './check-position.ts';
import { checkRow } from './check-row.ts';
import type { ImportFormat, RowOutcome, SourceRow } from './source-row.ts';

/** ACLED's export, by its column names. */
export const ACLED: ImportFormat<AcledEvent> = {
  id: 'acled',
  title: 'ACLED',
  columns: [
    'event_id_cnty',
    'event_date',
    'time_precision',
    'event_type',
    'sub_event_type',
    'actor1',
    'admin1',
    'admin2',
    'location',
    'latitude',
    'longitude',
    'geo_precision',
    'fatalities',
  ],
  parse: parseAcledRow,
  keyOf: ({ id }) => id,
};

const MOST_DEATHS = 10_000_000;

/** Reads a row of an ACLED export; rows of other countries are skipped. */
export function parseAcledRow(row: SourceRow): RowOutcome<AcledEvent> {
  const country = row.cell('country');
  if (country !== '' && country !== 'Mexico')
    return { kind: 'skipped', reason: `another country: ${country}` };
  const check = checkRow(row);
  const actor = (n: 1 | 2) => ({
    name: check.text(`actor${n}`),
    associated: check.text(`assoc_actor_${n}`),
    kind: check.text(`inter${n}`),
  });
  const event: AcledEvent = {
    id: check.required('event_id_cnty'),
    day: check.day('event_date'),
    timePrecision: check.integer('time_precision', 1, 3) as AcledEvent['timePrecision'],
    disorderType: check.text('disorder_type'),
    eventType: check.required('event_type'),
    subEventType: check.required('sub_event_type'),
    actors: [actor(1), actor(2)].filter(({ name }) => name !== ''),
    admin1: check.text('admin1'),
    admin2: check.text('admin2'),
    location: check.text('location'),
    point: checkPosition(check),
    geoPrecision: check.integer('geo_precision', 1, 3) as AcledEvent['geoPrecision'],
    source: check.text('source'),
    notes: check.text('notes'),
    fatalities: check.integer('fatalities', 0, MOST_DEATHS),
    timestamp: check.optionalInteger('timestamp', 0, Number.MAX_SAFE_INTEGER),
  };
  return check.finish(() => event);
}
