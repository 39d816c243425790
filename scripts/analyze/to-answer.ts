import type { ProcessedDocument } from '#api/pipeline/types.ts';
import type { Deployment, Fact, Incident, Presence } from '#domain/fact.ts';
import type { PlaceMention } from '#domain/mention.ts';

/** One line of `atalaya analyze --jsonl`: what a document says, in codes. */
export interface Answer {
  readonly id: string;
  readonly places: readonly { start: number; end: number; code: string; confidence: number }[];
  readonly presence: readonly { group: string; code: string; from: string | null; to: string | null }[];
  readonly deployments: readonly {
    force: string;
    code: string;
    count: number | null;
    mission: string;
    from: string | null;
    to: string | null;
  }[];
  readonly incidents: readonly {
    type: string;
    code: string;
    date: string | null;
    datePrecision: string | null;
    groups: readonly string[];
    killed?: number;
    injured?: number;
    detained?: number;
  }[];
}

/**
 * Codes of a processed document. Places are those resolved to a state or municipality that are no
 * mere part of an institution's name; facts without a place, presence that ended and presence only
 * derived from an incident are left out.
 */
export function toAnswer(id: string, document: ProcessedDocument): Answer {
  return {
    id,
    places: document.places.filter(isPlaced).map(({ start, end, code, confidence }) => ({
      start,
      end,
      code: code as string,
      confidence,
    })),
    presence: document.facts.filter(isStatedPresence).map((fact) => ({
      group: fact.group,
      code: fact.place.code as string,
      from: fact.period?.from ?? null,
      to: fact.period?.to ?? null,
    })),
    deployments: document.facts.filter(isDeployment).map((fact) => ({
      force: fact.force,
      code: fact.place.code as string,
      count: fact.headcount?.best ?? null,
      mission: fact.mission,
      from: fact.period?.from ?? null,
      to: fact.period?.to ?? null,
    })),
    incidents: document.facts.filter(isIncident).map((fact) => ({
      type: fact.type,
      code: fact.place.code as string,
      date: fact.period?.from ?? null,
      datePrecision: fact.period?.precision ?? null,
      groups: fact.groups.filter(({ role }) => role !== 'victim').map(({ group }) => group),
      ...counts(fact),
    })),
  };
}

function isPlaced(mention: PlaceMention): boolean {
  return mention.status === 'resolved' && mention.role !== 'institution' && mention.code !== '00';
}

function isStatedPresence(fact: Fact): fact is Presence {
  return fact.kind === 'presence' && fact.basis === 'stated' && !fact.ended && fact.place.code !== null;
}

function isDeployment(fact: Fact): fact is Deployment {
  return fact.kind === 'deployment' && fact.place.code !== null;
}

function isIncident(fact: Fact): fact is Incident {
  return fact.kind === 'incident' && fact.place.code !== null;
}

function counts({ casualties }: Incident): { killed?: number; injured?: number; detained?: number } {
  const { killed, injured, detained } = casualties;
  return {
    ...(killed?.best == null ? {} : { killed: killed.best }),
    ...(injured?.best == null ? {} : { injured: injured.best }),
    ...(detained?.best == null ? {} : { detained: detained.best }),
  };
}
