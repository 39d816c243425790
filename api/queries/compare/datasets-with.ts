import { sql } from 'drizzle-orm';
import type { FactKind } from '#domain/fact.ts';
import type { CollectionId } from '#domain/ids.ts';
import type { Queryable } from '../../database/database.ts';
import type { CollectionScope } from '../collection-scope.ts';

/** A dataset with the months it covers. */
export interface CoveringDataset {
  readonly id: CollectionId;
  readonly from: number;
  readonly to: number;
}

/** Datasets of the scope that have facts of a kind, with the first and last month they have rows of. */
export async function datasetsWith(
  db: Queryable,
  scope: CollectionScope,
  kind: FactKind,
): Promise<readonly CoveringDataset[]> {
  const chosen = scope.kind === 'everything' ? sql`true` : sql`collection.id in ${scope.ids}`;
  return await db.rows<CoveringDataset>(sql`
    select collection.id, covered.first as "from", covered.last as "to"
    from collection, lateral (
      select min(first_month) as first, max(last_month) as last
      from dataset_rows where collection_id = collection.id) covered
    where collection.kind = 'dataset' and ${chosen} and covered.first is not null
      and exists (select from fact_collection join fact on fact.no = fact_no
                  where collection_id = collection.id and fact.kind = ${kind}
                    and fact.basis is distinct from 'derived')
    order by collection.id`);
}
