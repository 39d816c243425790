import type { PlaceCode } from '#domain/ids.ts';
import type { Position } from '#domain/place.ts';
import { readTsv } from './read-rows.ts';

/**
 * How a name stands to its place: `official` long form; `common` what people say; `seat` name of the
 * municipal seat where it differs; `short` made by rule from a longer name; `former` no longer official;
 * `alternate` another name or spelling; `english`; `abbreviation`.
 */
export const NAME_KINDS = [
  'official',
  'common',
  'seat',
  'short',
  'former',
  'alternate',
  'english',
  'abbreviation',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** Another name of a country, state, municipality or town than the one its own table gives. */
export interface AlternateName {
  readonly name: string;
  /** Place it stands for; of a town, its municipality. */
  readonly code: PlaceCode;
  readonly level: 'country' | 'state' | 'municipality' | 'locality';
  readonly kind: NameKind;
  /**
   * How likely the bare name means this place, against everything else in Mexico it may mean: 1 for a
   * name that means nothing else; shared names share it by population, short forms get less.
   */
  readonly weight: number;
  /** Name in the table the row refers to: of the place, or of the town. */
  readonly of: string;
  /** Point of the town; null for areas, which have a label point in the table of places. */
  readonly point: Position | null;
  readonly population: number | null;
  readonly source: string;
}

export const ALTERNATE_NAME_COLUMNS = [
  'name',
  'code',
  'level',
  'kind',
  'weight',
  'of',
  'longitude',
  'latitude',
  'population',
  'source',
] as const;

/** Reads `alternate-names.tsv.gz`. */
export function readAlternateNames(): readonly AlternateName[] {
  return readTsv<(typeof ALTERNATE_NAME_COLUMNS)[number]>('alternate-names.tsv.gz').map((row) => ({
    name: row.name,
    code: row.code as PlaceCode,
    level: row.level as AlternateName['level'],
    kind: row.kind as NameKind,
    weight: Number(row.weight),
    of: row.of,
    point: row.longitude === '' ? null : [Number(row.longitude), Number(row.latitude)],
    population: row.population === '' ? null : Number(row.population),
    source: row.source,
  }));
}
