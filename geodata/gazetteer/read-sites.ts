import type { PlaceCode } from '#domain/ids.ts';
import type { Position } from '#domain/place.ts';
import { readTsv, splitList } from './read-rows.ts';

export const SITE_KINDS = [
  'airport',
  'port',
  'customs_post',
  'train_station',
  'prison',
  'refinery',
  'energy_site',
  'dam',
  'border_crossing',
  'toll_booth',
  'migration_station',
  'colonia',
  'archaeological_site',
  'other',
] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/** A named thing inside one municipality. */
export interface Site {
  /** Stable slug, unique in the table. */
  readonly id: string;
  readonly kind: SiteKind;
  readonly name: string;
  /** Other names and acronyms, Spanish and English. */
  readonly aliases: readonly string[];
  /** Municipality it lies in. */
  readonly code: PlaceCode;
  readonly point: Position | null;
  /** IATA code of an airport. */
  readonly iata: string | null;
  readonly source: string;
}

export const SITE_COLUMNS = [
  'id',
  'kind',
  'name',
  'aliases',
  'code',
  'longitude',
  'latitude',
  'iata',
  'source',
] as const;

/** Reads `sites.tsv.gz`. */
export function readSites(): readonly Site[] {
  return readTsv<(typeof SITE_COLUMNS)[number]>('sites.tsv.gz').map((row) => ({
    id: row.id,
    kind: row.kind as SiteKind,
    name: row.name,
    aliases: splitList(row.aliases),
    code: row.code as PlaceCode,
    point: row.longitude === '' ? null : [Number(row.longitude), Number(row.latitude)],
    iata: row.iata || null,
    source: row.source,
  }));
}
