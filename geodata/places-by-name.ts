import type { PlaceCode } from '#domain/ids.ts';
import { readPlaces } from './places.ts';

/** Other names of states than the tables', as publishers of datasets write them. */
const OTHER_STATE_NAMES: Readonly<Record<string, string>> = {
  'distrito federal': '09',
  'mexico city': '09',
  'estado de mexico': '15',
  'state of mexico': '15',
};

interface Names {
  readonly states: ReadonlyMap<string, PlaceCode>;
  /** By state code and name; null for a name that several share. */
  readonly municipalities: ReadonlyMap<string, PlaceCode | null>;
  readonly namesOfState: ReadonlyMap<PlaceCode, readonly string[]>;
}

let kept: Names | undefined;

/** The state of this name, common or official, whatever its accents and capitals; null when there is none. */
export function stateByName(name: string): PlaceCode | null {
  return names().states.get(folded(name)) ?? null;
}

/** The one municipality of a state with this name, common or official; null when there is none or several. */
export function municipalityByName(state: PlaceCode, name: string): PlaceCode | null {
  return names().municipalities.get(`${state} ${folded(name)}`) ?? null;
}

/** Names of the municipalities of a state; of the states when null: to suggest from. */
export function namesWithin(state: PlaceCode | null): readonly string[] {
  const { namesOfState } = names();
  return (state && namesOfState.get(state)) ?? [...namesOfState.keys()].map((code) => nameOf(code));
}

function names(): Names {
  kept ??= buildNames();
  return kept;
}

function buildNames(): Names {
  const states = new Map<string, PlaceCode>();
  const municipalities = new Map<string, PlaceCode | null>();
  const namesOfState = new Map<PlaceCode, string[]>();
  for (const { level, code, stateCode, name, officialName } of readPlaces()) {
    const forms = new Set([folded(name), folded(officialName)]);
    if (level === 'state') for (const form of forms) states.set(form, code);
    if (level !== 'municipality') continue;
    for (const form of forms) {
      const key = `${stateCode} ${form}`;
      municipalities.set(key, municipalities.has(key) && municipalities.get(key) !== code ? null : code);
    }
    namesOfState.set(stateCode, [...(namesOfState.get(stateCode) ?? []), name]);
  }
  for (const [name, code] of Object.entries(OTHER_STATE_NAMES)) states.set(name, code as PlaceCode);
  return { states, municipalities, namesOfState };
}

function nameOf(code: PlaceCode): string {
  return readPlaces().find((place) => place.code === code)?.name ?? code;
}

function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
