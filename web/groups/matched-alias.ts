import type { CriminalGroup } from '#domain/group.ts';
import { foldName } from '../state/place-index.ts';

/** The alias that answers to what is typed when the name itself does not: why the group was found. */
export function matchedAlias(
  { name, aliases }: Pick<CriminalGroup, 'name' | 'aliases'>,
  typed: string,
): string | null {
  const wanted = foldName(typed);
  if (wanted === '' || foldName(name).includes(wanted)) return null;
  const found = aliases.filter((alias) => foldName(alias).includes(wanted));
  return found.find((alias) => foldName(alias).startsWith(wanted)) ?? found[0] ?? null;
}
