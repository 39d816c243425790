import { sql } from 'drizzle-orm';
import type { CollectionId, DocumentId } from '#domain/ids.ts';
import { storable } from '../database/copy-text.ts';
import type { Database } from '../database/database.ts';
import { bumpDatasetVersion } from './bump-dataset-version.ts';
import { storeFindings } from './facts/store-findings.ts';
import { guardStoring } from './guard-collections.ts';

export interface PathToRemember {
  readonly id: DocumentId;
  readonly path: string;
}

/**
 * Adds to stored documents a path they were met at again and the collection they were met for;
 * what came attached to them follows, under the same path, and so do their facts. Unknown ids are passed over.
 */
export async function rememberPaths(
  db: Database,
  { collection, paths }: { readonly collection: CollectionId; readonly paths: readonly PathToRemember[] },
): Promise<void> {
  if (paths.length === 0) return;
  const list = JSON.stringify(paths.map(({ id, path }) => ({ id, path: storable(path) })));
  await db.transaction(
    async (tx) => {
      await guardStoring(tx);
      const [added] = await tx.rows<{ count: number; members: number[] }>(sql`
        with recursive met as (
          select document.no, source.path
          from jsonb_to_recordset(${list}::jsonb) as source (id text, path text)
          join document on document.id = source.id
          union
          select attachment.document_no, met.path || substr(inner_path.path, length(outer_path.path) + 1)
          from met
          join attachment on attachment.parent_no = met.no
          join document_path outer_path on outer_path.document_no = met.no
          join document_path inner_path on inner_path.document_no = attachment.document_no
            and starts_with(inner_path.path, outer_path.path || '!/')
        ), added_path as (
          insert into document_path (document_no, path) select no, path from met order by no, path
          on conflict (document_no, md5(path)) do nothing returning document_no
        ), added_membership as (
          insert into document_collection (collection_id, document_no)
          select distinct ${collection}::text, no from met order by no
          on conflict do nothing returning document_no
        )
        select ((select count(*) from added_path) + (select count(*) from added_membership))::int as count,
               (select coalesce(jsonb_agg(document_no), '[]') from added_membership) as members`);
      await storeFindings(tx, { fresh: [], replaced: [], joined: added?.members ?? [] });
      if ((added?.count ?? 0) > 0) await bumpDatasetVersion(tx);
    },
    { unlimited: true },
  );
}
