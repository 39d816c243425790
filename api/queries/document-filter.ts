import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { PlaceCode } from '#domain/ids.ts';
import { firstDay, lastDay } from '#domain/period.ts';
import type { IsoDay, PartialDate } from '#domain/period.ts';
import type { CollectionScope } from './collection-scope.ts';

/** What documents are chosen by, beside their collections: the fields of MapQuery that speak of documents. */
export interface DocumentFilter {
  /** Documents that name any of these places or a place inside them. */
  readonly place?: readonly PlaceCode[] | undefined;
  /** Documents whose date may fall in the window; both ends belong to it, and undated ones are outside. */
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
  /** Words of the text or title: stems, without accents, "quoted phrases", -exclusions, or. */
  readonly q?: string | undefined;
}

/** The conditions as SQL over the table `document`; `true` when there is none. */
export function documentCondition(scope: CollectionScope, filter: DocumentFilter): SQL {
  const conditions = [
    inScope(scope),
    namesPlace(filter.place),
    inWindow(filter.from, filter.to),
    hasWords(filter.q),
  ].filter((condition) => condition !== null);
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}

/** True when every document fits, so that counts per place need not look at documents at all. */
export function choosesAll(scope: CollectionScope, { place, from, to, q }: DocumentFilter): boolean {
  return scope.kind === 'everything' && !place?.length && !from && !to && !q;
}

function inScope(scope: CollectionScope): SQL | null {
  if (scope.kind === 'everything') return null;
  return sql`exists (select from document_collection as membership
    where membership.document_no = document.no and membership.collection_id in ${scope.ids})`;
}

function namesPlace(codes: readonly PlaceCode[] | undefined): SQL | null {
  if (!codes || codes.length === 0) return null;
  return sql`exists (select from document_place as named
    where named.document_no = document.no and named.code in ${codes} and named.mentions > 0)`;
}

function inWindow(from: PartialDate | undefined, to: PartialDate | undefined): SQL | null {
  if (!from && !to) return null;
  const first = from ? dateLiteral(firstDay(from)) : null;
  const last = to ? dateLiteral(lastDay(to)) : null;
  return sql`document.period && daterange(${first}::date, ${last}::date, '[]')`;
}

/** An ISO day as PostgreSQL writes it: its year before 1 is 1 BC. */
function dateLiteral(day: IsoDay): string {
  return day.startsWith('0000') ? `0001${day.slice(4)} BC` : day;
}

function hasWords(q: string | undefined): SQL | null {
  if (!q) return null;
  return sql`exists (select from document_search as search
    where search.document_no = document.no
      and search.words @@ sought_words(${q}))`;
}
