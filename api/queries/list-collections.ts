import { sql } from 'drizzle-orm';
import type { Collection } from '#domain/collection.ts';
import type { Queryable } from '../database/database.ts';

/** Every collection with what it holds, in the order they were made. */
export async function listCollections(db: Queryable): Promise<Collection[]> {
  return await db.rows<Collection>(sql`
    select id, title, kind, fictional,
           (select count(*)::int from fact_collection join fact on fact.no = fact_no
            where collection_id = collection.id and basis is distinct from 'derived'
              and status in ('candidate', 'verified')) as facts,
           (select count(*)::int from document_collection where collection_id = collection.id) as documents,
           to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "createdAt"
    from collection
    order by created_at, id`);
}
