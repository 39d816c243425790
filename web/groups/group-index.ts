import type { GroupId } from '#domain/ids.ts';
import type { GroupSummary } from '#domain/group-list.ts';
import { foldName } from '../state/place-index.ts';

export interface GroupIndex {
  readonly all: readonly GroupSummary[];
  readonly byId: ReadonlyMap<GroupId, GroupSummary>;
  /** Factions, armed wings and bands by the group they belong to. */
  readonly parts: ReadonlyMap<GroupId, readonly GroupSummary[]>;
}

export function indexGroups(groups: readonly GroupSummary[]): GroupIndex {
  const parts = new Map<GroupId, GroupSummary[]>();
  for (const group of groups) {
    if (group.parent === null) continue;
    parts.set(group.parent, [...(parts.get(group.parent) ?? []), group]);
  }
  return { all: groups, byId: new Map(groups.map((group) => [group.id, group])), parts };
}

/** These groups and all that belong to them, at any depth. */
export function withParts(index: GroupIndex | null, groups: readonly GroupId[]): ReadonlySet<GroupId> {
  const found = new Set<GroupId>(groups);
  for (const group of found) for (const part of index?.parts.get(group) ?? []) found.add(part.id);
  return found;
}

/** Groups that a filter asks for; null for any. */
export function groupsWanted(
  index: GroupIndex | null,
  { group, subgroups }: { readonly group: readonly GroupId[]; readonly subgroups: boolean },
): ReadonlySet<GroupId> | null {
  if (group.length === 0) return null;
  return subgroups ? withParts(index, group) : new Set(group);
}

/** The common name; of a name that no catalogue has, its id with spaces and a capital. */
export function groupName(index: GroupIndex | null, id: GroupId): string {
  const known = index?.byId.get(id)?.name;
  if (known) return known;
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * A name short enough for a map's key: the first alias that is an acronym, else the name without
 * what it has in common with many.
 */
export function shortGroupName(index: GroupIndex | null, id: GroupId): string {
  const acronym = index?.byId.get(id)?.aliases.find((alias) => /^[A-ZÁÉÍÓÚÑ]{3,6}$/.test(alias));
  return acronym ?? groupName(index, id);
}

/** Groups whose name or alias holds what is typed, names that begin with it first. */
export function searchGroups(groups: readonly GroupSummary[], typed: string): readonly GroupSummary[] {
  const wanted = foldName(typed);
  if (wanted === '') return groups;
  const rank = ({ name, aliases }: GroupSummary) => {
    const names = [name, ...aliases].map(foldName);
    if (names.some((one) => one === wanted)) return 3;
    if (names.some((one) => one.startsWith(wanted))) return 2;
    return names.some((one) => one.includes(wanted)) ? 1 : 0;
  };
  const ranked = groups.map((group) => ({ group, rank: rank(group) })).filter((one) => one.rank > 0);
  return ranked.sort((a, b) => b.rank - a.rank).map(({ group }) => group);
}
