import { sql } from 'drizzle-orm';
import type { CollectionId } from '#domain/ids.ts';
import type { Queryable } from '../database/database.ts';
import { InvalidInputError } from '../errors.ts';

/** The collections a question is asked of; `everything` spares the look-up when none is left out. */
export type CollectionScope =
  { readonly kind: 'everything' } | { readonly kind: 'these'; readonly ids: readonly CollectionId[] };

interface Known {
  readonly id: CollectionId;
  readonly fictional: boolean;
  readonly filled: boolean;
}

/**
 * Which collections to count: those asked for, or without any every one of real papers, or the
 * fictional ones when they are all there is. Fictional documents are never counted with real ones.
 * A collection that does not exist holds nothing, so asking for it alone finds nothing.
 * @throws InvalidInputError when fictional and real collections are asked for together
 */
export async function readCollectionScope(
  db: Queryable,
  requested: readonly CollectionId[] | undefined,
): Promise<CollectionScope> {
  const known = await db.rows<Known>(sql`
    select id, fictional,
           exists (select from document_collection where collection_id = collection.id)
             or exists (select from fact_collection where collection_id = collection.id)
             or exists (select from indicator where collection_id = collection.id) as filled
    from collection`);
  if (requested && requested.length > 0) {
    requireOneSort(known.filter(({ id }) => requested.includes(id)));
    return { kind: 'these', ids: requested };
  }
  const filled = known.filter((collection) => collection.filled);
  const real = filled.filter(({ fictional }) => !fictional);
  if (real.length === 0 || real.length === filled.length) return { kind: 'everything' };
  return { kind: 'these', ids: real.map(({ id }) => id) };
}

function requireOneSort(chosen: readonly Known[]): void {
  const fictional = chosen.find((collection) => collection.fictional);
  const real = chosen.find((collection) => !collection.fictional);
  if (!fictional || !real) return;
  const message = `"${fictional.id}" is fictional and "${real.id}" is not; ask for one or the other`;
  throw new InvalidInputError('fictional and real documents are never counted together', [
    { path: 'query.collection', message },
  ]);
}
