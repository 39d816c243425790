import type { IngestReport } from '#domain/ingest-report.ts';
import type { Database } from '../database/database.ts';
import { readLimits } from '../documents/read-limits.ts';
import type { ReadLimits } from '../documents/read-limits.ts';
import { collectionOfTitle, USUAL_COLLECTION } from './collection-of-title.ts';
import { createCollection } from './create-collection.ts';
import { createAnalysisPool } from './ingest/analysis-pool.ts';
import type { IngestSource } from './ingest/ingest-source.ts';
import { ingestPaths } from './ingest-paths.ts';
import type { IngestPathsOptions } from './ingest-paths.ts';
import { ingestSample } from './ingest-sample.ts';
import { ingestSources } from './ingest-sources.ts';
import type { IngestOptions } from './ingest-sources.ts';
import { removeIfEmpty } from './remove-if-empty.ts';

/** Reads and keeps files for a server or a command; owns the reader processes, which outlive a request. */
export interface Ingester {
  /** @param collection title of the collection; null takes the usual one */
  ingestFiles(
    files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
    collection: string | null,
    options?: Omit<IngestOptions, 'collection'>,
  ): Promise<IngestReport>;
  ingestPaths(paths: readonly string[], options?: IngestPathsOptions): Promise<IngestReport>;
  /** Reads the fictional sample into its own collection. */
  ingestSample(options?: Omit<IngestOptions, 'collection'>): Promise<IngestReport>;
  close(): Promise<void>;
}

/** `limits` change the defaults; `size` is the number of reader processes, by default one a processor. */
export function createIngester(
  database: Database,
  { limits = {}, size }: { limits?: Partial<ReadLimits>; size?: number } = {},
): Ingester {
  const pool = createAnalysisPool(readLimits(limits), { size });
  const services = { database, pool };
  return {
    async ingestFiles(files, collection, options) {
      const title = collection?.trim() || USUAL_COLLECTION;
      const id = collectionOfTitle(title);
      const isNew = await createCollection(database, { id, title });
      const report = await ingestSources(services, filesInMemory(files), { ...options, collection: id });
      if (isNew && report.documents === 0) await removeIfEmpty(database, id);
      return report;
    },
    ingestPaths: (paths, options) => ingestPaths(services, paths, options),
    ingestSample: (options) => ingestSample(services, options),
    close: () => pool.close(),
  };
}

async function* filesInMemory(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): AsyncGenerator<IngestSource> {
  for (const { path, bytes } of files) {
    yield {
      kind: 'file',
      path,
      size: bytes.length,
      async *open() {
        yield bytes;
      },
    };
  }
}
