import type { FactDraft } from '#api/pipeline/facts/merge/observation.ts';
import type { Estimate, FactStatus } from '#domain/fact.ts';
import type { CopyValue } from '../../database/database.ts';
import { storedPeriod } from '../stored-period.ts';

/** A fact to be written, with its number in this database. */
export interface NumberedFact {
  readonly no: number;
  readonly realm: string;
  readonly status: FactStatus;
  readonly fact: FactDraft;
}

export const FACT_COLUMNS = [
  'no',
  'id',
  'kind',
  'realm',
  'status',
  'confidence',
  'extractor',
  'place_code',
  'place_name',
  'point',
  'where_precision',
  'date_from',
  'date_to',
  'date_precision',
  'first_day',
  'last_day',
  'type',
  'own_term',
  'killed_low',
  'killed_best',
  'killed_high',
  'injured_low',
  'injured_best',
  'injured_high',
  'detained_low',
  'detained_best',
  'detained_high',
  'details',
  'force',
  'mission',
  'headcount_low',
  'headcount_best',
  'headcount_high',
  'unit',
  'basis',
  'ended',
  'latest_evidence',
] as const;

export function* factRows(facts: Iterable<NumberedFact>): Generator<readonly CopyValue[]> {
  for (const fact of facts) yield factRow(fact);
}

/** A period that the database could not hold is left out; the observation keeps it. */
function factRow({ no, realm, status, fact }: NumberedFact): readonly CopyValue[] {
  const { place } = fact;
  const { stored } = storedPeriod(fact.period);
  const point = place.wherePrecision <= 2 ? place.point : null;
  return [
    no,
    fact.id,
    fact.kind,
    realm,
    status,
    fact.confidence,
    fact.extractor,
    place.code,
    place.name,
    point && `SRID=4326;POINT(${point[0]} ${point[1]})`,
    place.wherePrecision,
    stored.from,
    stored.to,
    stored.precision,
    stored.firstDay,
    stored.lastDay,
    ...incidentValues(fact),
    ...deploymentValues(fact),
    ...presenceValues(fact),
  ];
}

function incidentValues(fact: FactDraft): readonly CopyValue[] {
  if (fact.kind !== 'incident') return Array.from({ length: 12 }, () => null);
  const { casualties, casualtiesBySide, seizures } = fact;
  const isBare = seizures.length === 0 && Object.keys(casualtiesBySide).length === 0;
  return [
    fact.type,
    fact.ownTerm,
    ...estimateValues(casualties.killed),
    ...estimateValues(casualties.injured),
    ...estimateValues(casualties.detained),
    isBare ? null : JSON.stringify({ casualtiesBySide, seizures }),
  ];
}

function deploymentValues(fact: FactDraft): readonly CopyValue[] {
  if (fact.kind !== 'deployment') return Array.from({ length: 6 }, () => null);
  return [fact.force, fact.mission, ...estimateValues(fact.headcount), fact.unit];
}

function presenceValues(fact: FactDraft): readonly CopyValue[] {
  if (fact.kind !== 'presence') return [null, null, null];
  return [fact.basis, fact.ended, fact.latestEvidence];
}

function estimateValues(estimate: Estimate | null): readonly [CopyValue, CopyValue, CopyValue] {
  return estimate ? [estimate.low, estimate.best, estimate.high] : [null, null, null];
}

export const GROUP_COLUMNS = ['fact_no', 'group_id', 'role'] as const;

/** The groups of each fact, once each; that of a presence has the role `present`. */
export function* groupRows(facts: Iterable<NumberedFact>): Generator<readonly CopyValue[]> {
  for (const { no, fact } of facts) {
    if (fact.kind === 'presence') yield [no, fact.group, 'present'];
    if (fact.kind === 'incident') {
      const roles = new Map(fact.groups.map(({ group, role }) => [group, role]));
      for (const [group, role] of roles) yield [no, group, role];
    }
  }
}
