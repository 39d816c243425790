import { daysInMonth } from '#domain/period.ts';
import type { PartialDate } from '#domain/period.ts';
import { PlaceCode } from '#domain/ids.ts';
import { checkRow } from './check-row.ts';
import type { ImportFormat, RowOutcome, SourceRow } from './source-row.ts';

/** A row of OCVED: on a day, reports in a municipality name an organisation. */
export interface OcvedRow {
  readonly code: PlaceCode;
  readonly year: number;
  /** Day, or what of it exists in the calendar: a month or a year. */
  readonly date: PartialDate;
  /** Actions counted that day. */
  readonly counter: number;
  readonly mainOrganization: string;
  readonly subOrganization: string;
}

/** OCVED 2.0 as published. A row has no id; municipality, date and organisation do not repeat. */
export const OCVED: ImportFormat<OcvedRow> = {
  id: 'ocved',
  title: 'OCVED',
  columns: ['date', 'date_elapsed', 'year', 'month', 'day', 'mun', 'counter', 'actor_main', 'actor_sub'],
  mend: insertDaysElapsed,
  parse: parseOcvedRow,
  keyOf: (row) => [row.code, row.date, row.mainOrganization, row.subOrganization].join(' '),
};

/** Reads a row of OCVED. Of an impossible date ("30 February") the part that exists is kept. */
export function parseOcvedRow(row: SourceRow): RowOutcome<OcvedRow> {
  const check = checkRow(row);
  const year = check.integer('year', 1990, 2100);
  const month = check.integer('month', 0, 99);
  const day = check.integer('day', 0, 99);
  const municipality = check.integer('mun', 1001, 32_999);
  const code = PlaceCode.safeParse(String(municipality).padStart(5, '0'));
  if (!Number.isNaN(municipality) && !code.success)
    check.report('mun', `${municipality} is no municipality code`);
  const value = {
    year,
    counter: check.integer('counter', 1, 100_000),
    mainOrganization: check.required('actor_main'),
    subOrganization: check.required('actor_sub'),
  };
  return check.finish(() => ({
    ...value,
    code: code.data as PlaceCode,
    date: existingDate(year, month, day),
  }));
}

/** Eighteen rows of OCVED 2.0 with an impossible date lack the second value, the days elapsed. */
function insertDaysElapsed(values: readonly string[]): readonly string[] | null {
  const isShort = values.length === 11 && /^\d{4}$/.test(values[1] ?? '');
  return isShort ? [values[0] ?? '', '', ...values.slice(1)] : null;
}

function existingDate(year: number, month: number, day: number): PartialDate {
  const parts = [String(year)];
  if (month >= 1 && month <= 12) {
    parts.push(String(month).padStart(2, '0'));
    if (day >= 1 && day <= daysInMonth(year, month)) parts.push(String(day).padStart(2, '0'));
  }
  return parts.join('-') as PartialDate;
}
