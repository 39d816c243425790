import { daysInMonth } from '#domain/period.ts';
import type { IsoDay } from '#domain/period.ts';
import type { RowOutcome, RowProblem, SourceRow } from './source-row.ts';

/** Reads cells of a row and gathers what is wrong with them, so that a row reports all its faults at once. */
export interface RowCheck {
  readonly text: (column: string) => string;
  /** A cell that must not be empty. */
  readonly required: (column: string) => string;
  /** A whole number within bounds; an empty cell is wrong. */
  readonly integer: (column: string, least: number, most: number) => number;
  /** A whole number within bounds, or null for an empty cell. */
  readonly optionalInteger: (column: string, least: number, most: number) => number | null;
  readonly decimal: (column: string, least: number, most: number) => number;
  /** A calendar day; a time of day after it is ignored. */
  readonly day: (column: string) => IsoDay;
  readonly report: (column: string | null, message: string) => void;
  /** The value when nothing was wrong, else the problems. */
  readonly finish: <T>(value: () => T) => RowOutcome<T>;
}

const INTEGER = /^-?\d+(?:\.0+)?$/;
const DECIMAL = /^-?\d+(?:\.\d+)?$/;
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Starts the check of one row. */
export function checkRow(row: SourceRow): RowCheck {
  const problems: RowProblem[] = [];
  const report = (column: string | null, message: string) => void problems.push({ column, message });

  const number = (column: string, form: RegExp, kind: string, least: number, most: number): number => {
    const text = row.cell(column);
    if (text === '') report(column, 'is empty');
    else if (!form.test(text)) report(column, `"${short(text)}" is no ${kind}`);
    else if (Number(text) < least || Number(text) > most) {
      report(column, `${text} is not between ${least} and ${most}`);
    } else return Number(text);
    return NaN;
  };

  return {
    text: row.cell,
    required: (column) => {
      if (row.cell(column) === '') report(column, 'is empty');
      return row.cell(column);
    },
    integer: (column, least, most) => number(column, INTEGER, 'whole number', least, most),
    optionalInteger: (column, least, most) =>
      row.cell(column) === '' ? null : number(column, INTEGER, 'whole number', least, most),
    decimal: (column, least, most) => number(column, DECIMAL, 'number', least, most),
    day: (column) => {
      const day = readDay(row.cell(column));
      if (!day) report(column, `"${short(row.cell(column))}" is no day of the calendar (YYYY-MM-DD)`);
      return day ?? '';
    },
    report,
    finish: (value) =>
      problems.length > 0 ? { kind: 'rejected', problems } : { kind: 'row', value: value() },
  };
}

/** "2019-08-21", "2019-08-21 00:00:00.000", "21 August 2019" → ISO day; null when there is no such day. */
function readDay(text: string): IsoDay | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const words = /^(\d{1,2}) ([a-z]+) (\d{4})$/i.exec(text);
  if (words)
    return dayOf(Number(words[3]), MONTHS.indexOf((words[2] ?? '').toLowerCase()) + 1, Number(words[1]));
  return null;
}

function dayOf(year: number, month: number, day: number): IsoDay | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
