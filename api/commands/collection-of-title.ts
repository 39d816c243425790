import type { CollectionId } from '#domain/ids.ts';
import { InvalidInputError } from '../errors.ts';

/** Title of the collection that papers go to when none is named. */
export const USUAL_COLLECTION = 'Documentos';

/**
 * The id of a collection with that title: lower case, without accents, signs as hyphens, at most
 * 80 characters. `Novedades 2021` → `novedades-2021`.
 * @throws InvalidInputError when nothing of the title is left
 */
export function collectionOfTitle(title: string): CollectionId {
  const slug = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  if (slug === '') {
    throw new InvalidInputError('a collection needs a name with letters or digits', [
      { path: 'collection', message: 'must have letters or digits' },
    ]);
  }
  return slug as CollectionId;
}
