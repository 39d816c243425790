import type { IngestReport } from '#domain/ingest-report.ts';

/** A file as it came in: a relative path that only names it, and its bytes. */
export interface IncomingFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * What reads and keeps files for the routes: it owns the readers' processes, which outlive a request.
 * What a report lists as stored is committed when the promise resolves.
 */
export interface Ingester {
  /** @param collection title of the collection; null takes the usual one */
  ingestFiles(files: readonly IncomingFile[], collection: string | null): Promise<IngestReport>;
  /** Reads the fictional sample into its own collection. */
  ingestSample(): Promise<IngestReport>;
}
