import type { BuiltTable, Origin } from './built-table.ts';
import { writeCsv } from './write-csv.ts';

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;
const EMPTY = Object.fromEntries(MONTHS.map((month) => [month, null]));
type Line = Record<'code' | 'year' | (typeof MONTHS)[number], string | number | null>;

/** One value of a monthly indicator. */
export interface MonthlyValue {
  readonly code: string;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly value: number;
}

/** One value of a yearly indicator. */
export interface YearlyValue {
  readonly code: string;
  readonly year: number;
  readonly value: number;
  /** True when derived by us and not published. */
  readonly estimated: boolean;
}

/**
 * A line per place and year, twelve columns; an empty cell is a missing value, never a zero.
 * @throws when a place has two values for one month
 */
export function monthlyTable(
  file: string,
  values: readonly MonthlyValue[],
  builtBy: string,
  origin: Origin,
): BuiltTable {
  const lines = new Map<string, Line>();
  for (const { code, year, month, value } of values) {
    const key = `${code} ${year}`;
    const line = lines.get(key) ?? ({ ...EMPTY, code, year } as Line);
    const column = MONTHS[month - 1];
    if (!column) throw new Error(`${file}: ${code} ${year} has a month ${month}`);
    if (line[column] !== null) throw new Error(`${file}: ${code} ${year}-${column} has two values`);
    line[column] = value;
    lines.set(key, line);
  }
  const sorted = [...lines.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
  return {
    file: `indicators/${file}`,
    content: writeCsv(['code', 'year', ...MONTHS], sorted),
    builtBy,
    origin,
  };
}

/** A line per place and year with one value. */
export function yearlyTable(
  file: string,
  values: readonly YearlyValue[],
  builtBy: string,
  origin: Origin,
): BuiltTable {
  const sorted = values.toSorted((a, b) => (a.code === b.code ? a.year - b.year : a.code < b.code ? -1 : 1));
  return {
    file: `indicators/${file}`,
    content: writeCsv(
      ['code', 'year', 'value', 'estimated'],
      sorted.map(({ code, year, value, estimated }) => ({
        code,
        year,
        value,
        estimated: estimated ? 'yes' : null,
      })),
    ),
    builtBy,
    origin,
  };
}
