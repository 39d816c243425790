import { sql } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { keepStatistics } from '../../commands/facts/keep-statistics.ts';
import { MapQuery } from '#domain/map-query.ts';
import type { Database } from '../../database/database.ts';
import { describeOnBoth } from '../../testing/test-database.ts';
import { factCondition } from './fact-filter.ts';

const FACTS = 60_000;

/** Facts spread over places, days, types and groups, as many as make reading them all slow. */
const FILL = `
  insert into fact (id, kind, realm, status, confidence, extractor, place_code, where_precision,
    date_from, date_to, date_precision, first_day, last_day, type)
  select md5(n::text)::uuid, 'incident', 'papers', 'candidate', 0.5, 'test', place.code, 3,
    day::text, day::text, 'day', day, day, case when n % 9 = 0 then 'homicide' else 'other' end
  from generate_series(1, ${FACTS}) n
  join lateral (select date '2007-01-01' + (n * 7919) % 5800 as day) days on true
  join (select code, row_number() over (order by code) - 1 as at from place where level = 'municipality') place
    on place.at = (n * 7001) % 2478;
  insert into fact_group (fact_no, group_id, role)
    select no, 'group-' || no % 300, 'side' from fact;
  insert into fact_search (fact_no, words)
    select no, to_tsvector('simple', 'palabra' || no % 500) from fact;`;

describeOnBoth('questions about many facts', (openDb) => {
  let db: Database;
  beforeAll(async () => {
    db = await openDb();
    await db.transaction(
      async (tx) => {
        await tx.script(FILL);
        await keepStatistics(tx);
      },
      { unlimited: true },
    );
  });

  const planOf = async (query: object) => {
    const condition = await factCondition(db, MapQuery.parse(query));
    const rows = await db.rows<{ 'QUERY PLAN': string }>(sql`
      explain (costs off) select fact.no from fact where ${condition}
      order by fact.listed_on desc, fact.id desc limit 101`);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  };

  it.each([
    [{}, 'fact_listed'],
    [{ group: 'group-7' }, 'fact_group_group'],
    [{ place: '16012' }, 'fact_place'],
    [{ type: 'homicide', from: '2015-03-01', to: '2015-03-07' }, 'fact_period'],
    [{ q: 'palabra77' }, 'fact_search_words'],
  ])('%j are answered by an index, without reading all facts', async (query, index) => {
    const plan = await planOf(query);
    expect(plan).toContain(index);
    expect(plan).not.toMatch(/Seq Scan on fact\b/);
  });
});
