import { SAMPLE_COLLECTION, SAMPLE_FILES } from '#api/documents/sample/index.ts';
import type { Ingester } from '#api/commands/create-ingester.ts';
import type { Database } from '#api/database/database.ts';
import { isPristine } from '#api/queries/is-pristine.ts';
import { listCollections } from '#api/queries/list-collections.ts';
import type { Steps } from './steps.ts';

interface Services {
  readonly database: Database;
  readonly ingester: Pick<Ingester, 'ingestSample'>;
}

/** Loads the fictional sample into a database that nothing was ever put into. */
export async function loadSampleFirst(
  { database, ingester }: Services,
  steps: Steps,
  signal?: AbortSignal,
): Promise<void> {
  if (!(await isPristine(database))) return;
  const step = steps.begin('muestra ficticia · fictional sample');
  let read = 0;
  await ingester.ingestSample({
    signal,
    onEvent: ({ kind }) => {
      if (kind === 'file') step.to(++read / SAMPLE_FILES.length);
    },
  });
  step.done();
}

/**
 * Where the sample is, adds what is missing of it: a first start was cut short, or it has grown.
 * Removed, it does not come back by itself.
 */
export async function completeSample({ database, ingester }: Services, signal?: AbortSignal): Promise<void> {
  const collections = await listCollections(database);
  if (collections.some(({ id }) => id === SAMPLE_COLLECTION)) await ingester.ingestSample({ signal });
}
