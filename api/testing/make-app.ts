import { CollectionId } from '#domain/ids.ts';
import type { IngestReport } from '#domain/ingest-report.ts';
import { createApp } from '../app.ts';
import type { AppOptions } from '../app.ts';
import type { Context } from '../context.ts';
import type { Database } from '../database/database.ts';
import { readEnv } from '../env.ts';

const SILENT = { error: () => {}, warn: () => {}, info: () => {}, debug: () => {} };

/** An app over a database, with a log that says nothing and an ingester that only notes what it got. */
export function makeApp(
  database: Database,
  given: Partial<AppOptions> & { readonly log?: Context['log'] } = {},
): ReturnType<typeof createApp> {
  const { log = SILENT, ...options } = given;
  const context: Context = {
    database,
    gazetteer: {} as Context['gazetteer'],
    clock: () => new Date('2026-11-22T12:00:00Z'),
    log,
    config: { ...readEnv({}), log: 'silent' },
  };
  return createApp(context, { ingester: noteFiles([]), ...options });
}

export interface IncomingFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Adds what it is given to `seen` and reports all of it as unreadable. */
export function noteFiles(seen: IncomingFile[]): AppOptions['ingester'] {
  return {
    ingestFiles: async (files, collection) => {
      seen.push(...files);
      return reportOf(files, collection ?? 'documentos');
    },
    ingestSample: async () => reportOf([], CollectionId.parse('muestra-ficticia')),
  };
}

function reportOf(files: readonly IncomingFile[], collection: string): IngestReport {
  return {
    collection,
    documents: 0,
    stored: 0,
    mentions: 0,
    places: 0,
    notPlaced: 0,
    facts: 0,
    failed: files.length,
    files: files.map(({ path }) => ({
      path,
      outcome: 'unreadable',
      id: null,
      mentions: 0,
      problem: 'not read in this test',
    })),
  };
}
