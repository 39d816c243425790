import type { Command } from 'commander';
import type { OpenCollections } from '../collections/open-collections.ts';

/** `atalaya collections`: what is loaded, and removing it. */
export function addCollections(program: Command): void {
  const collections = program
    .command('collections')
    .description('Lista las colecciones. · Lists the collections.')
    .option('--json', 'como JSON · as JSON')
    .action((flags: { json?: boolean }) =>
      withCollections(async (open) => {
        const list = await open.list();
        if (flags.json) console.log(JSON.stringify(list, null, 2));
        else if (list.length === 0) console.log('No hay ninguna. · There are none.');
        else for (const { id, documents, title } of list) console.log(`${id}\t${documents}\t${title}`);
      }),
    );
  collections
    .command('remove')
    .description(
      'Quita una colección y los documentos que no están en otra; no se puede deshacer. · Removes a collection and the documents that are in no other; there is no undo.',
    )
    .argument('<id>', 'identificador de la lista · id from the list')
    .action((text: string) =>
      withCollections(async (open) => {
        const { CollectionId } = await import('#domain/ids.ts');
        const { documents } = await open.remove(CollectionId.parse(text));
        console.log(`Quitada, con ${documents} documentos. · Removed, with ${documents} documents.`);
      }),
    );
}

async function withCollections(work: (open: OpenCollections) => Promise<void>): Promise<void> {
  const { openCollections } = await import('../collections/open-collections.ts');
  const { readEnv } = await import('#api/env.ts');
  const { explainFailure } = await import('#api/explain-failure.ts');
  try {
    const open = await openCollections(readEnv());
    try {
      await work(open);
    } finally {
      await open.close();
    }
  } catch (error) {
    const explanation = explainFailure(error);
    if (explanation === null) throw error;
    console.error(explanation);
    process.exitCode = 2;
  }
}
