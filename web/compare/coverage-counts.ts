import { COUNTRY_CODE } from '#domain/ids.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { CoverageSummary } from '#domain/coverage.ts';
import { levelOf } from '#domain/place.ts';
import type { SummaryLevel } from '#domain/summary.ts';
import type { MonthWindow } from '../time/month-window.ts';
import { countIn, periodBins } from '../time/period-bins.ts';
import type { PeriodBins } from '../time/period-bins.ts';

/** Coverage as prefix sums: any window of any place without asking anybody. */
export interface CoverageCounts {
  readonly documents: PeriodBins;
  readonly rows: PeriodBins;
}

export function coverageCounts({
  documents,
  rows,
}: Pick<CoverageSummary, 'documents' | 'rows'>): CoverageCounts {
  return { documents: periodBins(documents), rows: periodBins(rows) };
}

/** Lower bounds of the classes of documents and rows together, each about five times the one before. */
export const COVERAGE_BOUNDS: Readonly<Record<SummaryLevel, readonly number[]>> = {
  state: [1, 30, 150, 750, 3000],
  municipality: [1, 5, 25, 125, 600],
};

export interface CoverageCount {
  readonly documents: number;
  readonly rows: number;
}

/** What there is to read of a place in a window; null is all the time. */
export function coverageOf(
  { documents, rows }: CoverageCounts,
  code: PlaceCode,
  window: MonthWindow | null,
): CoverageCount {
  return { documents: countIn(documents, code, window), rows: countIn(rows, code, window) };
}

/** Class of each place, 0 where nothing speaks of it. */
export function coverageClasses(
  counts: CoverageCounts,
  codes: readonly PlaceCode[],
  window: MonthWindow | null,
): Map<PlaceCode, number> {
  return new Map(
    codes
      .filter((code) => code !== COUNTRY_CODE)
      .map((code) => {
        const { documents, rows } = coverageOf(counts, code, window);
        const bounds = COVERAGE_BOUNDS[levelOf(code) === 'municipality' ? 'municipality' : 'state'];
        return [code, bounds.filter((bound) => documents + rows >= bound).length];
      }),
  );
}
