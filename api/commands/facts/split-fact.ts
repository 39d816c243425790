import { sql } from 'drizzle-orm';
import type { Split } from '#domain/editor.ts';
import type { FactId } from '#domain/ids.ts';
import type { Database } from '../../database/database.ts';
import { ConflictError } from '../../errors.ts';
import { bumpDatasetVersion } from '../bump-dataset-version.ts';
import { factsHolding } from './facts-holding.ts';
import { guardFacts } from './guard-facts.ts';
import { putTogether } from './put-together.ts';
import { readFactToChange } from './read-members.ts';
import { recordAction } from './record-action.ts';

/**
 * Undoes a merge: one source of a fact tells something else than the others. They are never merged
 * again, however often the documents are read, until `rejoinFact`.
 * @returns ids of the facts that hold the sources now
 * @throws NotFoundError when there is no such fact; ConflictError when the source is not of it or alone
 */
export async function splitFact(
  db: Database,
  id: FactId,
  { source, note = null }: Omit<Split, 'note'> & { readonly note?: string | null | undefined },
): Promise<FactId[]> {
  return await db.transaction(async (tx) => {
    await guardFacts(tx);
    const fact = await readFactToChange(tx, id);
    const own = fact.members.find((member) => member.id === source);
    if (!own)
      throw new ConflictError(`the fact ${fact.id} has no source ${source}; ask for its sources again`);
    const others = fact.members.filter((member) => member !== own).map((member) => member.id);
    if (others.length === 0)
      throw new ConflictError(`the fact ${fact.id} has one source only; there is nothing to split`);
    const change = { source, apartFrom: others };
    const action = await recordAction(tx, { action: 'split', subject: fact.id, change, note });
    await tx.rows(sql`
      insert into told_apart (one, other, action_no)
      select least(${source}::uuid, other), greatest(${source}::uuid, other), ${action}::int
      from (select jsonb_array_elements_text(${JSON.stringify(others)}::jsonb)::uuid as other) apart
      on conflict (one, other) do nothing`);
    await putTogether(tx, { blocks: own.block === null ? [] : [own.block], facts: [fact.no] });
    await bumpDatasetVersion(tx);
    return await factsHolding(tx, [source, ...others]);
  });
}
