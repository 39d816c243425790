import { foldName } from './fold-name.ts';

/** A stable id from words: "Puente Chac-Temal" → "puente-chac-temal". */
export function slug(...words: readonly (string | number)[]): string {
  return foldName(words.join(' ')).replaceAll(' ', '-');
}

/** Throws when two rows of a table have the same id. */
export function assertUnique(table: string, ids: readonly string[]): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw new Error(`${table}: the id ${id} appears twice`);
    seen.add(id);
  }
}
