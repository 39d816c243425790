import { sql } from 'drizzle-orm';
import type { GroupCandidate, GroupCandidatePage } from '#domain/group-list.ts';
import type { CollectionId, GroupId } from '#domain/ids.ts';
import type { Database, Queryable } from '../../database/database.ts';
import { readCollectionScope } from '../collection-scope.ts';
import type { CollectionScope } from '../collection-scope.ts';
import { candidateCursor } from '../facts/cursors.ts';

export interface CandidateQuery {
  readonly collection?: readonly CollectionId[] | undefined;
  /** Open ones alone, those decided on alone, or both. */
  readonly decided?: 'no' | 'yes' | 'any' | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** Documents shown of each name, and characters around it. */
const SAMPLES = 3;
const AROUND = 90;

type CandidateRow = Omit<GroupCandidate, 'samples' | 'name'>;

/**
 * Names of groups that the catalogue does not have, those named in most documents first, with a look
 * at where they stand.
 * @throws InvalidInputError for a cursor that is none
 */
export async function listCandidates(db: Database, query: CandidateQuery): Promise<GroupCandidatePage> {
  const after = query.cursor === undefined ? null : candidateCursor.read(query.cursor);
  return await db.transaction(
    async (tx) => {
      const scope = await readCollectionScope(tx, query.collection);
      const candidates = sql`
        select mention.group_id as id, count(distinct mention.document_no)::int as documents,
               count(*)::int as mentions, decision.decision, decision.into_id as "mergedInto"
        from group_mention mention left join group_decision decision on decision.group_id = mention.group_id
        where not exists (select from criminal_group where id = mention.group_id and origin = 'catalogue')
          and ${inScope(scope)} and ${isDecided(query.decided ?? 'no')}
        group by mention.group_id, decision.decision, decision.into_id`;
      const rows = await tx.rows<CandidateRow>(sql`
        select candidate.*,
               (select count(*)::int from fact_group where group_id = candidate.id) as facts,
               array(select text from group_mention where group_id = candidate.id
                     group by text order by count(*) desc, text limit 20) as spellings
        from (${candidates}) candidate
        where ${after ? sql`(-documents, id) > (${-after[0]}::int, ${after[1]})` : sql`true`}
        order by -documents, id limit ${query.limit + 1}::int`);
      const [count] = await tx.rows<{ total: number }>(
        sql`select count(*)::int as total from (${candidates}) candidate`,
      );
      const page = rows.slice(0, query.limit);
      const samples = await readSamples(
        tx,
        scope,
        page.map(({ id }) => id),
      );
      const last = page.at(-1);
      return {
        candidates: page.map((row) => ({
          ...row,
          name: row.spellings[0] ?? row.id,
          samples: samples.get(row.id) ?? [],
        })),
        total: count?.total ?? 0,
        nextCursor:
          rows.length > page.length && last ? candidateCursor.write([last.documents, last.id]) : null,
      };
    },
    { snapshot: true },
  );
}

function inScope(scope: CollectionScope) {
  if (scope.kind === 'everything') return sql`true`;
  return sql`exists (select from document_collection membership
    where membership.document_no = mention.document_no and membership.collection_id in ${scope.ids})`;
}

function isDecided(decided: 'no' | 'yes' | 'any') {
  switch (decided) {
    case 'no':
      return sql`decision.decision is null`;
    case 'yes':
      return sql`decision.decision is not null`;
    case 'any':
      return sql`true`;
  }
}

type SampleRow = GroupCandidate['samples'][number] & { readonly id: GroupId; readonly text: string };

/** The first places each name stands at, one a document. */
async function readSamples(
  db: Queryable,
  scope: CollectionScope,
  ids: readonly GroupId[],
): Promise<ReadonlyMap<GroupId, GroupCandidate['samples']>> {
  if (ids.length === 0) return new Map();
  const rows = await db.rows<SampleRow>(sql`
    select named.id, document.id as "documentId", document.title, first.start_offset as start,
           first.end_offset as "end", document.text
    from (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) collate "C" as id) named
    cross join lateral (
      select distinct on (document_no) document_no, start_offset, end_offset
      from group_mention mention where group_id = named.id and ${inScope(scope)}
      order by document_no, start_offset limit ${SAMPLES}::int
    ) first
    join document on document.no = first.document_no`);
  const samples = new Map<GroupId, GroupCandidate['samples']>();
  for (const { id, documentId, title, start, end, text } of rows) {
    const excerpt = text.slice(Math.max(0, start - AROUND), end + AROUND);
    samples.set(id, [...(samples.get(id) ?? []), { documentId, title, start, end, excerpt }]);
  }
  return samples;
}
