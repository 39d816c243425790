import type { CollectionId } from '#domain/ids.ts';

/** The realm of a dataset's facts: they are never put together with those of papers or of another dataset. */
export function datasetRealm(collection: CollectionId): string {
  return `dataset:${collection}`;
}
