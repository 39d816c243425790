import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { FactFeature, FactPage } from '#domain/fact-list.ts';
import type { CollectionId } from '#domain/ids.ts';
import type { Database, Queryable } from '../../database/database.ts';
import { factCursor } from './cursors.ts';
import { factCondition } from './fact-filter.ts';
import type { FactFilter } from './fact-filter.ts';
import { FACT_FIELDS, toToldFact } from './fact-row.ts';
import type { FactRow } from './fact-row.ts';
import { INCIDENTS_OF_PRESENCE } from './incidents-of-presence.ts';
import { EVIDENCE_FIELDS, EVIDENCE_TABLES, toEvidence } from './read-evidence.ts';
import type { EvidenceRow } from './read-evidence.ts';

export interface FactListQuery extends FactFilter {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

type ListedRow = FactRow & {
  readonly listedOn: string;
  readonly sources: number;
  readonly first: EvidenceRow & { readonly title: string | null };
  readonly collections: CollectionId[];
};

/**
 * A page of the facts that fit, the latest first by the first day they can mean, undated ones last.
 * Pages follow each other without gaps or repeats while facts are added.
 * @throws InvalidInputError for a cursor that is none
 */
export async function listFacts(db: Database, query: FactListQuery): Promise<FactPage> {
  const after = query.cursor === undefined ? null : factCursor.read(query.cursor);
  return await db.transaction(
    async (tx) => {
      const condition = await factCondition(tx, query);
      const beyond = after
        ? sql`(fact.listed_on, fact.id) < (${after[0]}::date, ${after[1]}::uuid)`
        : sql`true`;
      const found = await tx.rows<{ no: number }>(sql`
        select fact.no from fact where ${condition} and ${beyond}
        order by fact.listed_on desc, fact.id desc limit ${query.limit + 1}::int`);
      const rows = await readListed(
        tx,
        found.slice(0, query.limit).map(({ no }) => no),
      );
      const total = after ? after[2] : await count(tx, condition);
      const last = rows.at(-1);
      return {
        type: 'FeatureCollection',
        features: rows.map(toFeature),
        total,
        nextCursor:
          found.length > rows.length && last ? factCursor.write([last.listedOn, last.id, total]) : null,
      };
    },
    { snapshot: true },
  );
}

async function count(db: Queryable, condition: SQL): Promise<number> {
  const [row] = await db.rows<{ total: number }>(
    sql`select count(*)::int as total from fact where ${condition}`,
  );
  return row?.total ?? 0;
}

/** Facts by number, the latest first, each with the first of its evidence. */
async function readListed(db: Queryable, numbers: readonly number[]): Promise<ListedRow[]> {
  if (numbers.length === 0) return [];
  return await db.rows<ListedRow>(sql`
    select ${FACT_FIELDS}, fact.listed_on as "listedOn", told.sources, to_jsonb(first) as first,
           array(select collection_id from fact_collection where fact_no = fact.no order by 1) as collections
    from fact
    cross join lateral (
      select case when fact.basis = 'derived' then (select count(*) from (${INCIDENTS_OF_PRESENCE}) incidents)
                  else (select count(*) from observation where fact_no = fact.no) end::int as sources
    ) told
    cross join lateral (
      select ${EVIDENCE_FIELDS}, document.title
      from observation ${EVIDENCE_TABLES}
      where observation.fact_no = case when fact.basis = 'derived'
        then (select min(incident_no) from (${INCIDENTS_OF_PRESENCE}) incidents) else fact.no end
      order by observation.reasons <> '{}', observation.id, evidence.ordinal limit 1
    ) first
    where fact.no in (select jsonb_array_elements_text(${JSON.stringify(numbers)}::jsonb)::int)
    order by fact.listed_on desc, fact.id desc`);
}

function toFeature(row: ListedRow): FactFeature {
  const told = toToldFact(row);
  const { sources, first, collections } = row;
  const { point } = told.place;
  return {
    type: 'Feature',
    id: told.id,
    geometry: point && { type: 'Point', coordinates: point },
    properties: { ...told, evidence: [toEvidence(first)], sources, title: first.title, collections },
  };
}
