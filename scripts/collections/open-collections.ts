import { z } from 'zod';
import { removeCollection } from '#api/commands/remove-collection.ts';
import type { Config } from '#api/env.ts';
import { listCollections } from '#api/queries/list-collections.ts';
import { Collection } from '#domain/collection.ts';
import type { CollectionId } from '#domain/ids.ts';
import { askServer } from '../server/ask-server.ts';
import { openData } from '../server/open-data.ts';

/** The collections of the data in use, through whoever has it open. */
export interface OpenCollections {
  list(): Promise<Collection[]>;
  /** @throws NotFoundError when there is no such collection */
  remove(id: CollectionId): Promise<{ documents: number }>;
  close(): Promise<void>;
}

const Listed = z.object({ collections: z.array(Collection) });
const Removed = z.object({ documents: z.number() });

/**
 * Opens the database, or asks the server that has it open.
 * @throws DataInUseError when what has it open is no server
 */
export async function openCollections(config: Config): Promise<OpenCollections> {
  const data = await openData(config);
  if (data.kind === 'server')
    return {
      list: async () => (await askServer(data.url, '/api/collections', Listed)).collections,
      remove: (id) => askServer(data.url, `/api/collections/${id}`, Removed, { method: 'DELETE' }),
      close: () => Promise.resolve(),
    };
  const { database } = data;
  return {
    list: () => listCollections(database),
    remove: (id) => removeCollection(database, id),
    close: () => database.close(),
  };
}
