import { sql } from 'drizzle-orm';
import type { GroupDecision } from '#domain/editor.ts';
import type { GroupId } from '#domain/ids.ts';
import type { Database, Transaction } from '../../database/database.ts';
import { ConflictError, NotFoundError } from '../../errors.ts';
import { bumpDatasetVersion } from '../bump-dataset-version.ts';
import { guardFacts } from '../facts/guard-facts.ts';
import { recordAction } from '../facts/record-action.ts';
import { acceptGroup } from './accept-group.ts';
import { remakeFactsOfGroup } from './remake-facts-of-group.ts';

/**
 * What an editor makes of a name the catalogue does not have: a group of its own, another name of a
 * group there is, or no group at all; or takes that back. The facts that name it follow.
 * @throws NotFoundError when no document names it, or the group it should mean is unknown
 * @throws ConflictError when the catalogue has it, or other names mean it
 */
export async function decideGroup(db: Database, id: GroupId, decision: GroupDecision): Promise<void> {
  await db.transaction(
    async (tx) => {
      await guardFacts(tx);
      await requireCandidate(tx, id);
      if (decision.decision === 'refuse' || decision.decision === 'reopen') await requireUnused(tx, id);
      const { note = null, ...change } = decision;
      const action = await recordAction(tx, { action: 'group', subject: id, change, note });
      await tx.rows(sql`delete from group_decision where group_id = ${id}`);
      await tx.rows(sql`delete from criminal_group where id = ${id}`);
      switch (decision.decision) {
        case 'accept':
          await acceptGroup(tx, id, decision);
          await write(tx, id, 'accepted', null, action);
          break;
        case 'merge':
          await requireGroup(tx, decision.into);
          await tx.rows(sql`update group_decision set into_id = ${decision.into} where into_id = ${id}`);
          await write(tx, id, 'merged', decision.into, action);
          break;
        case 'refuse':
          await write(tx, id, 'refused', null, action);
          break;
        case 'reopen':
          break;
      }
      await remakeFactsOfGroup(tx, id);
      await bumpDatasetVersion(tx);
    },
    { unlimited: true },
  );
}

async function write(
  tx: Transaction,
  id: GroupId,
  decision: 'accepted' | 'merged' | 'refused',
  into: GroupId | null,
  action: number,
): Promise<void> {
  await tx.rows(sql`
    insert into group_decision (group_id, decision, into_id, action_no)
    values (${id}, ${decision}, ${into}, ${action}::int)`);
}

async function requireCandidate(tx: Transaction, id: GroupId): Promise<void> {
  const [found] = await tx.rows<{ catalogued: boolean; named: boolean }>(sql`
    select exists (select from criminal_group where id = ${id} and origin = 'catalogue') as catalogued,
           exists (select from group_mention where group_id = ${id})
             or exists (select from fact_group where group_id = ${id})
             or exists (select from group_decision where group_id = ${id}) as named`);
  if (found?.catalogued)
    throw new ConflictError(`"${id}" is a group of the catalogue; only names found in texts are decided on`);
  if (!found?.named) throw new NotFoundError(`no document names a group "${id}"`);
}

async function requireGroup(tx: Transaction, id: GroupId): Promise<void> {
  const found = await tx.rows(sql`select id from criminal_group where id = ${id}`);
  if (found.length === 0)
    throw new NotFoundError(`there is no group "${id}" to merge into; accept it first or name another`);
}

async function requireUnused(tx: Transaction, id: GroupId): Promise<void> {
  const [name] = await tx.rows<{ id: string }>(sql`
    select group_id as id from group_decision where into_id = ${id} order by group_id limit 1`);
  if (name) throw new ConflictError(`the name "${name.id}" means "${id}"; reopen that first`);
}
