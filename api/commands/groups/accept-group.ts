import { sql } from 'drizzle-orm';
import type { GroupDecision } from '#domain/editor.ts';
import type { GroupId } from '#domain/ids.ts';
import type { Transaction } from '../../database/database.ts';
import { NotFoundError } from '../../errors.ts';

/** Puts a name into the table of groups, with its spellings in the documents as aliases. */
export async function acceptGroup(
  tx: Transaction,
  id: GroupId,
  { name, type, parent = null }: Extract<GroupDecision, { decision: 'accept' }>,
): Promise<void> {
  if (parent !== null) {
    const found = await tx.rows(sql`select id from criminal_group where id = ${parent} and id <> ${id}`);
    if (found.length === 0) throw new NotFoundError(`there is no group "${parent}" for "${id}" to belong to`);
  }
  await tx.rows(sql`
    insert into criminal_group (id, name, type, parent_id, states, aliases, ties, sources, origin)
    select ${id}, ${name}, ${type}, ${parent}, '{}',
           array(select distinct text from group_mention where group_id = ${id} and text <> ${name} order by 1 limit 20),
           '[]', '{}', 'editor'`);
}
