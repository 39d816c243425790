import type { FactPlace, Incident } from '../fact.ts';
import type { FactId, GroupId } from '../ids.ts';
import { dayNumber, dayOfNumber } from '../period.ts';
import type { PartialDate, Period } from '../period.ts';
import { acledDatePrecision, acledIncidentType, acledWherePrecision } from './acled-incident-type.ts';
import type { AcledEvent } from './acled-event.ts';
import type { DatasetEdition } from './incident-of-ucdp-event.ts';
import { placeEvent } from './place-event.ts';
import type { EventMap } from './place-event.ts';

/** How much we trust an event that is placed and dated exactly, and one that is not; set, not calibrated. */
const CONFIDENCE = { exact: 0.9, vague: 0.7 } as const;

/** Event types in which the second actor suffers what the first does. */
const ONE_SIDED = new Set(['Violence against civilians', 'Explosions/Remote violence']);

/** Where an event of ACLED is put: its point's municipality for precision 1 and 2, the state for 3. */
export function placeAcledEvent(event: AcledEvent, map: EventMap): FactPlace {
  const { geoPrecision, admin1, admin2, point } = event;
  return placeEvent(
    { wherePrecision: acledWherePrecision(geoPrecision), state: admin1, municipality: admin2, point },
    map,
  );
}

/**
 * The incident an event of ACLED tells. Its type is our neutral term, ACLED's own stays beside it.
 * @param groups groups of the first and of the second actor; actors that are no group left out
 */
export function incidentOfAcledEvent(
  event: AcledEvent,
  id: FactId,
  place: FactPlace,
  groups: { readonly first: readonly GroupId[]; readonly second: readonly GroupId[] },
  edition: DatasetEdition,
): Incident {
  const { eventType, subEventType, fatalities, geoPrecision, timePrecision } = event;
  const isOneSided = ONE_SIDED.has(eventType);
  const roles = new Map<GroupId, Incident['groups'][number]['role']>([
    ...groups.second.map((group) => [group, isOneSided ? 'victim' : 'side'] as const),
    ...groups.first.map((group) => [group, isOneSided ? 'perpetrator' : 'side'] as const),
  ]);
  const isExact = geoPrecision === 1 && timePrecision === 1;
  return {
    kind: 'incident',
    id,
    type: acledIncidentType(eventType, subEventType, fatalities),
    ownTerm: subEventType === '' ? eventType : `${eventType}: ${subEventType}`,
    place,
    period: acledPeriod(event),
    status: 'verified',
    confidence: isExact ? CONFIDENCE.exact : CONFIDENCE.vague,
    extractor: `${edition.dataset} ${edition.version}`,
    evidence: [{ source: 'dataset', ...edition, rowId: event.id }],
    groups: [...roles].map(([group, role]) => ({ group, role })).sort((a, b) => (a.group < b.group ? -1 : 1)),
    casualties: {
      killed: { low: fatalities, best: fatalities, high: fatalities },
      injured: null,
      detained: null,
    },
    casualtiesBySide: {},
    seizures: [],
  };
}

/** ACLED gives one day: it is that day, the middle of a week, or a day of the month it happened in. */
function acledPeriod({ day, timePrecision }: AcledEvent): Period {
  const precision = acledDatePrecision(timePrecision);
  switch (precision) {
    case 'day':
      return { from: day as PartialDate, to: day as PartialDate, precision };
    case 'week': {
      const around = (days: number) => dayOfNumber(dayNumber(day) + days) as PartialDate;
      return { from: around(-3), to: around(3), precision };
    }
    case 'month': {
      const month = day.slice(0, 7) as PartialDate;
      return { from: month, to: month, precision };
    }
  }
}
