import type { PlaceCode } from '#domain/ids.ts';
import { toCsv } from '#domain/to-csv.ts';
import type { CoverageCount } from '../coverage-counts.ts';

/** Documents and rows of each place; places that nothing speaks of have zeros. */
export function coverageToCsv(
  places: readonly { readonly code: PlaceCode; readonly name: string }[],
  countOf: (code: PlaceCode) => CoverageCount,
  citation: readonly string[],
): string {
  const rows = places.map(({ code, name }) => {
    const { documents, rows } = countOf(code);
    return [code, name, documents, rows];
  });
  return toCsv(citation, ['code', 'name', 'documents', 'rows'], rows);
}
