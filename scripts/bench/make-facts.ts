import { createHash } from 'node:crypto';
import { readLocalities } from '#geodata/gazetteer/read-localities.ts';
import { readGroups } from '#geodata/groups/read-groups.ts';
import type { DatasetEvidence } from '#domain/evidence.ts';
import type { Estimate, Fact, FactPlace } from '#domain/fact.ts';
import { FORCES } from '#domain/force.ts';
import type { Force } from '#domain/force.ts';
import type { FactId, GroupId, PlaceCode } from '#domain/ids.ts';
import { INCIDENT_TYPES } from '#domain/incident-type.ts';
import type { IncidentType } from '#domain/incident-type.ts';
import { MISSIONS } from '#domain/mission.ts';
import type { Mission } from '#domain/mission.ts';
import { dayNumber, dayOfNumber } from '#domain/period.ts';
import type { PartialDate, Period } from '#domain/period.ts';
import { linearCongruential } from './make-papers.ts';

const TYPES = Object.keys(INCIDENT_TYPES) as IncidentType[];
const FORCE_IDS = Object.keys(FORCES) as Force[];
const MISSION_IDS = Object.keys(MISSIONS) as Mission[];
const [FIRST_DAY, LAST_DAY] = [dayNumber('2007-01-01'), dayNumber('2022-12-31')];

/** What of the invented facts has a point: two in five, as sites and coordinates are in real papers. */
const POINT_SHARE = 0.4;

/**
 * Invented facts, the same for the same start, for measuring: where people live, few kinds and
 * groups often and most of them seldom, as rows of a dataset.
 */
export function* makeFacts(start = 42): Generator<Fact, never> {
  const random = linearCongruential(start);
  const places = pickPlace(random);
  const groups = readGroups().map(({ id }) => id);
  /** Small numbers far more often than large ones. */
  const skewed = (count: number) => Math.floor(count * random() ** 3);
  for (let number = 1; ; number += 1) {
    const base = {
      id: createHash('sha256').update(`${start} ${number}`).digest('hex').slice(0, 32) as FactId,
      place: places(),
      period: periodFrom(random),
      status: 'candidate' as const,
      confidence: Math.round((0.5 + random() / 2) * 100) / 100,
      extractor: 'bench',
      evidence: [evidenceOf(number)],
    };
    const group = groups[skewed(groups.length)] as GroupId;
    const kind = random();
    if (kind < 0.05)
      yield {
        ...base,
        kind: 'deployment',
        force: FORCE_IDS[skewed(FORCE_IDS.length)]!,
        mission: MISSION_IDS[skewed(MISSION_IDS.length)]!,
        headcount: exactly(1 + skewed(2000)),
        unit: null,
      };
    else if (kind < 0.15)
      yield { ...base, kind: 'presence', group, basis: 'dataset', ended: false, latestEvidence: null };
    else
      yield {
        ...base,
        kind: 'incident',
        type: TYPES[skewed(TYPES.length)]!,
        ownTerm: null,
        groups: random() < 0.5 ? [{ group, role: 'perpetrator' }] : [],
        casualties: { killed: random() < 0.5 ? exactly(skewed(12)) : null, injured: null, detained: null },
        casualtiesBySide: {},
        seizures: [],
      };
  }
}

function exactly(value: number): Estimate {
  return { low: value, best: value, high: value };
}

function evidenceOf(row: number): DatasetEvidence {
  return {
    source: 'dataset',
    dataset: 'bench',
    version: '1',
    rowId: String(row),
    citation: 'Hechos inventados para medir · Facts invented for measuring',
  };
}

/** A day in nine of ten, else a month. */
function periodFrom(random: () => number): Period {
  const day = dayOfNumber(FIRST_DAY + Math.floor((LAST_DAY - FIRST_DAY) * random())) as PartialDate;
  if (random() < 0.9) return { from: day, to: day, precision: 'day' };
  const month = day.slice(0, 7) as PartialDate;
  return { from: month, to: month, precision: 'month' };
}

/** Localities by the root of their inhabitants: towns often, hamlets now and then. */
function pickPlace(random: () => number): () => FactPlace {
  const table = readLocalities();
  const bounds = new Float64Array(table.count);
  let total = 0;
  for (let row = 0; row < table.count; row++) bounds[row] = total += Math.sqrt(table.population[row]!);
  return () => {
    const row = lowerBound(bounds, random() * total);
    const code = table.municipalities[table.municipality[row]!] as PlaceCode;
    if (random() >= POINT_SHARE) return { code, name: null, point: null, wherePrecision: 3 };
    const point: [number, number] = [table.longitude[row]!, table.latitude[row]!];
    return { code, name: table.name[row] || null, point, wherePrecision: 2 };
  };
}

function lowerBound(bounds: Float64Array, value: number): number {
  let [low, high] = [0, bounds.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bounds[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
