import type { Position } from '#domain/place.ts';
import { readTsv, splitList } from './read-rows.ts';

/** A place outside Mexico, known so that it is not taken for a Mexican one of the same name. */
export interface ForeignPlace {
  /** Stable slug, unique in the table. */
  readonly id: string;
  readonly kind: 'country' | 'state' | 'city';
  /** ISO 3166-1 alpha-2 code of the country: "US". */
  readonly country: string;
  /** Spanish name; of a city called like a Mexican place, with the state or country beside it. */
  readonly name: string;
  /** Other names that mean this place by themselves; none is the bare name of a Mexican municipality. */
  readonly aliases: readonly string[];
  readonly point: Position | null;
  readonly population: number | null;
  readonly source: string;
}

export const FOREIGN_PLACE_COLUMNS = [
  'id',
  'kind',
  'country',
  'name',
  'aliases',
  'longitude',
  'latitude',
  'population',
  'source',
] as const;

/** Reads `foreign-places.tsv.gz`. */
export function readForeignPlaces(): readonly ForeignPlace[] {
  return readTsv<(typeof FOREIGN_PLACE_COLUMNS)[number]>('foreign-places.tsv.gz').map((row) => ({
    id: row.id,
    kind: row.kind as ForeignPlace['kind'],
    country: row.country,
    name: row.name,
    aliases: splitList(row.aliases),
    point: row.longitude === '' ? null : [Number(row.longitude), Number(row.latitude)],
    population: row.population === '' ? null : Number(row.population),
    source: row.source,
  }));
}
