import type { FactKind } from '#domain/fact.ts';
import type { GroupId } from '#domain/ids.ts';
import { filterOfKind } from '../facts/filter-of-kind.ts';
import { selectRows } from '../facts/select-rows.ts';
import type { FactColumns } from '../facts/fact-columns.ts';
import type { ViewFilter } from '../state/view-filter.ts';

type Field = 'type' | 'force' | 'mission' | 'basis';

/** The words of the columns each field chooses among. */
const EMPTY: Readonly<Record<Field, Partial<ViewFilter>>> = {
  type: { type: [] },
  force: { force: [] },
  mission: { mission: [] },
  basis: { basis: ['stated', 'dataset', 'derived'] },
};

/**
 * How many facts of a kind have each word of a field, when all else of the filter stays: what choosing
 * that word would show. All times together.
 */
export function countWords(
  facts: FactColumns,
  kind: FactKind,
  field: Field,
  filter: ViewFilter,
  groups: ReadonlySet<GroupId> | null,
): ReadonlyMap<string, number> {
  const rows = selectRows(facts, kind, { ...filterOfKind(filter, kind), ...EMPTY[field] }, groups);
  const { keys, words } = facts[field];
  const counts = new Int32Array(words.length);
  for (const row of rows) if (keys[row]! >= 0) counts[keys[row]!]!++;
  return new Map(words.map((word, i) => [word, counts[i]!]));
}
