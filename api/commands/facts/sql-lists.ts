import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';

/*
 * Lists of any length as one parameter each, to stand after `in (`: a parameter an item would meet
 * the protocol's limit of 65,535.
 */

export function numbersOf(numbers: Iterable<number>): SQL {
  return sql`select jsonb_array_elements_text(${JSON.stringify([...numbers])}::jsonb)::int`;
}

/** Ids and digests of 32 hexadecimal digits. */
export function uuidsOf(ids: Iterable<string>): SQL {
  return sql`select jsonb_array_elements_text(${JSON.stringify([...ids])}::jsonb)::uuid`;
}
