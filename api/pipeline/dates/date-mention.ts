import type { Period } from '#domain/period.ts';

/** Which side of time a date bounds: "desde marzo" is `since`, "hasta 2018" `until`, "al 15 de agosto" `as_of`. */
export const DATE_RELATIONS = ['on', 'since', 'until', 'as_of'] as const;
export type DateRelation = (typeof DATE_RELATIONS)[number];

/** A date, range or period named in a text. Offsets: UTF-16, end exclusive. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Null when it names no day of the calendar (31 February) or nothing fixes its year. */
  readonly period: Period | null;
  readonly relation: DateRelation;
  /** Rule that read it: `day-month-year`, `weekday`, `yesterday`… */
  readonly rule: string;
  /** True when month and year stand in the text itself; false when the document's date lent them. */
  readonly explicit: boolean;
  /** Minutes after midnight when a time stands in the date itself (date-time groups), else null. */
  readonly minutes: number | null;
}
