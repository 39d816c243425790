import type { Estimate, Fact } from '#domain/fact.ts';
import type { Period } from '#domain/period.ts';
import type { ProcessedDocument } from '#api/pipeline/types.ts';

/** What a text was read to say, a line a fact, for golden tests: in the order read, without ids and offsets. */
export interface FactsSummary {
  presence: string[];
  deployments: string[];
  incidents: string[];
  claims: string[];
  notes: string[];
}

/** Sums up the facts, claims and notes of a processed document. Derived presence is marked. */
export function summaryOf(document: ProcessedDocument): FactsSummary {
  const lines = (kind: Fact['kind']): string[] =>
    document.facts.filter((fact) => fact.kind === kind).map(lineOf);
  return {
    presence: lines('presence'),
    deployments: lines('deployment'),
    incidents: lines('incident'),
    claims: document.claims.map(
      (claim) =>
        `${claim.kind} ${claim.subject} ${Number(claim.value.toFixed(2))} [${claim.terms.join(' / ')}] ${claim.codes.join(' ')}`,
    ),
    notes: document.notes.map((note) => note.code),
  };
}

function lineOf(fact: Fact): string {
  const at = `${fact.place.code ?? 'nowhere'} ${periodOf(fact.period)}`;
  switch (fact.kind) {
    case 'presence':
      return `${fact.group} ${at}${fact.basis === 'derived' ? ' derived' : ''}${fact.ended ? ' ended' : ''}`;
    case 'deployment':
      return `${fact.force} ${at} ${fact.mission} ${estimateOf(fact.headcount)}`;
    case 'incident': {
      const { killed, injured, detained } = fact.casualties;
      const tolls = Object.entries({ killed, injured, detained }).flatMap(([name, value]) =>
        value === null ? [] : [`${name} ${estimateOf(value)}`],
      );
      const groups = fact.groups.map(({ group, role }) => `${group} (${role})`);
      return [fact.type, at, ...tolls, ...groups].join(' ');
    }
  }
}

function periodOf(period: Period | null): string {
  return period === null ? 'undated' : `${period.from ?? ''}/${period.to ?? ''}`;
}

function estimateOf(estimate: Estimate | null): string {
  if (estimate === null) return '?';
  const { low, best, high } = estimate;
  return low === best && best === high ? `${low}` : `${low}..${best ?? '?'}..${high ?? ''}`;
}
