import { sql } from 'drizzle-orm';
import type { Casualties, Deployment, Estimate, Incident, Presence } from '#domain/fact.ts';
import type { ToldFact } from '#domain/fact-detail.ts';
import type { FactId, PlaceCode } from '#domain/ids.ts';
import type { PartialDate, Period } from '#domain/period.ts';

const estimate = (name: 'killed' | 'injured' | 'detained' | 'headcount') => {
  const [low, best, high] = ['low', 'best', 'high'].map((part) => sql.identifier(`${name}_${part}`));
  return sql`case when fact.${low} is not null
    then jsonb_build_object('low', fact.${low}, 'best', fact.${best}, 'high', fact.${high}) end
    as ${sql.identifier(name)}`;
};

/** An id as the API writes it: 32 hexadecimal digits without hyphens. */
export const FACT_ID = sql`replace(fact.id::text, '-', '')`;

/** Columns that a fact without its evidence is made of, over the table `fact`. */
export const FACT_FIELDS = sql`
  fact.no, ${FACT_ID} as id, fact.kind, fact.status, fact.confidence, fact.extractor,
  fact.place_code as code, fact.place_name as name, st_x(fact.point) as longitude, st_y(fact.point) as latitude,
  fact.where_precision as "wherePrecision", fact.date_from as "from", fact.date_to as "to",
  fact.date_precision as precision, fact.type, fact.own_term as "ownTerm", ${estimate('killed')},
  ${estimate('injured')}, ${estimate('detained')}, fact.details, fact.force, fact.mission,
  ${estimate('headcount')}, fact.unit, fact.basis, fact.ended, fact.latest_evidence as "latestEvidence",
  (select coalesce(jsonb_agg(jsonb_build_object('group', group_id, 'role', role) order by group_id), '[]')
   from fact_group where fact_group.fact_no = fact.no) as groups`;

export interface FactRow {
  readonly no: number;
  readonly id: FactId;
  readonly kind: ToldFact['kind'];
  readonly status: ToldFact['status'];
  readonly confidence: number;
  readonly extractor: string;
  readonly code: PlaceCode | null;
  readonly name: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly wherePrecision: ToldFact['place']['wherePrecision'];
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly precision: Period['precision'] | null;
  readonly type: Incident['type'];
  readonly ownTerm: string | null;
  readonly killed: Estimate | null;
  readonly injured: Estimate | null;
  readonly detained: Estimate | null;
  readonly details: { casualtiesBySide: Record<string, Casualties>; seizures: Incident['seizures'] } | null;
  readonly force: Deployment['force'];
  readonly mission: Deployment['mission'];
  readonly headcount: Estimate | null;
  readonly unit: string | null;
  readonly basis: Presence['basis'];
  readonly ended: boolean;
  readonly latestEvidence: PartialDate | null;
  readonly groups: Incident['groups'];
}

export function toToldFact(row: FactRow): ToldFact {
  const { id, kind, code, name, longitude, latitude, wherePrecision, from, to, precision } = row;
  const base = {
    id,
    place: {
      code,
      name,
      point: longitude === null || latitude === null ? null : ([longitude, latitude] as [number, number]),
      wherePrecision,
    },
    period: precision === null ? null : { from, to, precision },
    status: row.status,
    confidence: row.confidence,
    extractor: row.extractor,
  };
  switch (kind) {
    case 'incident': {
      const { type, ownTerm, groups, killed, injured, detained, details } = row;
      return {
        ...base,
        kind,
        type,
        ownTerm,
        groups,
        casualties: { killed, injured, detained },
        casualtiesBySide: details?.casualtiesBySide ?? {},
        seizures: details?.seizures ?? [],
      };
    }
    case 'deployment': {
      const { force, mission, headcount, unit } = row;
      return { ...base, kind, force, mission, headcount, unit };
    }
    case 'presence': {
      const { basis, ended, latestEvidence, groups } = row;
      const [own] = groups;
      if (!own) throw new Error(`the presence ${id} has no group`);
      return { ...base, kind, group: own.group, basis, ended, latestEvidence };
    }
  }
}
