import { COUNTRY_CODE, stateOf } from '#domain/ids.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { Place } from '#domain/place.ts';

export interface PlaceIndex {
  readonly all: readonly Place[];
  readonly byCode: ReadonlyMap<PlaceCode, Place>;
  readonly states: readonly Place[];
  /** Municipalities by the code of their state. */
  readonly within: ReadonlyMap<PlaceCode, readonly Place[]>;
}

export function indexPlaces(places: readonly Place[]): PlaceIndex {
  const within = new Map<PlaceCode, Place[]>();
  for (const place of places) {
    if (place.level !== 'municipality') continue;
    const siblings = within.get(place.stateCode);
    if (siblings) siblings.push(place);
    else within.set(place.stateCode, [place]);
  }
  return {
    all: places,
    byCode: new Map(places.map((place) => [place.code, place])),
    states: places.filter((place) => place.level === 'state'),
    within,
  };
}

/** "Tapachula, Chiapas"; a state or the country by its own name; an unknown code as it is. */
export function placeName(index: PlaceIndex | null, code: PlaceCode): string {
  const place = index?.byCode.get(code);
  if (!place) return code;
  return place.level === 'municipality' ? `${place.name}, ${place.stateName}` : place.name;
}

/** The places a place lies in, the widest first. */
export function ancestorsOf(code: PlaceCode): PlaceCode[] {
  if (code === COUNTRY_CODE) return [];
  const state = stateOf(code);
  return state === null || state === code ? [COUNTRY_CODE] : [COUNTRY_CODE, state];
}

const MARKS = /\p{Diacritic}/gu;

/** Letters without case and accents, for comparing what is typed with names. */
export function foldName(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().trim();
}

/**
 * Places whose name answers to what is typed, best first: the exact name, then names that begin with
 * it, then words inside; states before municipalities, populous before small ones. "tux, ver" and
 * "tux ver" look for Tux… in Ver….
 */
export function searchPlaces(index: PlaceIndex, typed: string, limit = 8): Place[] {
  const [name = '', ...rest] = foldName(typed).split(/\s*,\s*/);
  const state = rest.join(' ');
  if (name === '') return [];
  const scored = index.all.flatMap((place) => {
    const score = place.level === 'country' ? 0 : scorePlace(place, name, state);
    return score > 0 ? [{ place, score }] : [];
  });
  scored.sort((a, b) => b.score - a.score || (b.place.population ?? 0) - (a.place.population ?? 0));
  return scored.slice(0, limit).map(({ place }) => place);
}

function scorePlace(place: Place, name: string, state: string): number {
  if (state !== '' && (place.level === 'state' || !foldName(place.stateName).startsWith(state))) return 0;
  const own = foldName(place.name);
  const wide = place.level === 'state' ? 0.5 : 0;
  if (own === name) return 4 + wide;
  if (own.startsWith(name)) return 3 + wide;
  if (own.includes(` ${name}`)) return 2 + wide;
  if (foldName(place.officialName).includes(name)) return 1 + wide;
  const words = `${own} ${foldName(place.stateName)}`;
  return state === '' && name.split(/\s+/).every((word) => ` ${words}`.includes(` ${word}`)) ? 1 : 0;
}
