import { SAMPLE_COLLECTION, SAMPLE_FILES } from '#api/documents/sample/index.ts';
import { beginFirstLoad } from '#api/commands/reference/begin-first-load.ts';
import { completeReference } from '#api/commands/reference/load-reference.ts';
import type { Ingester } from '#api/commands/create-ingester.ts';
import type { Database } from '#api/database/database.ts';
import { listCollections } from '#api/queries/list-collections.ts';
import type { Steps } from './steps.ts';

interface Services {
  readonly database: Database;
  readonly ingester: Pick<Ingester, 'ingestSample'>;
}

export interface FirstLoad {
  /** Whether the fictional sample is wanted beside the reference data. */
  readonly sample: boolean;
}

/**
 * Loads the reference data, and the sample beside it, into a database that nothing was ever put into.
 * @returns whether it was such a database
 */
export async function loadFirst(
  { database, ingester }: Services,
  { sample }: FirstLoad,
  steps: Steps,
  signal?: AbortSignal,
): Promise<boolean> {
  if (!(await beginFirstLoad(database, { sample }))) return false;
  const filling = steps.begin('datos de referencia · reference data');
  await completeReference(database, { onProgress: (share) => filling.to(share), signal });
  filling.done();
  if (!sample || signal?.aborted) return true;
  const reading = steps.begin('muestra ficticia · fictional sample');
  let read = 0;
  await ingester.ingestSample({
    signal,
    onEvent: ({ kind }) => {
      if (kind === 'file') reading.to(++read / SAMPLE_FILES.length);
    },
  });
  reading.done();
  return true;
}

/**
 * Adds what is missing of the reference data and the sample where they are: a first start was cut
 * short, or the program has newer ones. What was removed does not come back by itself.
 */
export async function completeFirst(
  { database, ingester }: Services,
  { sample }: FirstLoad,
  signal?: AbortSignal,
): Promise<void> {
  await completeReference(database, { signal });
  if (!sample || signal?.aborted) return;
  const collections = await listCollections(database);
  if (collections.some(({ id }) => id === SAMPLE_COLLECTION)) await ingester.ingestSample({ signal });
}
