/** What a date expression says before the document's own date lends it the parts it leaves out. */
export type DateValue =
  CalendarValue | BlockValue | RelativeValue | SoFarValue | WeekdayValue | RangeValue | SameDayValue;

/** Day, month, year as far as they are said. */
export interface CalendarValue {
  readonly kind: 'calendar';
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  /** "del actual" lends the month, "del mismo mes" the month told before, "del presente año" the year, "del año pasado" the year before, "hasta el día 12" is the next such day. */
  readonly current: 'month' | 'same-month' | 'year' | 'last-year' | 'ahead' | null;
  readonly minutes: number | null;
}

/** "primer semestre de 2021". */
export interface BlockValue {
  readonly kind: 'block';
  /** Months in the unit: 6 a semester, 4, 3 a quarter, 2. */
  readonly months: 2 | 3 | 4 | 6;
  readonly ordinal: number;
  readonly year: number | null;
}

/** "ayer" is day −1, "la semana pasada" week −1, "este año" year 0. */
export interface RelativeValue {
  readonly kind: 'relative';
  readonly unit: 'day' | 'week' | 'weekend' | 'month' | 'year';
  readonly offset: number;
}

/** "en lo que va de 2021". */
export interface SoFarValue {
  readonly kind: 'so-far';
  readonly year: number | null;
  readonly month: number | null;
}

/** "el lunes", "last Tuesday". */
export interface WeekdayValue {
  readonly kind: 'weekday';
  readonly weekday: number;
  readonly sense: 'past' | 'this' | 'next';
}

export interface RangeValue {
  readonly kind: 'range';
  readonly from: DateValue;
  readonly to: DateValue;
}

/** "el mismo día", "al día siguiente": the date named before it, or so many days from it. */
export interface SameDayValue {
  readonly kind: 'same-day';
  readonly offset: number;
}

/** A date expression found in the folded text, not yet resolved. */
export interface DatePart {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly value: DateValue;
  /** Counts only as one end of a range ("de enero" in "de enero a junio"). */
  readonly weak: boolean;
  /** A day that no calendar has: reported, never resolved. */
  readonly impossible: boolean;
}

export const NOTHING: CalendarValue = {
  kind: 'calendar',
  year: null,
  month: null,
  day: null,
  weekday: null,
  current: null,
  minutes: null,
};
