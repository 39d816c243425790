import type { GroupId } from '#domain/ids.ts';
import { foldText } from '../structure/fold-text.ts';

/** The id a name gets as it is written: "Los de la Sierra Alta" → `los-de-la-sierra-alta`. */
export function slugOf(name: string): GroupId | null {
  const slug = foldText(name)
    .replace(/ñ/g, 'n')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
  return slug === '' ? null : (slug as GroupId);
}
