import type { Claim } from '#domain/claim.ts';
import type { DateSource, DocumentFormatId, Passage } from '#domain/document.ts';
import type { Fact } from '#domain/fact.ts';
import type { GroupMention } from '#domain/group.ts';
import type { DocumentId } from '#domain/ids.ts';
import type { PlaceMention } from '#domain/mention.ts';
import type { Note } from '#domain/note.ts';
import type { Period } from '#domain/period.ts';

/** A document read and processed, ready to be kept. */
export interface DocumentToStore {
  /** SHA-256 of the original bytes: see `documentIdOf`. */
  readonly id: DocumentId;
  /** Where the bytes were found; an attachment reads `mail.eml!/tabla.xlsx`. */
  readonly path: string;
  readonly title: string;
  readonly format: DocumentFormatId;
  readonly language: 'es' | 'en' | null;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly notes: readonly Note[];
  readonly date: Period | null;
  readonly dateSource: DateSource | null;
  readonly mentions: readonly PlaceMention[];
  /** What the text says beside places; none when left out. */
  readonly groups?: readonly GroupMention[];
  readonly facts?: readonly Fact[];
  readonly claims?: readonly Claim[];
  /** Container this document came attached to; it must be stored before, or in the same batch. */
  readonly parent?: DocumentId | null;
  /** Raised whenever reading the same bytes may give something else: a higher one replaces what is kept. */
  readonly extractorVersion: number;
}

/**
 * What became of a document: `stored` is new; `replaced` was there, read by an older extractor;
 * `already-stored` only gained its path and collection.
 */
export type StoreOutcome = 'stored' | 'replaced' | 'already-stored';

export interface StoredDocument {
  readonly id: DocumentId;
  readonly outcome: StoreOutcome;
  /** Mentions the database now has for it. */
  readonly mentions: number;
}
