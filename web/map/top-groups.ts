import type { GroupId } from '#domain/ids.ts';
import type { FactColumns } from '../facts/fact-columns.ts';

/** Groups that most presences tell of, the most first. */
export function topGroups({ kind, groups }: Pick<FactColumns, 'kind' | 'groups'>, most: number): GroupId[] {
  const presence = kind.words.indexOf('presence');
  const counts = new Float64Array(groups.words.length);
  for (let row = 0; row < kind.keys.length; row++) {
    const key = groups.keys[row]!;
    if (kind.keys[row] === presence && key >= 0) counts[key]! += 1;
  }
  return [...counts.keys()]
    .filter((key) => counts[key]! > 0)
    .sort((a, b) => counts[b]! - counts[a]!)
    .slice(0, most)
    .map((key) => groups.words[key] as GroupId);
}
