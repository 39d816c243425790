import { createHash } from 'node:crypto';
import { foldText } from '#api/pipeline/structure/fold-text.ts';
import { mergeBlock } from '#api/pipeline/facts/merge/merge-block.ts';
import type { FactDraft, Observation } from '#api/pipeline/facts/merge/observation.ts';
import type { Evidence } from '#domain/evidence.ts';
import type { Fact } from '#domain/fact.ts';
import { withDecidedGroups } from './group-decisions.ts';
import type { GroupDecisions } from './group-decisions.ts';
import { isObserved } from './is-observed.ts';

/** An observation with the number of its document in this database, and where its words stand. */
export interface ObservationToStore {
  readonly documentNo: number;
  /** As the document says it, before editors' decisions. */
  readonly draft: FactDraft;
  readonly words: string | null;
  readonly evidence: readonly Evidence[];
}

/** Fewer letters than this say too little: "Apatzingán | 12" stands in many tables. */
const LEAST_WORDS = 60;

/** The observations of a document's facts; a fact that comes twice is one, with the evidence of both. */
export function toObservations(documentNo: number, facts: readonly Fact[]): ObservationToStore[] {
  const byId = new Map<string, ObservationToStore>();
  for (const { evidence, ...draft } of facts.filter(isObserved)) {
    const known = byId.get(draft.id);
    byId.set(draft.id, {
      documentNo,
      draft: draft as FactDraft,
      words: known ? known.words : wordsDigest(evidence),
      evidence: known ? [...known.evidence, ...evidence] : evidence,
    });
  }
  return [...byId.values()];
}

/** Digest of the quotes, letters and digits only, so that copies are known by their words. */
function wordsDigest(evidence: readonly Evidence[]): string | null {
  const quotes = evidence.flatMap((each) => (each.source === 'document' ? [each.quote] : []));
  const letters = foldText(quotes.join(' ')).replace(/[^a-z0-9ñ]+/g, '');
  return letters.length < LEAST_WORDS ? null : digest(letters);
}

/** Key of the block an observation is merged in, as the column `block` holds it; null when never merged. */
export function blockOf(draft: FactDraft, decisions: GroupDecisions): string | null {
  const block = mergeBlock(withDecidedGroups(draft, decisions));
  return block === null ? null : digest(block);
}

/** The observation as merging takes it. */
export function toMerge(
  { documentNo, draft, words }: Omit<ObservationToStore, 'evidence'>,
  decisions: GroupDecisions,
): Observation {
  return { source: String(documentNo), fact: withDecidedGroups(draft, decisions), words };
}

/** 32 hexadecimal digits: what a `uuid` column takes. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
