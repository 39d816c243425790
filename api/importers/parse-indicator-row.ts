import { PlaceCode } from '#domain/ids.ts';
import { checkRow } from './check-row.ts';
import type { RowCheck } from './check-row.ts';
import type { ImportFormat, RowOutcome, SourceRow } from './source-row.ts';

/** One value of any measure. */
export interface IndicatorRow {
  /** Measure, when the file holds several; null when the whole file is one. */
  readonly indicator: string | null;
  /** INEGI code; null when the file gives names instead. */
  readonly code: PlaceCode | null;
  readonly state: string;
  readonly municipality: string;
  /** First month of the period as a month number, and months it covers: 1 or 12. */
  readonly month: number;
  readonly months: 1 | 12;
  readonly value: number;
}

/**
 * The long CSV for any measure: one value a line.
 *
 * | column | holds |
 * | --- | --- |
 * | `code` | INEGI code of the state (2 digits) or municipality (5), "00" for Mexico; or `state` and `municipality` by name |
 * | `period` | a month `2024-03` or a year `2024` |
 * | `value` | a number with a point for decimals; empty means missing and is skipped |
 * | `indicator` | id of the measure, only when a file holds several |
 */
export const INDICATOR: ImportFormat<IndicatorRow> = {
  id: 'indicator',
  title: 'long indicator',
  columns: ['period', 'value'],
  parse: parseIndicatorRow,
  keyOf: (row) =>
    [row.indicator ?? '', row.code ?? `${row.state} ${row.municipality}`, row.month, row.months].join(' '),
};

/** Reads a line of the long CSV. */
export function parseIndicatorRow(row: SourceRow): RowOutcome<IndicatorRow> {
  if (row.cell('value') === '') return { kind: 'skipped', reason: 'no value' };
  const check = checkRow(row);
  const { month, months } = readPeriod(check);
  const code = readCode(check);
  const value = check.decimal('value', -1e15, 1e15);
  return check.finish(() => ({
    indicator: check.text('indicator') || null,
    code,
    state: check.text('state'),
    municipality: check.text('municipality'),
    month,
    months,
    value,
  }));
}

function readPeriod(check: RowCheck): { month: number; months: 1 | 12 } {
  const text = check.required('period');
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(text);
  const month = match?.[2] === undefined ? 1 : Number(match[2]);
  if (text !== '' && !match) check.report('period', `"${text}" is no month (2024-03) and no year (2024)`);
  if (month < 1 || month > 12) check.report('period', `"${text}" has a month ${month}`);
  return { month: Number(match?.[1]) * 12 + month - 1, months: match?.[2] === undefined ? 12 : 1 };
}

function readCode(check: RowCheck): PlaceCode | null {
  const text = check.text('code');
  if (text === '') {
    if (check.text('state') === '') check.report('code', 'is empty, and so is "state"');
    return null;
  }
  const code = PlaceCode.safeParse(text);
  if (code.success) return code.data;
  const padded = PlaceCode.safeParse(`0${text}`);
  check.report(
    'code',
    padded.success
      ? `"${text}" lost its leading zero: write "0${text}"; spreadsheets drop it unless the column is text`
      : `"${text}" is no INEGI code of two or five digits`,
  );
  return null;
}
