import type { IngestReport } from '#domain/ingest-report.ts';
import { createIngester } from '#api/commands/create-ingester.ts';
import type { IngestOptions } from '#api/commands/ingest-sources.ts';
import { countFiles } from '#api/commands/ingest/walk-files.ts';
import { DataInUseError } from '#api/database/data-lock.ts';
import type { Database } from '#api/database/database.ts';
import { openDatabase } from '#api/database/open-database.ts';
import type { ReadLimits } from '#api/documents/read-limits.ts';
import type { MessageLanguage } from '#api/documents/read-problem.ts';
import { readEnv } from '#api/env.ts';
import type { Config } from '#api/env.ts';
import { AtalayaError } from '#api/errors.ts';
import { showIngestProgress } from '../progress/ingest-progress.ts';
import { exitCodeOf, reportLines } from '../progress/say-report.ts';
import { explainFailure } from '#api/explain-failure.ts';
import { handOver } from './hand-over.ts';
import { waitForServer } from './wait-for-server.ts';
import type { RunningServer } from './wait-for-server.ts';

export interface RunIngestOptions {
  readonly collection: string | null;
  readonly json: boolean;
  readonly language: MessageLanguage;
  readonly limits: Partial<ReadLimits>;
}

/**
 * Reads paths into the data, or hands them to the server that has it open, and says what became
 * of them: problems on standard error, the summary or the report as JSON on standard output.
 * @returns the exit code: see `exitCodeOf`; 2 as well when the data cannot be opened
 */
export async function runIngest(paths: readonly string[], options: RunIngestOptions): Promise<0 | 1 | 2> {
  const progress = showIngestProgress();
  const stopping = stopOnInterrupt();
  try {
    const target = await openTarget(readEnv());
    void countFiles(paths.filter((path) => path !== '-')).then(progress.total);
    const run = { onEvent: progress.onEvent, signal: stopping.signal, language: options.language };
    const report =
      'url' in target
        ? await handOver(target, paths, { ...options, ...run })
        : await ingestHere(target, paths, options, run);
    progress.stop();
    say(report, options.json);
    return exitCodeOf(report);
  } catch (error) {
    progress.stop();
    const explanation = error instanceof AtalayaError ? error.message : explainFailure(error);
    if (explanation === null) throw error;
    console.error(explanation);
    return 2;
  } finally {
    stopping.forget();
  }
}

/** The data itself, or the server that has it open. */
async function openTarget(config: Config): Promise<Database | RunningServer> {
  try {
    return await openDatabase(config);
  } catch (error) {
    if (!(error instanceof DataInUseError)) throw error;
    const server = await waitForServer(config.dataDir);
    if (server === 'free') return await openDatabase(config);
    if (server === null) throw error;
    return server;
  }
}

async function ingestHere(
  database: Database,
  paths: readonly string[],
  { collection, limits }: RunIngestOptions,
  run: Omit<IngestOptions, 'collection'>,
): Promise<IngestReport> {
  const ingester = createIngester(database, { limits });
  try {
    return await ingester.ingestPaths(paths, { ...run, collection });
  } finally {
    await ingester.close();
    await database.close();
  }
}

function say(report: IngestReport, json: boolean): void {
  const { problems, summary } = reportLines(report);
  for (const line of problems) console.error(line);
  if (json) console.log(JSON.stringify(report));
  else for (const line of summary) console.log(line);
}

/** The first Ctrl-C lets what is being read be finished and stored; the second ends at once. */
function stopOnInterrupt(): { signal: AbortSignal; forget(): void } {
  const stopping = new AbortController();
  const stop = (): void => {
    if (stopping.signal.aborted) process.exit(130);
    stopping.abort();
    console.error(
      '\nGuardando lo leído; otra vez Ctrl-C termina ya. · Storing what was read; Ctrl-C again ends at once.',
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return {
    signal: stopping.signal,
    forget() {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    },
  };
}
