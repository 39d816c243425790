import { group as groupRows } from 'd3-array';
import type { GroupAlias } from '#domain/group.ts';
import type { GroupId } from '#domain/ids.ts';
import { readAliases } from './read-aliases.ts';

let byName: ReadonlyMap<string, readonly GroupAlias[]> | undefined;

/**
 * The group of the catalogue that a whole name means, whatever its accents, capitals and signs; null
 * when there is none. A name that several share means another one in the states the catalogue says.
 * @param stateCode where the name is used; null when not known
 */
export function groupByName(name: string, stateCode: string | null): GroupId | null {
  byName ??= groupRows(readAliases(), ({ alias }) => folded(alias));
  const aliases = byName.get(folded(name)) ?? [];
  const here = aliases.find(({ states }) => stateCode !== null && states.includes(stateCode));
  return (here ?? aliases.find(({ states }) => states.length === 0))?.group ?? null;
}

function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
