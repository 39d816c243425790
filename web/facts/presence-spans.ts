import type { GroupId, PlaceCode } from '#domain/ids.ts';
import type { PresenceBasis } from '#domain/fact.ts';
import type { SummaryLevel } from '#domain/summary.ts';
import { EARLY, LATE } from './fact-columns.ts';
import type { FactColumns } from './fact-columns.ts';
import { placesOfLevel } from './places-of-level.ts';

/** What a presence rests on, the surest last: its index here tells which of two wins. */
export const BASES: readonly PresenceBasis[] = ['derived', 'dataset', 'stated'];

/** Groups in places over stretches of months, one entry a presence. */
export interface PresenceSpans {
  readonly codes: readonly PlaceCode[];
  readonly groups: readonly GroupId[];
  readonly place: Uint16Array;
  readonly group: Uint16Array;
  /** Index into BASES. */
  readonly basis: Uint8Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/**
 * Presences of a level. Where a source says that a group left, what others leave open ends in that
 * month; a presence known only to a wider place than the level is not among them.
 */
export function presenceSpans(facts: FactColumns, rows: Int32Array, level: SummaryLevel): PresenceSpans {
  const { codes, ofKey } = placesOfLevel(facts.place, level);
  const placed = rows.filter((row) => facts.place.keys[row]! >= 0 && ofKey[facts.place.keys[row]!]! >= 0);
  const left = departures(facts, placed);
  const groupKeys = [...new Set(placed.map((row) => facts.groups.keys[row]!))];
  const groupOfKey = new Map(groupKeys.map((key, index) => [key, index]));
  const spans: PresenceSpans = {
    codes,
    groups: groupKeys.map((key) => facts.groups.words[key] as GroupId),
    place: new Uint16Array(placed.length),
    group: new Uint16Array(placed.length),
    basis: new Uint8Array(placed.length),
    first: new Int32Array(placed.length),
    last: new Int32Array(placed.length),
  };
  placed.forEach((row, i) => {
    const [first, last] = [facts.first[row]!, facts.last[row]!];
    spans.place[i] = ofKey[facts.place.keys[row]!]!;
    spans.group[i] = groupOfKey.get(facts.groups.keys[row]!)!;
    spans.basis[i] = BASES.indexOf(facts.basis.words[facts.basis.keys[row]!] as PresenceBasis);
    spans.first[i] = first;
    spans.last[i] = last === LATE ? (endOf(left.get(whoAndWhere(facts, row)), first) ?? last) : last;
  });
  return spans;
}

/** Months in which a group is said to have left a place, by group and place. */
function departures(facts: FactColumns, rows: Int32Array): ReadonlyMap<string, readonly number[]> {
  const left = new Map<string, number[]>();
  for (const row of rows) {
    if (facts.ended.words[facts.ended.keys[row]!] !== 'true') continue;
    const month = facts.last[row]!;
    if (month === LATE || month === EARLY) continue;
    const key = whoAndWhere(facts, row);
    left.set(
      key,
      [...(left.get(key) ?? []), month].sort((a, b) => a - b),
    );
  }
  return left;
}

function whoAndWhere(facts: FactColumns, row: number): string {
  return `${facts.groups.keys[row]} ${facts.place.keys[row]}`;
}

function endOf(months: readonly number[] | undefined, first: number): number | undefined {
  return months?.find((month) => month >= first);
}
