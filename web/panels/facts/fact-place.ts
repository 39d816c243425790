import type { FactPlace } from '#domain/fact.ts';
import { foldName, placeName } from '../../state/place-index.ts';
import type { PlaceIndex } from '../../state/place-index.ts';

/** Where, in words: the site or town first when it is known, then municipality and state; null for nowhere. */
export function factPlace({ code, name }: Pick<FactPlace, 'code' | 'name'>, index: PlaceIndex | null) {
  if (code === null) return name;
  const area = placeName(index, code);
  const own = index?.byCode.get(code)?.name ?? area;
  return name === null || foldName(name) === foldName(own) || foldName(area).startsWith(foldName(name))
    ? area
    : `${name}, ${area}`;
}
