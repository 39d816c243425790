import { z } from 'zod';
import { removeCollection } from '#api/commands/remove-collection.ts';
import { DataInUseError, readLock } from '#api/database/data-lock.ts';
import { openDatabase } from '#api/database/open-database.ts';
import type { Config } from '#api/env.ts';
import { NotFoundError } from '#api/errors.ts';
import { listCollections } from '#api/queries/list-collections.ts';
import { Collection } from '#domain/collection.ts';
import type { CollectionId } from '#domain/ids.ts';
import { Problem } from '#domain/problem.ts';

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
  const holder = config.databaseUrl === null ? readLock(config.dataDir) : null;
  if (holder?.url) return throughServer(holder.url);
  const database = await openDatabase(config).catch((error: unknown) => {
    if (error instanceof DataInUseError && error.holder.url) return error.holder.url;
    throw error;
  });
  if (typeof database === 'string') return throughServer(database);
  return {
    list: () => listCollections(database),
    remove: (id) => removeCollection(database, id),
    close: () => database.close(),
  };
}

function throughServer(url: string): OpenCollections {
  const ask = async <T>(schema: z.ZodType<T>, path: string, method = 'GET'): Promise<T> => {
    const response = await fetch(new URL(path, url), { method });
    const body: unknown = await response.json();
    if (response.ok) return schema.parse(body);
    const { detail, title } = Problem.parse(body);
    throw response.status === 404 ? new NotFoundError(detail ?? title) : new Error(detail ?? title);
  };
  return {
    list: async () => (await ask(Listed, '/api/collections')).collections,
    remove: (id) => ask(Removed, `/api/collections/${id}`, 'DELETE'),
    close: () => Promise.resolve(),
  };
}
