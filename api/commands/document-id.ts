import { createHash } from 'node:crypto';
import type { DocumentId } from '#domain/ids.ts';

/** Identity of a document: SHA-256 of its original bytes. */
export function documentIdOf(bytes: Uint8Array): DocumentId {
  return createHash('sha256').update(bytes).digest('hex') as DocumentId;
}
