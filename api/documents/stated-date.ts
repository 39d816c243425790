import { PartialDate } from '#domain/period.ts';
import type { DateSource, DocumentText } from '#domain/document.ts';

/**
 * A date a file states of itself, for the anchor of its text: the leading ISO day, month or year
 * of a value (`2021-08-15T10:00:00Z` → `2021-08-15`), or null when it is none or no possible date
 * of a paper (before 1900).
 */
export function statedDate(value: string | null | undefined, source: DateSource): DocumentText['date'] {
  const match = /^\s*(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?![\d-])/.exec(value ?? '');
  const date = match && PartialDate.safeParse(match[1]);
  return date?.success && date.data >= '1900' ? { value: date.data, source } : null;
}
