import type { PlaceCode } from '#domain/ids.ts';
import { containsPlace } from '#domain/ids.ts';
import { firstDay, lastDay } from '#domain/period.ts';
import type { PartialDate } from '#domain/period.ts';
import type { DocumentToStore } from '../commands/document-to-store.ts';

/** What the queries say in SQL, said again over a list, for tests to compare them with. */

/** True if the document's date may fall between `from` and `to`, both included. */
export function isInWindow(document: DocumentToStore, from?: PartialDate, to?: PartialDate): boolean {
  const { date } = document;
  if (!from && !to) return true;
  if (!date) return false;
  const begins = date.from ? firstDay(date.from) : '0000';
  const ends = date.to ? lastDay(date.to) : '9999-99';
  return begins <= (to ? lastDay(to) : '9999-99') && ends >= (from ? firstDay(from) : '0000');
}

/** Mentions of a place or a place inside it, those inside names of institutions left out. */
export function mentionsOf(document: DocumentToStore, code: PlaceCode): number {
  return document.mentions.filter(
    (mention) => mention.code && mention.role !== 'institution' && containsPlace(code, mention.code),
  ).length;
}
