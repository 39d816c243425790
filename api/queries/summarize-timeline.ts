import { sql } from 'drizzle-orm';
import type { CollectionId } from '#domain/ids.ts';
import { monthOfNumber } from '#domain/period.ts';
import type { PartialDate } from '#domain/period.ts';
import type { TimeBin, Timeline } from '#domain/summary.ts';
import type { Database } from '../database/database.ts';
import { readCollectionScope } from './collection-scope.ts';
import { documentCondition } from './document-filter.ts';
import type { DocumentFilter } from './document-filter.ts';
import { SPAN_COLUMNS, SPAN_KEYS, extentOf, isDated } from './month-span.ts';
import type { MonthSpan } from './month-span.ts';

export interface TimelineQuery extends Omit<DocumentFilter, 'from' | 'to'> {
  readonly collection?: readonly CollectionId[] | undefined;
  readonly bin: TimeBin;
}

const MONTHS: Record<TimeBin, number> = { month: 1, quarter: 3, year: 12 };
/** Past this many bins, empty ones are left out: a paper dated in the year 9999 is no reason for 96,000. */
const MOST_DENSE_BINS = 2_400;

/**
 * Documents per bin of time, every bin from the first to the last. A document counts in each bin that
 * its date may fall in, so that a bin's number is that of the documents a window over it finds.
 */
export async function summarizeTimeline(db: Database, query: TimelineQuery): Promise<Timeline> {
  return await db.transaction(
    async (tx) => {
      const scope = await readCollectionScope(tx, query.collection);
      const spans = await tx.rows<MonthSpan>(sql`
        select ${SPAN_COLUMNS} from document where ${documentCondition(scope, query)} group by ${SPAN_KEYS}`);
      return toTimeline(query.bin, spans);
    },
    { snapshot: true },
  );
}

/** Spans of months → bins. Pure; exported for its tests. */
export function toTimeline(bin: TimeBin, spans: readonly MonthSpan[]): Timeline {
  const dated = spans.filter(isDated);
  const undated = spans.filter((span) => !isDated(span)).reduce((sum, { items }) => sum + items, 0);
  const { firstMonth, lastMonth } = extentOf(dated);
  const width = MONTHS[bin];
  const start = Math.floor(firstMonth / width);
  const count = lastMonth < firstMonth ? 0 : Math.floor(lastMonth / width) - start + 1;
  const changes = new Float64Array(count + 1);
  for (const { first, last, items } of dated) {
    const begins = Math.floor((first ?? firstMonth) / width) - start;
    const ends = Math.floor((last ?? lastMonth) / width) - start;
    changes[begins] = (changes[begins] ?? 0) + items;
    changes[ends + 1] = (changes[ends + 1] ?? 0) - items;
  }
  let running = 0;
  const bins = Array.from({ length: count }, (_, index) => {
    running += changes[index] ?? 0;
    return { start: binStart(bin, (start + index) * width), documents: running };
  });
  return {
    bin,
    bins: count > MOST_DENSE_BINS ? bins.filter(({ documents }) => documents > 0) : bins,
    undated,
  };
}

/** `2021` for a year, `2021-04` for a quarter or month: the first month of the bin. */
function binStart(bin: TimeBin, month: number): PartialDate {
  const text = monthOfNumber(month);
  return (bin === 'year' ? text.slice(0, 4) : text) as PartialDate;
}
