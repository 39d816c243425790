import { sql } from 'drizzle-orm';
import type { CollectionId } from '#domain/ids.ts';
import type { PlaceSummary, PlacesSummary, SummaryLevel } from '#domain/summary.ts';
import type { Database } from '../database/database.ts';
import { readCollectionScope } from './collection-scope.ts';
import { choosesAll, documentCondition } from './document-filter.ts';
import type { DocumentFilter } from './document-filter.ts';

export interface PlacesSummaryQuery extends DocumentFilter {
  readonly collection?: readonly CollectionId[] | undefined;
  readonly level: SummaryLevel;
}

/**
 * Documents and mentions per place that has any, by code. Names inside those of institutions
 * ("Fiscalía de Guerrero") do not count.
 */
export async function summarizePlaces(db: Database, query: PlacesSummaryQuery): Promise<PlacesSummary> {
  const { level, from = null, to = null } = query;
  return await db.transaction(
    async (tx) => {
      const scope = await readCollectionScope(tx, query.collection);
      const condition = documentCondition(scope, query);
      const documents = choosesAll(scope, query)
        ? sql``
        : sql`join document on document.no = document_place.document_no and ${condition}`;
      const places = await tx.rows<PlaceSummary>(sql`
        with counted as (
          select code, count(*)::int as documents, sum(document_place.mentions)::int as mentions
          from document_place ${documents}
          where document_place.mentions > 0 and document_place.level = ${level}
          group by code
        )
        select counted.code, place.name, counted.documents, counted.mentions
        from counted join place on place.code = counted.code
        order by counted.code`);
      const [totals] = await tx.rows<{ documents: number; unplaced: number }>(sql`
        select count(*)::int as documents, coalesce(sum(unplaced_count), 0)::int as unplaced
        from document where ${condition}`);
      const always = documentCondition(scope, { ...query, from: undefined, to: undefined });
      const [outside] = await tx.rows<{ undated: number }>(sql`
        select count(*)::int as undated from document where date_precision is null and ${always}`);
      return {
        level,
        from,
        to,
        places,
        documents: totals?.documents ?? 0,
        undated: outside?.undated ?? 0,
        unplaced: totals?.unplaced ?? 0,
      };
    },
    { snapshot: true },
  );
}
