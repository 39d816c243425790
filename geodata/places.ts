import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { levelOf } from '#domain/place.ts';
import type { Place } from '#domain/place.ts';
import { COUNTRY_CODE, stateOf } from '#domain/ids.ts';
import type { PlaceCode } from '#domain/ids.ts';

interface Row {
  readonly code: string;
  readonly name: string;
  readonly official_name: string;
  readonly abbreviation: string;
  readonly seat: string;
  readonly population_2020: string;
  readonly longitude: string;
  readonly latitude: string;
  readonly has_boundary: string;
}

let places: readonly Place[] | undefined;
let byCode: ReadonlyMap<PlaceCode, Place> | undefined;

/** Mexico, the 32 states and the 2,478 municipalities, in that order and by code; read once and kept. */
export function readPlaces(): readonly Place[] {
  places ??= toPlaces(
    parse(readFileSync(join(import.meta.dirname, 'places/places.csv'), 'utf8'), { columns: true }) as Row[],
  );
  return places;
}

/** The place with this INEGI code, or undefined when the Marco Geoestadístico 2025 has none. */
export function placeByCode(code: PlaceCode): Place | undefined {
  byCode ??= new Map(readPlaces().map((place) => [place.code, place]));
  return byCode.get(code);
}

let capitals: ReadonlyMap<PlaceCode, PlaceCode> | undefined;

/** The municipality that is a state's capital; of Mexico City, which is one itself, the state. */
export function capitalOf(state: PlaceCode): PlaceCode | undefined {
  capitals ??= new Map(
    readPlaces().flatMap((place) => (place.level === 'state' ? [[place.code, capitalIn(place)]] : [])),
  );
  return capitals.get(state);
}

function capitalIn({ code, seat }: Place): PlaceCode {
  const own = readPlaces().find(
    (place) => place.code !== code && place.stateCode === code && place.seat === seat,
  );
  return own?.code ?? code;
}

function toPlaces(rows: readonly Row[]): readonly Place[] {
  const names = new Map(rows.map((row) => [row.code, row.name]));
  return rows.map((row) => {
    const code = row.code as PlaceCode;
    const stateCode = stateOf(code) ?? COUNTRY_CODE;
    return {
      code,
      level: levelOf(code),
      name: row.name,
      officialName: row.official_name,
      stateCode,
      stateName: names.get(stateCode) ?? '',
      abbreviation: row.abbreviation,
      seat: row.seat || null,
      population: row.population_2020 ? Number(row.population_2020) : null,
      labelPoint: [Number(row.longitude), Number(row.latitude)],
      hasBoundary: row.has_boundary === 'true',
    };
  });
}
