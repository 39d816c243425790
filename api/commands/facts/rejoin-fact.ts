import { sql } from 'drizzle-orm';
import type { Rejoin } from '#domain/editor.ts';
import type { FactId } from '#domain/ids.ts';
import type { Database } from '../../database/database.ts';
import { ConflictError } from '../../errors.ts';
import { bumpDatasetVersion } from '../bump-dataset-version.ts';
import { factsHolding } from './facts-holding.ts';
import { guardFacts } from './guard-facts.ts';
import { putTogether } from './put-together.ts';
import { readFactToChange } from './read-members.ts';
import { recordAction } from './record-action.ts';
import { uuidsOf } from './sql-lists.ts';

/**
 * Takes back every split of a fact's sources: the rules decide again what is merged.
 * @returns ids of the facts that hold them and what they were split from
 * @throws NotFoundError when there is no such fact; ConflictError when nothing was split from it
 */
export async function rejoinFact(
  db: Database,
  id: FactId,
  { note = null }: { readonly note?: Rejoin['note'] | null } = {},
): Promise<FactId[]> {
  return await db.transaction(async (tx) => {
    await guardFacts(tx);
    const fact = await readFactToChange(tx, id);
    const own = uuidsOf(fact.members.map((member) => member.id));
    const pairs = await tx.rows<{ one: FactId; other: FactId }>(sql`
      delete from told_apart where one in (${own}) or other in (${own})
      returning replace(one::text, '-', '') as one, replace(other::text, '-', '') as other`);
    if (pairs.length === 0) throw new ConflictError(`nothing was split from the fact ${fact.id}`);
    const change = { together: pairs.map(({ one, other }) => [one, other]) };
    await recordAction(tx, { action: 'rejoin', subject: fact.id, change, note });
    const blocks = fact.members.flatMap(({ block }) => block ?? []);
    await putTogether(tx, { blocks, facts: [fact.no] });
    await bumpDatasetVersion(tx);
    return await factsHolding(tx, [
      ...fact.members.map((member) => member.id),
      ...pairs.flatMap(({ one, other }) => [one, other]),
    ]);
  });
}
