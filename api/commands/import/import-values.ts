import { sql } from 'drizzle-orm';
import type { Indicator } from '#domain/indicator.ts';
import { mergeValues } from '../indicators/merge-values.ts';
import { putIndicators } from '../indicators/put-indicators.ts';
import { bumpDatasetVersion } from '../bump-dataset-version.ts';
import type { ImportTarget, Imported } from './import-target.ts';

/** Describes the series that are new, merges the staged values, and says what changed. */
export async function importValues(
  { tx, collection, title, complete }: ImportTarget,
  series: readonly Indicator[],
): Promise<Imported> {
  await tx.rows(sql`
    insert into collection (id, title, kind, fictional) values (${collection}, ${title}, 'dataset', false)
    on conflict (id) do nothing`);
  const known = await tx.rows<Indicator>(sql`
    select id, es, en, unit, kind, level, source, licence, method_version as "methodVersion", citation
    from indicator`);
  const kept = new Map(known.map((indicator) => [indicator.id, indicator]));
  // What is known of a series stays; what makes it one series must be the same.
  const described = series.map((one) => ({
    ...one,
    ...pickWords(kept.get(one.id) ?? one),
  }));
  const isNew = await putIndicators(tx, collection, described);
  const merged = await mergeValues(tx, complete);
  if (isNew || merged.added + merged.changed + merged.withdrawn > 0) await bumpDatasetVersion(tx);
  return { stored: { what: 'values', ...merged }, indicators: series.map(({ id }) => id).sort() };
}

function pickWords({ es, en, source, licence, citation }: Indicator) {
  return { es, en, source, licence, citation };
}
