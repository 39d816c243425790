import type { Ingester } from '#api/commands/create-ingester.ts';
import { countFiles } from '#api/commands/ingest/walk-files.ts';
import { showIngestProgress } from '../progress/ingest-progress.ts';
import { reportLines } from '../progress/say-report.ts';

/** Reads the papers given to `npm start`, with progress, and says what became of them. */
export async function readPaths(
  ingester: Pick<Ingester, 'ingestPaths'>,
  paths: readonly string[],
  { collection, signal }: { readonly collection: string | null; readonly signal: AbortSignal },
): Promise<void> {
  if (paths.length === 0) return;
  const progress = showIngestProgress();
  void countFiles(paths).then(progress.total);
  const report = await ingester
    .ingestPaths(paths, { collection, signal, onEvent: progress.onEvent })
    .finally(() => progress.stop());
  const { problems, summary } = reportLines(report);
  for (const line of problems) console.error(`  ${line}`);
  for (const line of summary) console.log(line);
}
