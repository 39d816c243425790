import { sql } from 'drizzle-orm';
import type { StatusChange } from '#domain/editor.ts';
import type { FactDetail } from '#domain/fact-detail.ts';
import type { FactId } from '#domain/ids.ts';
import type { Database } from '../../database/database.ts';
import { readFact } from '../../queries/facts/get-fact.ts';
import { bumpDatasetVersion } from '../bump-dataset-version.ts';
import { derivePresence, presenceKeysOf } from './derive-presence.ts';
import { guardFacts } from './guard-facts.ts';
import { readFactToChange } from './read-members.ts';
import { recordAction } from './record-action.ts';

/**
 * Gives a fact the status an editor judged it by. The judgement stays with what the fact was put
 * together of: it outlives merging, splitting and reading the documents again.
 * @returns the fact as it is now
 * @throws NotFoundError when there is no such fact
 */
export async function setFactStatus(
  db: Database,
  id: FactId,
  { status, note = null }: Omit<StatusChange, 'note'> & { readonly note?: string | null | undefined },
): Promise<FactDetail> {
  return await db.transaction(async (tx) => {
    await guardFacts(tx);
    const fact = await readFactToChange(tx, id);
    const change = { from: fact.status, to: status };
    const action = await recordAction(tx, { action: 'status', subject: fact.id, change, note });
    // A derived presence has no observations: it is judged by its own id.
    const judged = fact.members.length > 0 ? fact.members.map((member) => member.id) : [fact.id];
    await tx.rows(sql`
      insert into status_decision (subject, status, action_no)
      select jsonb_array_elements_text(${JSON.stringify(judged)}::jsonb)::uuid, ${status}, ${action}::int
      on conflict (subject) do update set status = excluded.status, action_no = excluded.action_no`);
    const own = sql`select ${fact.no}::int`;
    const before = await presenceKeysOf(tx, own);
    await tx.rows(sql`update fact set status = ${status} where no = ${fact.no}::int`);
    await derivePresence(tx, [...before, ...(await presenceKeysOf(tx, own))]);
    await bumpDatasetVersion(tx);
    const changed = await readFact(tx, { id: fact.id });
    if (!changed) throw new Error('a fact stays where its status changes');
    return changed;
  });
}
