import { z } from 'zod';
import { Evidence } from './evidence.ts';
import { Force } from './force.ts';
import { FactId, GroupId, PlaceCode } from './ids.ts';
import { IncidentType } from './incident-type.ts';
import { Mission } from './mission.ts';
import { Period, PartialDate } from './period.ts';
import { Position } from './place.ts';
import { Confidence, WherePrecision } from './precision.ts';

export const FACT_KINDS = ['incident', 'deployment', 'presence'] as const;
export const FactKind = z.enum(FACT_KINDS);
export type FactKind = z.infer<typeof FactKind>;

export const FACT_STATUSES = ['candidate', 'verified', 'rejected', 'retracted'] as const;
export const FactStatus = z.enum(FACT_STATUSES);
export type FactStatus = z.infer<typeof FactStatus>;

/** A count with its doubt. `best` is null when only bounds are said. */
export const Estimate = z.object({
  low: z.number().nonnegative(),
  best: z.number().nonnegative().nullable(),
  high: z.number().nonnegative().nullable(),
});
export type Estimate = z.infer<typeof Estimate>;

/** Where: a code when it could be placed, else null and the fact is kept as unlocated. */
export const FactPlace = z.object({
  code: PlaceCode.nullable(),
  name: z.string().nullable(),
  /** Only when the precision allows a point (wherePrecision 1 or 2). */
  point: Position.nullable(),
  wherePrecision: WherePrecision,
});
export type FactPlace = z.infer<typeof FactPlace>;

const FactBase = z.object({
  id: FactId,
  place: FactPlace,
  period: Period.nullable(),
  status: FactStatus,
  confidence: Confidence,
  extractor: z.string(),
  evidence: z.array(Evidence).min(1),
});

export const GROUP_ROLES = ['perpetrator', 'victim', 'side', 'unspecified'] as const;
export const Casualties = z.object({
  killed: Estimate.nullable(),
  injured: Estimate.nullable(),
  detained: Estimate.nullable(),
});
export type Casualties = z.infer<typeof Casualties>;

export const Seizure = z.object({ what: z.string(), amount: z.number().nonnegative(), unit: z.string() });
export type Seizure = z.infer<typeof Seizure>;

export const Incident = FactBase.extend({
  kind: z.literal('incident'),
  type: IncidentType,
  /** The paper's own word: "AGRESIÓN", "levantón". */
  ownTerm: z.string().nullable(),
  groups: z.array(z.object({ group: GroupId, role: z.enum(GROUP_ROLES) })),
  casualties: Casualties,
  /** Casualties told apart by side, when the text does: `authority`, `aggressor`, `civilian`. */
  casualtiesBySide: z.record(z.string(), Casualties),
  seizures: z.array(Seizure),
});
export type Incident = z.infer<typeof Incident>;

export const Deployment = FactBase.extend({
  kind: z.literal('deployment'),
  force: Force,
  mission: Mission,
  /** Persons. */
  headcount: Estimate.nullable(),
  /** Unit named with it: "17/o. B.I.". */
  unit: z.string().nullable(),
});
export type Deployment = z.infer<typeof Deployment>;

export const PRESENCE_BASES = ['stated', 'derived', 'dataset'] as const;
export const PresenceBasis = z.enum(PRESENCE_BASES);
export type PresenceBasis = z.infer<typeof PresenceBasis>;

export const Presence = FactBase.extend({
  kind: z.literal('presence'),
  group: GroupId,
  /** `stated` by a text, `derived` from an incident, or a `dataset`'s own row. */
  basis: z.enum(PRESENCE_BASES),
  /** True when the text says the group left. */
  ended: z.boolean(),
  /** Date of the latest evidence. */
  latestEvidence: PartialDate.nullable(),
});
export type Presence = z.infer<typeof Presence>;

export const Fact = z.discriminatedUnion('kind', [Incident, Deployment, Presence]);
export type Fact = z.infer<typeof Fact>;
