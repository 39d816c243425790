import { monthOfNumber } from '#domain/period.ts';
import type { PlaceCode } from '#domain/ids.ts';
import { toCsv } from '#domain/to-csv.ts';
import type { Panels } from '../time/series-panels.ts';

/** Both measures by place and bin: monthly means, rates where `unit` says so. Gaps are empty cells. */
export function panelsToCsv(
  { panels, bins }: Panels,
  nameOf: (code: PlaceCode) => string,
  citation: readonly string[],
): string {
  const rows = panels.flatMap(({ code, x, y }) =>
    bins.map(({ from, to }, i) => [
      code,
      nameOf(code),
      monthOfNumber(from),
      monthOfNumber(to),
      x[i] ?? null,
      y[i] ?? null,
    ]),
  );
  return toCsv(citation, ['code', 'name', 'from', 'to', 'x', 'y'], rows);
}
