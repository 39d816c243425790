import type { Ingester } from '#api/commands/create-ingester.ts';
import { countFiles } from '#api/commands/ingest/walk-files.ts';
import { showSteps } from './steps.ts';

/** Reads the papers given to `npm start`, with progress, and says what became of them. */
export async function readPaths(
  ingester: Pick<Ingester, 'ingestPaths'>,
  paths: readonly string[],
  collection: string | null,
  signal: AbortSignal,
): Promise<void> {
  if (paths.length === 0) return;
  const total = await countFiles(paths);
  const steps = showSteps();
  const step = steps.begin(`papeles · papers (${total})`);
  let read = 0;
  const report = await ingester.ingestPaths(paths, {
    collection,
    signal,
    onEvent: ({ kind }) => {
      if (kind === 'file') step.to(++read / Math.max(total, 1));
    },
  });
  step.done();
  steps.end();
  const { documents, mentions, places, notPlaced, failed, files } = report;
  console.log(
    `${documents} documentos, ${mentions} menciones, ${places} lugares, ${notPlaced} sin ubicar, ${failed} sin leer · ${documents} documents, ${mentions} mentions, ${places} places, ${notPlaced} not placed, ${failed} unread`,
  );
  for (const { path, problem } of files.filter((file) => file.problem !== null).slice(0, 20)) {
    console.error(`  ${path}: ${problem}`);
  }
  if (failed > 20) console.error(`  … y otros · and others: ${failed - 20}`);
}
