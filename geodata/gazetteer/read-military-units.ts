import type { PlaceCode } from '#domain/ids.ts';
import { readTsv, splitList } from './read-rows.ts';

export const MILITARY_UNIT_KINDS = [
  'military_region',
  'military_zone',
  'garrison',
  'air_base',
  'air_region',
  'naval_force',
  'naval_region',
  'naval_zone',
  'naval_sector',
] as const;
export type MilitaryUnitKind = (typeof MILITARY_UNIT_KINDS)[number];

/** A territorial command with the town it sits in; its number and seat place it, not its name. */
export interface MilitaryUnit {
  /** Stable slug, unique in the table: `military-zone-35`. */
  readonly id: string;
  readonly kind: MilitaryUnitKind;
  /** Number in its series; null when it has none. */
  readonly number: number | null;
  readonly name: string;
  /** Ways the papers write it: "35/a. Z.M.", "35 ZM". */
  readonly aliases: readonly string[];
  /** Town of its headquarters. */
  readonly seat: string;
  /** Municipality of the seat. */
  readonly code: PlaceCode;
  /** States it answers for, wholly or in part; empty when not known for sure. */
  readonly states: readonly PlaceCode[];
  /** First and last year of this seat; null when open or not known. Naval commands moved in 2015, 2022 and 2024. */
  readonly from: number | null;
  readonly to: number | null;
  readonly source: string;
}

export const MILITARY_UNIT_COLUMNS = [
  'id',
  'kind',
  'number',
  'name',
  'aliases',
  'seat',
  'code',
  'states',
  'from',
  'to',
  'source',
] as const;

/** Reads `military-units.tsv.gz`. */
export function readMilitaryUnits(): readonly MilitaryUnit[] {
  return readTsv<(typeof MILITARY_UNIT_COLUMNS)[number]>('military-units.tsv.gz').map((row) => ({
    id: row.id,
    kind: row.kind as MilitaryUnitKind,
    number: row.number === '' ? null : Number(row.number),
    name: row.name,
    aliases: splitList(row.aliases),
    seat: row.seat,
    code: row.code as PlaceCode,
    states: splitList(row.states) as readonly PlaceCode[],
    from: row.from === '' ? null : Number(row.from),
    to: row.to === '' ? null : Number(row.to),
    source: row.source,
  }));
}
