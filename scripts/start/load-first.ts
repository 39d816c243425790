import { SAMPLE_COLLECTION, SAMPLE_FILES } from '#api/documents/sample/index.ts';
import type { Ingester } from '#api/commands/create-ingester.ts';
import type { Database } from '#api/database/database.ts';
import { isPristine } from '#api/queries/is-pristine.ts';
import { listCollections } from '#api/queries/list-collections.ts';
import type { Steps } from './steps.ts';

/**
 * Loads the fictional sample into a database that nothing was ever put into, unless the start is
 * `--empty` or has papers of its own. Where the sample is, what is missing of it (a first start that
 * was cut short, a newer sample) is added; removed, it does not come back by itself.
 */
export async function loadFirst(
  { database, ingester }: { readonly database: Database; readonly ingester: Pick<Ingester, 'ingestSample'> },
  { empty, paths }: { readonly empty: boolean; readonly paths: readonly string[] },
  steps: Steps,
): Promise<void> {
  const wanted = !empty && paths.length === 0;
  if (!wanted || !((await isPristine(database)) || (await hasSample(database)))) return;
  const step = steps.begin('muestra ficticia · fictional sample');
  let read = 0;
  await ingester.ingestSample({
    onEvent: ({ kind }) => {
      if (kind === 'file') step.to(++read / SAMPLE_FILES.length);
    },
  });
  step.done();
}

async function hasSample(database: Database): Promise<boolean> {
  return (await listCollections(database)).some(({ id }) => id === SAMPLE_COLLECTION);
}
