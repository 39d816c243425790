import type { Deployment, Incident, Presence } from '#domain/fact.ts';
import type { FactId } from '#domain/ids.ts';
import type { MergeReason } from '#domain/merge-reason.ts';

/** A fact as one source tells it, apart from its evidence. */
export type IncidentDraft = Omit<Incident, 'evidence'>;
export type DeploymentDraft = Omit<Deployment, 'evidence'>;
export type PresenceDraft = Omit<Presence, 'evidence'>;
export type FactDraft = IncidentDraft | DeploymentDraft | PresenceDraft;

/** What one document says; it never changes. Its id is `fact.id`. */
export interface Observation {
  /** Id of the document: what one source tells apart is never taken for the same. */
  readonly source: string;
  readonly fact: FactDraft;
  /** Digest of the words that say so, equal for equal words; null when they are too few to tell. */
  readonly words: string | null;
}

/** An observation in a fact, with what joined it to the ones before; empty for the first. */
export interface Member {
  readonly id: FactId;
  readonly reasons: readonly MergeReason[];
}

/** What is shown as one fact: one observation, or several that tell the same. */
export interface MergedFact {
  readonly fact: FactDraft;
  /** The observation it rests on first, then the others in order of id. */
  readonly members: readonly Member[];
}

/** Why two observations are taken for the same, and how strongly: the sum decides between rivals. */
export interface Agreement {
  readonly score: number;
  readonly reasons: readonly MergeReason[];
}
