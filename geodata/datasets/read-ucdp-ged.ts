import type { FactPlace, Incident } from '#domain/fact.ts';
import { incidentOfUcdpEvent } from '#domain/datasets/incident-of-ucdp-event.ts';
import type { UcdpEvent } from '#domain/datasets/ucdp-event.ts';
import { stateOf } from '#domain/ids.ts';
import type { GroupId, PlaceCode } from '#domain/ids.ts';
import { dayOfNumber } from '#domain/period.ts';
import { groupOfUcdpActor } from '../groups/read-crosswalks.ts';
import { placeByCode } from '../places.ts';
import { numbersOf, readColumnTable, textsOf } from './column-table.ts';
import { datasetFactId } from './dataset-fact-id.ts';
import { UCDP_GED_EDITION } from './editions.ts';

/** An event with the place it was given when the table was built. */
export interface PlacedUcdpEvent extends UcdpEvent {
  /** Null when unlocated. */
  readonly code: PlaceCode | null;
}

/** The 18,957 events of UCDP GED in Mexico, 1989 to 2023, one incident each. */
export function readUcdpIncidents(): readonly Incident[] {
  return readUcdpEvents().map((event) =>
    incidentOfUcdpEvent(
      event,
      datasetFactId(UCDP_GED_EDITION.dataset, event.id),
      placeOf(event),
      { sideA: groupsOf(event.sideA, event.code), sideB: groupsOf(event.sideB, event.code) },
      UCDP_GED_EDITION,
    ),
  );
}

/** The events as the publisher states them, in the order of the file. */
export function readUcdpEvents(): readonly PlacedUcdpEvent[] {
  const table = readColumnTable('ucdp-ged.columns.json.gz');
  const number = (name: string) => numbersOf(table, name);
  const columns = {
    id: number('id'),
    typeOfViolence: number('type_of_violence'),
    sideA: textsOf(table, 'side_a'),
    sideB: textsOf(table, 'side_b'),
    wherePrecision: number('where_prec'),
    adm1: textsOf(table, 'adm_1'),
    adm2: textsOf(table, 'adm_2'),
    code: textsOf(table, 'code'),
    longitude: number('longitude'),
    latitude: number('latitude'),
    eventClarity: number('event_clarity'),
    datePrecision: number('date_prec'),
    start: number('start_day'),
    days: number('days_after_start'),
    deathsA: number('deaths_a'),
    deathsB: number('deaths_b'),
    deathsCivilians: number('deaths_civilians'),
    deathsUnknown: number('deaths_unknown'),
    best: number('best'),
    high: number('high'),
    low: number('low'),
  };
  return columns.id.map((id, row) => {
    const at = (column: readonly number[]) => column[row] ?? NaN;
    const start = at(columns.start);
    return {
      id: String(id),
      typeOfViolence: at(columns.typeOfViolence) as UcdpEvent['typeOfViolence'],
      sideA: columns.sideA[row] ?? '',
      sideB: columns.sideB[row] ?? '',
      wherePrecision: at(columns.wherePrecision) as UcdpEvent['wherePrecision'],
      adm1: columns.adm1[row] ?? '',
      adm2: columns.adm2[row] ?? '',
      code: (columns.code[row] || null) as PlaceCode | null,
      point: [at(columns.longitude), at(columns.latitude)],
      eventClarity: at(columns.eventClarity) as UcdpEvent['eventClarity'],
      datePrecision: at(columns.datePrecision) as UcdpEvent['datePrecision'],
      start: dayOfNumber(start),
      end: dayOfNumber(start + at(columns.days)),
      deathsA: at(columns.deathsA),
      deathsB: at(columns.deathsB),
      deathsCivilians: at(columns.deathsCivilians),
      deathsUnknown: at(columns.deathsUnknown),
      best: at(columns.best),
      high: at(columns.high),
      low: at(columns.low),
    };
  });
}

/** A municipality keeps the publisher's precision; a finer precision on a state becomes 4. */
function placeOf({ code, point, wherePrecision }: PlacedUcdpEvent): FactPlace {
  const isMunicipality = code?.length === 5;
  return {
    code,
    name: (code && placeByCode(code)?.name) ?? null,
    point: isMunicipality && wherePrecision < 3 ? point : null,
    wherePrecision: !isMunicipality && wherePrecision < 4 ? 4 : wherePrecision,
  };
}

function groupsOf(side: string, code: PlaceCode | null): GroupId[] {
  return side.split(', ').flatMap((actor) => {
    const match = groupOfUcdpActor(actor, code && stateOf(code));
    if (!match) throw new Error(`crosswalk-ucdp.csv does not know the actor ${actor}`);
    return match.group ?? [];
  });
}
