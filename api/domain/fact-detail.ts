import { z } from 'zod';
import { EditorAction } from './editor.ts';
import { Evidence } from './evidence.ts';
import { Deployment, Fact, Incident, Presence } from './fact.ts';
import { CollectionId, DocumentId, FactId } from './ids.ts';
import { MergeReason } from './merge-reason.ts';
import { Period } from './period.ts';

const bare = { evidence: true } as const;

/** A fact as one source tells it, with that source's own numbers. */
export const ToldFact = z.discriminatedUnion('kind', [
  Incident.omit(bare),
  Deployment.omit(bare),
  Presence.omit(bare),
]);
export type ToldFact = z.infer<typeof ToldFact>;

/** One document or dataset row that tells the fact. */
export const FactSource = z.object({
  /** Id of what this source tells; it leads to the fact, also once split from it. */
  id: FactId,
  document: z
    .object({ id: DocumentId, title: z.string(), path: z.string(), date: Period.nullable() })
    .nullable(),
  told: ToldFact,
  evidence: z.array(Evidence).min(1),
  /** Why it is taken for the same as the others; empty for the first. */
  reasons: z.array(MergeReason),
});
export type FactSource = z.infer<typeof FactSource>;

/** A fact whole: all evidence, each source with its own values, and what editors did. */
export const FactDetail = z.object({
  fact: Fact,
  collections: z.array(CollectionId),
  /** Empty for a derived presence, which rests on `incidents`. */
  sources: z.array(FactSource),
  incidents: z.array(FactId),
  history: z.array(EditorAction),
});
export type FactDetail = z.infer<typeof FactDetail>;
