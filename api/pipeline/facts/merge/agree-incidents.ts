import type { IncidentType } from '#domain/incident-type.ts';
import type { MergeReason } from '#domain/merge-reason.ts';
import { distanceKm } from '../../places/distance-km.ts';
import { estimatesAgree, told } from './estimates-agree.ts';
import type { Agreement, IncidentDraft } from './observation.ts';

/** Points nearer than this are one place, whatever the municipality. */
const NEAR_KM = 2;
const CASUALTIES = { number: 1, share: 0.25 };
const COUNTED = ['killed', 'injured', 'detained'] as const;

/**
 * Types of which a municipality seldom sees two on one day; two sources that tell one are taken to
 * tell the same. Of all others something more must agree: a number above one, a group, a point, a
 * seizure or the very words.
 */
const RARE: ReadonlySet<IncidentType> = new Set([
  'armed_clash',
  'drug_lab',
  'displacement',
  'air_incursion',
  'collusion',
  'arms_trafficking',
  'surveillance',
]);

/** What the strength of an agreement is made of: the rarer by chance, the more. */
const WEIGHT = { words: 8, point: 4, seizure: 3, group: 2, number: 2, one: 1, base: 1 };

/**
 * Whether two incidents of the same type, state and day are one; null when they are not. What both
 * say must fit; what one leaves out speaks neither for nor against.
 */
export function agreeIncidents(a: IncidentDraft, b: IncidentDraft, sameWords: boolean): Agreement | null {
  const reasons: MergeReason[] = ['type', 'day'];
  let score = WEIGHT.base;
  let distinctive = sameWords || RARE.has(a.type);

  const distance = pointDistanceKm(a, b);
  const samePoint = distance !== null && distance <= NEAR_KM;
  if (a.place.code !== b.place.code && !samePoint) return null;
  if (distance !== null && !samePoint && a.place.wherePrecision === 1 && b.place.wherePrecision === 1)
    return null;
  if (a.place.code === b.place.code) reasons.push('place');
  if (samePoint) {
    reasons.push('point');
    score += WEIGHT.point;
    distinctive = true;
  }

  for (const count of COUNTED) {
    const [one, other] = [a.casualties[count], b.casualties[count]];
    if (!one || !other) continue;
    if (!estimatesAgree(one, other, CASUALTIES)) return null;
    reasons.push(count);
    const several = Math.min(told(one), told(other)) > 1;
    score += several ? WEIGHT.number : WEIGHT.one;
    distinctive ||= several;
  }

  if (a.groups.length > 0 && b.groups.length > 0) {
    if (!a.groups.some(({ group }) => b.groups.some((other) => other.group === group))) return null;
    reasons.push('group');
    score += WEIGHT.group;
    distinctive = true;
  }
  if (sharesSeizure(a, b)) {
    reasons.push('seizure');
    score += WEIGHT.seizure;
    distinctive = true;
  }
  if (sameWords) {
    reasons.push('words');
    score += WEIGHT.words;
  }
  return distinctive ? { score, reasons } : null;
}

/** Null unless both have a point. */
function pointDistanceKm(a: IncidentDraft, b: IncidentDraft): number | null {
  const [from, to] = [a.place.point, b.place.point];
  return from && to ? distanceKm(from[0], from[1], to[0], to[1]) : null;
}

function sharesSeizure(a: IncidentDraft, b: IncidentDraft): boolean {
  return a.seizures.some(
    ({ what, amount, unit }) =>
      amount > 1 &&
      b.seizures.some((other) => other.what === what && other.amount === amount && other.unit === unit),
  );
}
