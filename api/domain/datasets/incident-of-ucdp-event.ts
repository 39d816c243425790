import type { Casualties, Estimate, FactPlace, Incident } from '../fact.ts';
import type { FactId, GroupId } from '../ids.ts';
import type { UcdpEvent } from './ucdp-event.ts';
import { UCDP_OWN_TERMS, ucdpIncidentType } from './ucdp-incident-type.ts';
import { ucdpPeriod } from './ucdp-period.ts';

/** The edition a row is from: goes into the evidence. */
export interface DatasetEdition {
  /** Id of the dataset, also of its collection: `ucdp-ged`. */
  readonly dataset: string;
  readonly version: string;
  readonly citation: string;
}

/** How much we trust an event that is clear, and one put together from summaries; set, not calibrated. */
const CONFIDENCE = { 1: 0.9, 2: 0.7 } as const;

/**
 * The incident an event of UCDP GED tells. Numbers, precisions and sides stay the publisher's.
 * @param place where the event is put; see `placeUcdpEvent`
 * @param groups groups of each side; names that are no group (civilians, the state) left out
 */
export function incidentOfUcdpEvent(
  event: UcdpEvent,
  id: FactId,
  place: FactPlace,
  groups: { readonly sideA: readonly GroupId[]; readonly sideB: readonly GroupId[] },
  edition: DatasetEdition,
): Incident {
  const roleA = event.typeOfViolence === 3 ? 'perpetrator' : 'side';
  const roles = new Map<GroupId, 'perpetrator' | 'side'>([
    ...groups.sideB.map((group) => [group, 'side'] as const),
    ...groups.sideA.map((group) => [group, roleA] as const),
  ]);
  return {
    kind: 'incident',
    id,
    type: ucdpIncidentType(event),
    ownTerm: UCDP_OWN_TERMS[event.typeOfViolence],
    place,
    period: ucdpPeriod(event),
    status: 'verified',
    confidence: CONFIDENCE[event.eventClarity],
    extractor: `${edition.dataset} ${edition.version}`,
    evidence: [{ source: 'dataset', ...edition, rowId: event.id }],
    groups: [...roles].map(([group, role]) => ({ group, role })).sort((a, b) => (a.group < b.group ? -1 : 1)),
    casualties: killed({ low: event.low, best: event.best, high: event.high }),
    casualtiesBySide: bySide(event),
    seizures: [],
  };
}

function bySide(event: UcdpEvent): Record<string, Casualties> {
  const sides = {
    side_a: event.deathsA,
    side_b: event.deathsB,
    civilian: event.deathsCivilians,
    unknown: event.deathsUnknown,
  };
  return Object.fromEntries(
    Object.entries(sides)
      .filter(([, deaths]) => deaths > 0)
      .map(([side, deaths]) => [side, killed({ low: deaths, best: deaths, high: deaths })]),
  );
}

function killed(estimate: Estimate): Casualties {
  return { killed: estimate, injured: null, detained: null };
}
