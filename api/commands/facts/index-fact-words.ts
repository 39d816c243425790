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
    insert into fact_search (fact_no, words)
    select fact.no, searchable_words(concat_ws(E'\n', fact.own_term, fact.unit, fact.place_name, place.name,
      (select string_agg(coalesce(criminal_group.name, translate(group_id, '-', ' ')), E'\n')
       from fact_group left join criminal_group on criminal_group.id = group_id
       where fact_group.fact_no = fact.no),
      (select left(string_agg(quote, E'\n'), ${MOST_CHARACTERS}::int)
       from observation join evidence on evidence.observation_no = observation.no
       where observation.fact_no = fact.no)))
    from fact left join place on place.code = fact.place_code
    where fact.no in (${factNumbers})`);
}
