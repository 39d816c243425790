import type { Claim } from '#domain/claim.ts';
import type { DateSource, Passage } from '#domain/document.ts';
import type { Fact } from '#domain/fact.ts';
import type { GroupMention } from '#domain/group.ts';
import type { DocumentId } from '#domain/ids.ts';
import type { PlaceMention } from '#domain/mention.ts';
import type { Note } from '#domain/note.ts';
import type { Period } from '#domain/period.ts';

/** The two languages the pipeline reads. */
export type Language = 'es' | 'en';

/** What the pipeline reads: a document's text and what is known of it from outside. */
export interface PipelineInput {
  readonly text: string;
  /** Passages of the text, in order; without them the whole text is one passage. */
  readonly passages?: readonly Passage[];
  /** A date given from outside (ISO day, month or year); the text's own date wins over it. */
  readonly date?: { readonly value: string; readonly source: DateSource } | null;
  /** Language when known; detected from the text when null or absent. */
  readonly language?: Language | null;
  /** Identity of the document, for evidence. */
  readonly documentId?: DocumentId;
}

/** What a text says: every offset is a UTF-16 index into the input's text, end exclusive. */
export interface ProcessedDocument {
  readonly language: Language;
  /** The document's own date; null when neither the text nor the input states one. */
  readonly date: Period | null;
  readonly dateSource: DateSource | null;
  /** In order of start; institutions, regions, foreign places and abstentions included, see `role` and `status`. */
  readonly places: readonly PlaceMention[];
  readonly groups: readonly GroupMention[];
  readonly facts: readonly Fact[];
  readonly claims: readonly Claim[];
  readonly notes: readonly Note[];
}
