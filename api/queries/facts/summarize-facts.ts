import { sql } from 'drizzle-orm';
import type { FactKind } from '#domain/fact.ts';
import type { FactTimeline } from '#domain/fact-list.ts';
import type { TimeBin } from '#domain/summary.ts';
import type { Database } from '../../database/database.ts';
import type { MonthSpan } from '../month-span.ts';
import { toTimeline } from '../summarize-timeline.ts';
import { factCondition } from './fact-filter.ts';
import type { FactFilter } from './fact-filter.ts';

export interface FactTimelineQuery extends Omit<FactFilter, 'from' | 'to'> {
  readonly bin: TimeBin;
}

type KindSpan = MonthSpan & { readonly kind: FactKind; readonly located: boolean };

/** Facts of each kind per bin of time, every bin from the first to the last. */
export async function summarizeFacts(db: Database, query: FactTimelineQuery): Promise<FactTimeline> {
  return await db.transaction(
    async (tx) => {
      const condition = await factCondition(tx, query);
      const spans = await tx.rows<KindSpan>(sql`
        select fact.kind, fact.place_code is not null as located, fact.first_month as first,
               fact.last_month as last, count(*)::int as items
        from fact where ${condition}
        group by fact.kind, located, fact.first_month, fact.last_month`);
      return toFactTimeline(query.bin, spans);
    },
    { snapshot: true },
  );
}

/** Spans of months → bins by kind. Pure; exported for its tests. */
export function toFactTimeline(bin: TimeBin, spans: readonly KindSpan[]): FactTimeline {
  const byKind = <T>(of: (kind: FactKind) => T): Record<FactKind, T> => ({
    incident: of('incident'),
    deployment: of('deployment'),
    presence: of('presence'),
  });
  const counts = byKind((kind) => {
    // Spans of other kinds, without items, stretch the bins to those of all.
    const stretched = spans.map((span) => (span.kind === kind ? span : { ...span, items: 0 }));
    return new Map(toTimeline(bin, stretched).bins.map(({ start, documents }) => [start, documents]));
  });
  const itemsOf = (which: (span: KindSpan) => boolean) =>
    byKind((kind) =>
      spans.filter((span) => span.kind === kind && which(span)).reduce((sum, { items }) => sum + items, 0),
    );
  return {
    bin,
    bins: toTimeline(bin, spans).bins.map(({ start }) => ({
      start,
      ...byKind((kind) => counts[kind].get(start) ?? 0),
    })),
    undated: itemsOf(({ first: from, last }) => from === null && last === null),
    unlocated: itemsOf(({ located }) => !located),
  };
}
