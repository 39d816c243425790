import type { GroupDetail } from '#domain/group-list.ts';
import type { PlaceCode } from '#domain/ids.ts';

type Cell = GroupDetail['byStateAndYear'][number];

/** Facts of a group over states and years, ready to be drawn as a table. */
export interface GroupYears {
  readonly years: readonly number[];
  /** The states with most facts first; null is what could not be placed. */
  readonly rows: readonly {
    readonly code: PlaceCode | null;
    readonly counts: readonly number[];
    readonly undated: number;
    readonly total: number;
  }[];
  readonly most: number;
}

/** Every year from the first to the last, also those without a fact: a gap is to be seen. */
export function yearsOfGroup(cells: readonly Cell[]): GroupYears {
  const dated = cells.flatMap(({ year }) => (year === null ? [] : [year]));
  const first = Math.min(...dated);
  const years =
    dated.length === 0 ? [] : Array.from({ length: Math.max(...dated) - first + 1 }, (_, i) => first + i);
  const byCode = new Map<PlaceCode | null, { counts: number[]; undated: number; total: number }>();
  for (const { code, year, incidents, presences } of cells) {
    const facts = incidents + presences;
    const row = byCode.get(code) ?? { counts: years.map(() => 0), undated: 0, total: 0 };
    if (year === null) row.undated += facts;
    else row.counts[year - first]! += facts;
    row.total += facts;
    byCode.set(code, row);
  }
  const rows = [...byCode].map(([code, row]) => ({ code, ...row })).sort((a, b) => b.total - a.total);
  return { years, rows, most: Math.max(0, ...rows.flatMap(({ counts }) => counts)) };
}
