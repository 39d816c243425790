import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { COUNTRY_CODE } from '#domain/ids.ts';
import type { GroupId, PlaceCode } from '#domain/ids.ts';
import type { MapQuery } from '#domain/map-query.ts';
import { firstDay, lastDay } from '#domain/period.ts';
import type { IsoDay } from '#domain/period.ts';
import type { Queryable } from '../../database/database.ts';
import { readCollectionScope } from '../collection-scope.ts';
import type { CollectionScope } from '../collection-scope.ts';

/** What facts are chosen by: every field of the one query. */
export type FactFilter = MapQuery;

/** Statuses that count when none is asked for: not what was rejected or withdrawn. */
const STANDING = ['candidate', 'verified'];

/**
 * The conditions of a query as SQL over the table `fact`.
 * @throws InvalidInputError when fictional and real collections are asked for together
 */
export async function factCondition(db: Queryable, filter: FactFilter): Promise<SQL> {
  const scope = await readCollectionScope(db, filter.collection);
  const groups = filter.subgroups && filter.group ? await withSubgroups(db, filter.group) : filter.group;
  const conditions = [
    inScope(scope),
    oneOf(sql`fact.kind`, filter.kind),
    oneOf(sql`fact.type`, filter.type),
    oneOf(sql`fact.force`, filter.force),
    oneOf(sql`fact.mission`, filter.mission),
    oneOf(sql`fact.status`, filter.status?.length ? filter.status : STANDING),
    filter.basis?.length
      ? sql`(fact.basis is null or fact.basis in ${filter.basis})`
      : sql`fact.basis is distinct from 'derived'`,
    ofGroup(groups),
    inPlace(filter.place),
    inBox(filter.bbox),
    inWindow(filter),
    filter.confidence === undefined ? null : sql`fact.confidence >= ${filter.confidence}::real`,
    hasWords(filter.q),
  ].filter((condition) => condition !== null);
  return sql.join(conditions, sql` and `);
}

/** These groups and all that belong to them, at any depth. */
async function withSubgroups(db: Queryable, groups: readonly GroupId[]): Promise<readonly GroupId[]> {
  const rows = await db.rows<{ id: GroupId }>(sql`
    with recursive wanted as (
      select jsonb_array_elements_text(${JSON.stringify(groups)}::jsonb) collate "C" as id
      union
      select criminal_group.id from criminal_group join wanted on criminal_group.parent_id = wanted.id
    )
    select id from wanted`);
  return rows.map(({ id }) => id);
}

function inScope(scope: CollectionScope): SQL | null {
  if (scope.kind === 'everything') return null;
  return sql`exists (select from fact_collection as membership
    where membership.fact_no = fact.no and membership.collection_id in ${scope.ids})`;
}

function oneOf(column: SQL, values: readonly string[] | undefined): SQL | null {
  return values?.length ? sql`${column} in ${values}` : null;
}

function ofGroup(groups: readonly GroupId[] | undefined): SQL | null {
  if (!groups?.length) return null;
  return sql`exists (select from fact_group as named
    where named.fact_no = fact.no and named.group_id in ${groups})`;
}

/** A place holds the places inside it; a state's codes are one range, since ":" follows the digits. */
function inPlace(codes: readonly PlaceCode[] | undefined): SQL | null {
  if (!codes?.length) return null;
  if (codes.includes(COUNTRY_CODE)) return sql`fact.place_code is not null`;
  const places = codes.map((code) =>
    code.length === 2
      ? sql`(fact.place_code >= ${code} and fact.place_code < ${`${code}:`})`
      : sql`fact.place_code = ${code}`,
  );
  return sql`(${sql.join(places, sql` or `)})`;
}

/** A point inside the box; without a point, a municipality or state that the box meets. */
function inBox(bbox: FactFilter['bbox']): SQL | null {
  if (!bbox) return null;
  const [west, south, east, north] = bbox;
  const box = sql`st_makeenvelope(${west}::float8, ${south}::float8, ${east}::float8, ${north}::float8, 4326)`;
  return sql`(fact.point && ${box} or fact.point is null and fact.place_code in (
    select code from place where boundary && ${box} and st_intersects(boundary, ${box})))`;
}

/** Facts whose period may fall in the window; undated ones are outside every window. */
function inWindow({ from, to }: Pick<FactFilter, 'from' | 'to'>): SQL | null {
  if (!from && !to) return null;
  const first = from ? dateLiteral(firstDay(from)) : null;
  const last = to ? dateLiteral(lastDay(to)) : null;
  return sql`fact.period && daterange(${first}::date, ${last}::date, '[]')`;
}

/** An ISO day as PostgreSQL writes it: its year before 1 is 1 BC. */
function dateLiteral(day: IsoDay): string {
  return day.startsWith('0000') ? `0001${day.slice(4)} BC` : day;
}

function hasWords(q: string | undefined): SQL | null {
  if (!q) return null;
  // Fenced by `offset`: how many facts have a word is guessed badly, and the index of words is quick.
  return sql`fact.no in (select fact_no from fact_search where words @@ sought_words(${q}) offset 0)`;
}
