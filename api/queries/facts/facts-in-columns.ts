import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { factCondition } from './fact-filter.ts';
import type { FactFilter } from './fact-filter.ts';

/** Day numbers (days since 1970-01-01) of what has no such day, so that no window test needs a null. */
export const OPEN_START = -2_147_483_648;
export const OPEN_END = 2_147_483_647;

/**
 * Facts by columns, in order of their first day; row i of each column is of one fact. An undated fact
 * starts at OPEN_END and ends at OPEN_START, so that it is in no window; it comes last.
 */
export interface FactColumns {
  /** Number of the fact in this state of the data, for `GET /api/facts/{no}`. */
  readonly no: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Degrees; NaN where there is no point. */
  readonly longitude: Float32Array;
  readonly latitude: Float32Array;
  /** UCDP where_prec, 1 to 7. */
  readonly wherePrecision: Uint8Array;
  /** In per cent. */
  readonly confidence: Uint8Array;
  /** Best estimates, else the low; NaN where none is told. */
  readonly killed: Float32Array;
  readonly headcount: Float32Array;
  /** Words of a vocabulary; null where there is none. */
  readonly words: Readonly<Record<WordColumn, (string | null)[]>>;
}

/**
 * `groups` has all ids of a fact with spaces between, the perpetrators first; `source` is `documents`
 * or the id of the dataset whose row it is.
 */
export const WORD_COLUMNS = [
  'kind',
  'place',
  'type',
  'force',
  'mission',
  'groups',
  'status',
  'basis',
  'ended',
  'datePrecision',
  'unit',
  'source',
] as const;
export type WordColumn = (typeof WORD_COLUMNS)[number];

const NUMBER_COLUMNS = [
  'no',
  'start',
  'end',
  'longitude',
  'latitude',
  'wherePrecision',
  'confidence',
  'killed',
  'headcount',
] as const;

type Columns = Readonly<Record<WordColumn | (typeof NUMBER_COLUMNS)[number], string | null>>;

/** One text per column: far quicker through either driver than a row an object. */
const ALL_COLUMNS: SQL = sql.join(
  [...NUMBER_COLUMNS, ...WORD_COLUMNS].map(
    (name) => sql`string_agg(coalesce(${sql.identifier(name)}::text, ''), E'\n') as ${sql.identifier(name)}`,
  ),
  sql`, `,
);

/** Every fact that fits, however many, as the map wants them. */
export async function factsInColumns(db: Database, filter: FactFilter): Promise<FactColumns> {
  return await db.transaction(
    async (tx) => {
      const condition = await factCondition(tx, filter);
      const [columns] = await tx.rows<Columns>(sql`
        with chosen as materialized (select * from fact where ${condition}), grouped as (
          select fact_no, string_agg(group_id, ' ' order by role <> 'perpetrator', group_id) as groups
          from fact_group where fact_no in (select no from chosen) group by fact_no
        ), ordered as (
          select no,
            case when date_precision is null then ${OPEN_END}::int
                 else coalesce(first_day - date '1970-01-01', ${OPEN_START}::int) end as start,
            case when date_precision is null then ${OPEN_START}::int
                 else coalesce(last_day - date '1970-01-01', ${OPEN_END}::int) end as "end",
            st_x(point) as longitude, st_y(point) as latitude, where_precision as "wherePrecision",
            round(confidence * 100) as confidence, coalesce(killed_best, killed_low) as killed,
            coalesce(headcount_best, headcount_low) as headcount, kind, place_code as place, type, force,
            mission, groups, status, basis, ended, date_precision as "datePrecision",
            translate(unit, E'\\n', ' ') as unit,
            case when realm like 'dataset:%' then substr(realm, 9) else 'documents' end as source
          from chosen left join grouped on fact_no = no
          order by start, no
        )
        select ${ALL_COLUMNS} from ordered`);
      return toColumns(columns);
    },
    { snapshot: true },
  );
}

function toColumns(columns: Columns | undefined): FactColumns {
  const values = (name: keyof Columns): string[] => columns?.[name]?.split('\n') ?? [];
  const integers = (name: keyof Columns) => Int32Array.from(values(name), Number);
  const bytes = (name: keyof Columns) => Uint8Array.from(values(name), Number);
  const floats = (name: keyof Columns) => Float32Array.from(values(name), orNaN);
  const words = (name: WordColumn) => values(name).map((word) => (word === '' ? null : word));
  return {
    no: integers('no'),
    start: integers('start'),
    end: integers('end'),
    longitude: floats('longitude'),
    latitude: floats('latitude'),
    wherePrecision: bytes('wherePrecision'),
    confidence: bytes('confidence'),
    killed: floats('killed'),
    headcount: floats('headcount'),
    words: {
      kind: words('kind'),
      place: words('place'),
      type: words('type'),
      force: words('force'),
      mission: words('mission'),
      groups: words('groups'),
      status: words('status'),
      basis: words('basis'),
      ended: words('ended'),
      datePrecision: words('datePrecision'),
      unit: words('unit'),
      source: words('source'),
    },
  };
}

function orNaN(text: string): number {
  return text === '' ? NaN : Number(text);
}
