import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { Transaction } from '../../database/database.ts';

/** Characters of quotes that are made searchable of one fact: a tsvector holds at most 1 MB. */
const MOST_CHARACTERS = 200_000;

/**
 * Writes the searchable words of new facts: quotes, the paper's own term, unit, place and groups.
 * @param factNumbers a query of their numbers
 */
export async function indexFactWords(tx: Transaction, factNumbers: SQL): Promise<void> {
  await tx.rows(sql`
    with wanted as materialized (
      select no, own_term, unit, place_name, place_code from fact where no in (${factNumbers})
    ), named as (
      select fact_no, string_agg(coalesce(criminal_group.name, translate(group_id, '-', ' ')), E'\n') as words
      from fact_group join wanted on wanted.no = fact_no
      left join criminal_group on criminal_group.id = group_id
      group by fact_no
    ), quoted as (
      select fact_no, left(string_agg(quote, E'\n'), ${MOST_CHARACTERS}::int) as words
      from observation join wanted on wanted.no = fact_no
      join evidence on evidence.observation_no = observation.no and quote is not null
      group by fact_no
    )
    insert into fact_search (fact_no, words)
    select wanted.no,
           searchable_words(concat_ws(E'\n', own_term, unit, place_name, place.name, named.words, quoted.words))
    from wanted left join place on place.code = place_code
    left join named on named.fact_no = wanted.no
    left join quoted on quoted.fact_no = wanted.no`);
}
