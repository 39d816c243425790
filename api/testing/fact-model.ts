import type { Fact } from '#domain/fact.ts';
import type { GroupId } from '#domain/ids.ts';
import { containsPlace } from '#domain/ids.ts';
import type { MapQuery } from '#domain/map-query.ts';
import { firstDay, lastDay } from '#domain/period.ts';

/** What the queries say in SQL, said again over a list, for tests to compare them with. */
export function fitsQuery(fact: Fact, query: MapQuery): boolean {
  const { kind, group, type, force, mission, basis, place, status, confidence } = query;
  const isOne = <T>(value: T | null, wanted: readonly T[] | undefined) =>
    !wanted?.length || (value !== null && wanted.includes(value));
  return (
    isOne(fact.kind, kind) &&
    isOne(fact.kind === 'incident' ? fact.type : null, type) &&
    isOne(fact.kind === 'deployment' ? fact.force : null, force) &&
    isOne(fact.kind === 'deployment' ? fact.mission : null, mission) &&
    isOne(fact.status, status?.length ? status : ['candidate', 'verified']) &&
    (fact.kind !== 'presence' || isOne(fact.basis, basis?.length ? basis : ['stated', 'dataset'])) &&
    (!group?.length || groupsOf(fact).some((own) => group.includes(own))) &&
    (!place?.length ||
      place.some((code) => fact.place.code !== null && containsPlace(code, fact.place.code))) &&
    fact.confidence >= (confidence ?? 0) - 1e-6 &&
    isInWindow(fact, query)
  );
}

/** Groups of a fact in order of id. */
export function groupsOf(fact: Fact): GroupId[] {
  if (fact.kind === 'presence') return [fact.group];
  return fact.kind === 'incident' ? fact.groups.map(({ group }) => group).sort() : [];
}

function isInWindow({ period }: Fact, { from, to }: MapQuery): boolean {
  if (!from && !to) return true;
  if (!period) return false;
  const begins = period.from ? firstDay(period.from) : '0000';
  const ends = period.to ? lastDay(period.to) : '9999-99';
  return begins <= (to ? lastDay(to) : '9999-99') && ends >= (from ? firstDay(from) : '0000');
}
