import { sql } from 'drizzle-orm';
import type { CollectionId } from '#domain/ids.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Transaction } from '../../database/database.ts';
import { ConflictError } from '../../errors.ts';

/**
 * Makes or renews the descriptions of a collection's indicators.
 * @returns true when any was new or changed
 * @throws ConflictError when another collection has an indicator of that id, or when a series would
 * change its method, kind, unit or level: values of different methods are never one series
 */
export async function putIndicators(
  tx: Transaction,
  collection: CollectionId,
  indicators: readonly Indicator[],
): Promise<boolean> {
  const list = JSON.stringify(indicators);
  const known = await tx.rows<{ id: string; owner: string; given: Indicator; kept: Partial<Indicator> }>(sql`
    select indicator.id, collection_id as owner, series.given,
           jsonb_build_object('kind', indicator.kind, 'unit', indicator.unit, 'level', indicator.level,
             'methodVersion', method_version) as kept
    from indicator join jsonb_array_elements(${list}::jsonb) as series (given)
      on series.given ->> 'id' = indicator.id`);
  for (const { id, owner, given, kept } of known) requireSame(id, owner, collection, given, kept);
  const changed = await tx.rows(sql`
    insert into indicator
      (id, collection_id, es, en, unit, kind, level, source, licence, method_version, citation)
    select id, ${collection}, es, en, unit, kind, level, source, licence, "methodVersion", citation
    from jsonb_to_recordset(${list}::jsonb) as given (
      id text, es text, en text, unit text, kind text, level text, source text, licence text,
      "methodVersion" text, citation text)
    on conflict (id) do update set
      es = excluded.es, en = excluded.en, source = excluded.source, licence = excluded.licence,
      citation = excluded.citation
    where (indicator.es, indicator.en, indicator.source, indicator.licence, indicator.citation)
      is distinct from (excluded.es, excluded.en, excluded.source, excluded.licence, excluded.citation)
    returning no`);
  return changed.length > 0;
}

function requireSame(
  id: string,
  owner: string,
  collection: CollectionId,
  given: Indicator,
  kept: Partial<Indicator>,
): void {
  if (owner !== collection)
    throw new ConflictError(
      `the indicator "${id}" belongs to the collection "${owner}"; import into that collection or give the series another id`,
    );
  for (const field of ['methodVersion', 'kind', 'unit', 'level'] as const)
    if (given[field] !== kept[field])
      throw new ConflictError(
        `the indicator "${id}" has ${field} "${kept[field]}", the new values "${given[field]}": ` +
          'they are not one series; give the new one another id',
      );
}
