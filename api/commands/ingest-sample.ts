import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { IngestReport } from '#domain/ingest-report.ts';
import type { Database } from '../database/database.ts';
import { SAMPLE_COLLECTION, SAMPLE_FILES, SAMPLE_TITLE } from '../documents/sample/index.ts';
import { createCollection } from './create-collection.ts';
import type { AnalysisPool } from './ingest/analysis-pool.ts';
import type { IngestSource } from './ingest/ingest-source.ts';
import { ingestSources } from './ingest-sources.ts';
import type { IngestOptions } from './ingest-sources.ts';

/** Ingests the fictional sample into its own collection, under paths that say what it is. */
export async function ingestSample(
  services: { readonly database: Database; readonly pool: AnalysisPool },
  options: Omit<IngestOptions, 'collection'> = {},
): Promise<IngestReport> {
  await createCollection(services.database, {
    id: SAMPLE_COLLECTION,
    title: SAMPLE_TITLE,
    kind: 'sample',
    fictional: true,
  });
  return await ingestSources(services, sampleFiles(), { ...options, collection: SAMPLE_COLLECTION });
}

async function* sampleFiles(): AsyncGenerator<IngestSource> {
  for (const file of SAMPLE_FILES) {
    yield {
      kind: 'file',
      path: `muestra-ficticia/${basename(file)}`,
      size: null,
      open: () => createReadStream(file),
    };
  }
}
