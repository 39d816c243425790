import { sql } from 'drizzle-orm';
import type { Evidence } from '#domain/evidence.ts';
import type { FactDetail, FactSource, ToldFact } from '#domain/fact-detail.ts';
import type { CollectionId, DocumentId, FactId } from '#domain/ids.ts';
import type { MergeReason } from '#domain/merge-reason.ts';
import type { Period } from '#domain/period.ts';
import type { Database, Queryable } from '../../database/database.ts';
import { FACT_FIELDS, toToldFact } from './fact-row.ts';
import type { FactRow } from './fact-row.ts';
import { INCIDENTS_OF_PRESENCE } from './incidents-of-presence.ts';
import { EVIDENCE_FIELDS, EVIDENCE_TABLES, toEvidence } from './read-evidence.ts';
import type { EvidenceRow } from './read-evidence.ts';
import { readHistory } from './read-history.ts';

/** A fact by its id, by that of any of its sources, or by its number in `/api/facts.arrow`. */
export type FactReference = { readonly id: FactId } | { readonly no: number };

/** A fact whole, of any collection and status; null when there is none. */
export async function getFact(db: Database, reference: FactReference): Promise<FactDetail | null> {
  return await db.transaction((tx) => readFact(tx, reference), { snapshot: true });
}

export async function readFact(db: Queryable, reference: FactReference): Promise<FactDetail | null> {
  const no = await findNumber(db, reference);
  const [row] = await db.rows<FactRow & { collections: CollectionId[] }>(sql`
    select ${FACT_FIELDS},
           array(select collection_id from fact_collection where fact_no = fact.no order by 1) as collections
    from fact where no = ${no}::int`);
  if (!row) return null;
  const told = toToldFact(row);
  const sources = await readSources(db, row.no, told);
  const incidents = await readIncidents(db, row.no);
  const evidence =
    incidents.length === 0
      ? sources.flatMap((source) => source.evidence)
      : await readEvidenceOf(
          db,
          incidents.map((incident) => incident.no),
        );
  return {
    fact: { ...told, evidence },
    collections: row.collections,
    sources,
    incidents: incidents.map(({ id }) => id),
    history: await readHistory(db, [told.id, ...sources.map(({ id }) => id)]),
  };
}

/** An id of a source leads to the fact that holds it; each fact's own id is one of them. */
async function findNumber(db: Queryable, reference: FactReference): Promise<number | null> {
  if ('no' in reference) return reference.no;
  const [row] = await db.rows<{ no: number }>(sql`
    select fact_no as no from observation where id = ${reference.id}::uuid and fact_no is not null
    union all select no from fact where id = ${reference.id}::uuid
    limit 1`);
  return row?.no ?? null;
}

type SourceRow = EvidenceRow & {
  readonly id: FactId;
  readonly reasons: MergeReason[];
  readonly draft: ToldFact | null;
  readonly title: string;
  readonly path: string;
  readonly from: Period['from'];
  readonly to: Period['to'];
  readonly precision: Period['precision'] | null;
};

/** The one the fact rests on first, the others in order of id; a dataset's row is told by the fact itself. */
async function readSources(db: Queryable, no: number, fact: ToldFact): Promise<FactSource[]> {
  const rows = await db.rows<SourceRow>(sql`
    select replace(observation.id::text, '-', '') as id, observation.reasons, observation.draft,
           document.title, document.date_from as "from", document.date_to as "to",
           document.date_precision as precision,
           (select path from document_path where document_no = document.no order by ordinal limit 1) as path,
           ${EVIDENCE_FIELDS}
    from observation ${EVIDENCE_TABLES}
    where observation.fact_no = ${no}::int
    order by observation.reasons <> '{}', observation.id, evidence.ordinal`);
  const sources = new Map<FactId, FactSource>();
  for (const row of rows) {
    const { id, draft, reasons } = row;
    const evidence: Evidence[] = [...(sources.get(id)?.evidence ?? []), toEvidence(row)];
    sources.set(id, { id, document: documentOf(row), told: draft ?? fact, evidence, reasons });
  }
  return [...sources.values()];
}

function documentOf({ documentId, title, path, from, to, precision }: SourceRow): FactSource['document'] {
  if (documentId === null) return null;
  return {
    id: documentId as DocumentId,
    title,
    path,
    date: precision === null ? null : { from, to, precision },
  };
}

async function readIncidents(db: Queryable, no: number): Promise<{ no: number; id: FactId }[]> {
  return await db.rows(sql`
    select incident.no, replace(incident.id::text, '-', '') as id
    from fact
    cross join lateral (${INCIDENTS_OF_PRESENCE}) shown
    join fact incident on incident.no = shown.incident_no
    where fact.no = ${no}::int
    order by incident.listed_on desc, incident.id`);
}

async function readEvidenceOf(db: Queryable, numbers: readonly number[]): Promise<Evidence[]> {
  const rows = await db.rows<EvidenceRow>(sql`
    select ${EVIDENCE_FIELDS} from observation ${EVIDENCE_TABLES}
    where observation.fact_no in (select jsonb_array_elements_text(${JSON.stringify(numbers)}::jsonb)::int)
    order by observation.id, evidence.ordinal`);
  return rows.map(toEvidence);
}
