import type { GroupId } from '#domain/ids.ts';
import type { FactColumns } from '../facts/fact-columns.ts';
import type { MonthWindow } from '../time/month-window.ts';

/** Facts of each group among some rows, within a window of months; null is all the time, undated too. */
export function countByGroup(
  { groups, first, last }: Pick<FactColumns, 'groups' | 'first' | 'last'>,
  rows: Int32Array,
  window: MonthWindow | null,
): ReadonlyMap<GroupId, number> {
  const { keys, words } = groups;
  const counts = new Int32Array(words.length);
  for (const row of rows) {
    const key = keys[row]!;
    if (key < 0) continue;
    if (window && !(first[row]! <= window.to && last[row]! >= window.from && first[row]! <= last[row]!))
      continue;
    counts[key]!++;
  }
  const found = new Map<GroupId, number>();
  words.forEach((word, key) => {
    if (counts[key] === 0) return;
    for (const id of word.split(' ') as GroupId[]) found.set(id, (found.get(id) ?? 0) + counts[key]!);
  });
  return found;
}
