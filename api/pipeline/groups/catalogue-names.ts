import { readAliases } from '#geodata/groups/read-aliases.ts';
import { buildGroupNames } from './group-names.ts';
import type { GroupNames } from './group-names.ts';

let names: GroupNames | undefined;

/** The names of the catalogue `geodata/groups`, built at the first call and kept. */
export function catalogueNames(): GroupNames {
  names ??= buildGroupNames(readAliases());
  return names;
}
