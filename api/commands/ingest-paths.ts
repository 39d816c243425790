import type { IngestReport } from '#domain/ingest-report.ts';
import type { Database } from '../database/database.ts';
import { collectionOfTitle, USUAL_COLLECTION } from './collection-of-title.ts';
import { createCollection } from './create-collection.ts';
import type { AnalysisPool } from './ingest/analysis-pool.ts';
import { walkFiles } from './ingest/walk-files.ts';
import { ingestSources } from './ingest-sources.ts';
import type { IngestOptions } from './ingest-sources.ts';
import { removeIfEmpty } from './remove-if-empty.ts';

export interface IngestPathsOptions extends Omit<IngestOptions, 'collection'> {
  /** Title of the collection; made when there is none. Null is the usual one. */
  readonly collection?: string | null;
  /** What `-` among the paths stands for. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/**
 * Ingests files, folders and standard input (`-`): see `walkFiles` and `ingestSources`.
 * @throws InvalidInputError for a collection without a name, ConflictError when it is the fictional one
 */
export async function ingestPaths(
  services: { readonly database: Database; readonly pool: AnalysisPool },
  paths: readonly string[],
  { collection, stdin = process.stdin, ...options }: IngestPathsOptions = {},
): Promise<IngestReport> {
  const title = collection?.trim() || USUAL_COLLECTION;
  const id = collectionOfTitle(title);
  const isNew = await createCollection(services.database, { id, title });
  const report = await ingestSources(services, walkFiles(paths, stdin), { ...options, collection: id });
  if (isNew && report.documents === 0) await removeIfEmpty(services.database, id);
  return report;
}
