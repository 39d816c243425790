import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/database.ts';
import { InvalidInputError } from '../../errors.ts';
import { VALUE_STAGE } from './stage-values.ts';

export interface MergedValues {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Values of the same series that the stage lacks: removed, since a series is what its publisher says. */
  readonly withdrawn: number;
}

const GIVEN = sql.identifier(VALUE_STAGE);

/**
 * Merges the staged values into their indicators, set by set.
 * @param complete true when the stage holds whole series: values it lacks are withdrawn
 * @throws InvalidInputError for a code that no place has or a value that comes twice
 */
export async function mergeValues(tx: Transaction, complete: boolean): Promise<MergedValues> {
  await tx.script(`analyze ${VALUE_STAGE}`);
  await requireKnownPlaces(tx);
  await requireOnce(tx);
  const withdrawn = complete ? await withdrawAbsent(tx) : 0;
  const [counts] = await tx.rows<{ same: number; other: number; fresh: number }>(sql`
    select (count(*) filter (where stored.code is not null and (stored.months, stored.value, stored.estimated)
              is not distinct from (given.months, given.value, given.estimated)))::int as same,
           (count(*) filter (where stored.code is not null and (stored.months, stored.value, stored.estimated)
              is distinct from (given.months, given.value, given.estimated)))::int as other,
           (count(*) filter (where stored.code is null))::int as fresh
    from ${GIVEN} given join indicator on indicator.id = given.indicator
    left join indicator_value stored on stored.indicator_no = indicator.no
      and stored.code = given.code and stored.month = given.month`);
  const { same = 0, other = 0, fresh = 0 } = counts ?? {};
  if (other + fresh > 0)
    await tx.rows(sql`
      insert into indicator_value (indicator_no, code, month, months, value, estimated)
      select indicator.no, given.code, given.month, given.months, given.value, given.estimated
      from ${GIVEN} given join indicator on indicator.id = given.indicator
      on conflict (indicator_no, code, month) do update set
        months = excluded.months, value = excluded.value, estimated = excluded.estimated
      where (indicator_value.months, indicator_value.value, indicator_value.estimated)
        is distinct from (excluded.months, excluded.value, excluded.estimated)`);
  return { added: fresh, changed: other, unchanged: same, withdrawn };
}

async function requireKnownPlaces(tx: Transaction): Promise<void> {
  const unknown = await tx.rows<{ code: string }>(sql`
    select distinct given.code from ${GIVEN} given
    where not exists (select from place where place.code = given.code) order by given.code limit 10`);
  if (unknown.length > 0)
    throw new InvalidInputError(`no place has the code ${unknown.map(({ code }) => code).join(', ')}`);
}

async function requireOnce(tx: Transaction): Promise<void> {
  const [twice] = await tx.rows<{ indicator: string; code: string }>(sql`
    select given.indicator, given.code from ${GIVEN} given
    group by given.indicator, given.code, given.month having count(*) > 1 limit 1`);
  if (twice)
    throw new InvalidInputError(`the indicator "${twice.indicator}" has two values of ${twice.code} at once`);
}

async function withdrawAbsent(tx: Transaction): Promise<number> {
  const [gone] = await tx.rows<{ count: number }>(sql`
    with gone as (
      delete from indicator_value stored using indicator
      where indicator.no = stored.indicator_no
        and indicator.id in (select distinct given.indicator from ${GIVEN} given)
        and not exists (select from ${GIVEN} given
          where given.indicator = indicator.id and given.code = stored.code and given.month = stored.month)
      returning 1)
    select count(*)::int as count from gone`);
  return gone?.count ?? 0;
}
