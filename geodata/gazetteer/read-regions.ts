import type { PlaceCode } from '#domain/ids.ts';
import { readTsv, splitList } from './read-rows.ts';

/** A vague or compound area with the places it takes in; never drawn as a point. */
export interface Region {
  /** Stable slug, unique in the table. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** States and municipalities; a state stands for all of its municipalities. */
  readonly members: readonly PlaceCode[];
  /** `defined` by a law or programme; `usual` by common use, with soft edges. */
  readonly extent: 'defined' | 'usual';
  readonly source: string;
}

export const REGION_COLUMNS = ['id', 'name', 'aliases', 'members', 'extent', 'source'] as const;

/** Reads `regions.tsv.gz`. */
export function readRegions(): readonly Region[] {
  return readTsv<(typeof REGION_COLUMNS)[number]>('regions.tsv.gz').map((row) => ({
    id: row.id,
    name: row.name,
    aliases: splitList(row.aliases),
    members: splitList(row.members) as readonly PlaceCode[],
    extent: row.extent as Region['extent'],
    source: row.source,
  }));
}
