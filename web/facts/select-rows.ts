import type { FactKind, FactStatus, PresenceBasis } from '#domain/fact.ts';
import type { GroupId } from '#domain/ids.ts';
import type { ViewFilter } from '../state/view-filter.ts';
import type { FactColumns, WordColumn } from './fact-columns.ts';

/** Statuses that count when none is asked for: not what was rejected or withdrawn. */
export const STANDING: readonly FactStatus[] = ['candidate', 'verified'];

/** Presences derived from incidents are left out unless asked for, since they repeat them. */
export const TOLD: readonly PresenceBasis[] = ['stated', 'dataset'];

/**
 * Rows of one kind that fit a filter, in their order. Each kind heeds the fields that mean something
 * of it: a filter by group leaves deployments alone, which name none.
 * @param groups groups whose facts are wanted, subgroups among them; null for any
 */
export function selectRows(
  facts: FactColumns,
  kind: FactKind,
  filter: ViewFilter,
  groups: ReadonlySet<GroupId> | null,
): Int32Array {
  const tests = [
    allowed(facts.kind, (word) => word === kind),
    oneOf(facts.status, filter.status.length > 0 ? filter.status : STANDING),
    ...testsOf(facts, kind, filter, groups),
  ].filter((test) => test !== null);
  const least = Math.round((filter.confidence ?? 0) * 100);
  const found = new Int32Array(facts.rows);
  let count = 0;
  rows: for (let row = 0; row < facts.rows; row++) {
    if (facts.confidence[row]! < least) continue;
    for (const { keys, allow } of tests) if (!allow[keys[row]! + 1]) continue rows;
    found[count++] = row;
  }
  return found.slice(0, count);
}

/** Which words of a column pass; place 0 stands for "no word". */
interface WordTest {
  readonly keys: Int32Array;
  readonly allow: readonly boolean[];
}

function testsOf(
  facts: FactColumns,
  kind: FactKind,
  filter: ViewFilter,
  groups: ReadonlySet<GroupId> | null,
): (WordTest | null)[] {
  const ofGroup =
    groups && allowed(facts.groups, (ids) => ids.split(' ').some((id) => groups.has(id as GroupId)));
  switch (kind) {
    case 'incident':
      return [ofGroup, oneOf(facts.type, filter.type)];
    case 'presence':
      return [ofGroup, oneOf(facts.basis, filter.basis.length > 0 ? filter.basis : TOLD)];
    case 'deployment':
      return [oneOf(facts.force, filter.force), oneOf(facts.mission, filter.mission)];
  }
}

function oneOf(column: WordColumn, wanted: readonly string[]): WordTest | null {
  return wanted.length === 0 ? null : allowed(column, (word) => wanted.includes(word));
}

function allowed({ keys, words }: WordColumn, test: (word: string) => boolean): WordTest {
  return { keys, allow: [false, ...words.map(test)] };
}
