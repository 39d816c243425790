import type { Collection } from '#domain/collection.ts';
import type { CollectionId } from '#domain/ids.ts';

/**
 * Collections a view shows: those it asks for that exist, else all real ones, else the invented
 * sample. Invented and real documents are never counted together: real ones win.
 */
export function chosenCollections(
  existing: readonly Collection[],
  asked: readonly CollectionId[] | null,
): readonly CollectionId[] {
  const wanted = existing.filter(({ id }) => asked?.includes(id));
  const pool = wanted.length > 0 ? wanted : existing;
  const real = pool.filter(({ fictional }) => !fictional);
  return (real.length > 0 ? real : pool).map(({ id }) => id);
}

/** What is chosen after a collection is switched on or off; never nothing, never real with invented. */
export function toggleCollection(
  existing: readonly Collection[],
  chosen: readonly CollectionId[],
  toggled: CollectionId,
): readonly CollectionId[] {
  const fictional = (id: CollectionId) => existing.find((one) => one.id === id)?.fictional ?? false;
  if (chosen.includes(toggled)) {
    const rest = chosen.filter((id) => id !== toggled);
    return rest.length > 0 ? rest : chosen;
  }
  const compatible = chosen.filter((id) => fictional(id) === fictional(toggled));
  return existing.map(({ id }) => id).filter((id) => id === toggled || compatible.includes(id));
}
