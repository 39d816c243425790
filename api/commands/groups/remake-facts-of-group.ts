import { sql } from 'drizzle-orm';
import type { FactDraft } from '#api/pipeline/facts/merge/observation.ts';
import type { GroupId } from '#domain/ids.ts';
import type { Transaction } from '../../database/database.ts';
import { readGroupDecisions } from '../facts/group-decisions.ts';
import { blockOf } from '../facts/observation-to-store.ts';
import { putTogetherAgain } from '../facts/put-together.ts';

interface Naming {
  readonly no: number;
  readonly factNo: number | null;
  readonly draft: FactDraft;
  readonly block: string | null;
}

/** Puts the facts of observations that name a group together anew, once the name means something else. */
export async function remakeFactsOfGroup(tx: Transaction, group: GroupId): Promise<void> {
  const naming = await tx.rows<Naming>(sql`
    with named as (
      select no from observation
      where document_no in (select document_no from group_mention where group_id = ${group})
      union
      select observation.no from observation join fact_group on fact_group.fact_no = observation.fact_no
      where fact_group.group_id = ${group}
    )
    select no, fact_no as "factNo", draft, replace(block::text, '-', '') as block
    from observation join named using (no)
    where draft ->> 'group' = ${group} or draft -> 'groups' @> ${JSON.stringify([{ group }])}::jsonb`);
  const decisions = await readGroupDecisions(tx);
  const moved = naming.map((one) => ({ ...one, to: blockOf(one.draft, decisions) }));
  await tx.rows(sql`
    update observation set block = moved."to"
    from jsonb_to_recordset(${JSON.stringify(moved.map(({ no, to }) => ({ no, to })))}::jsonb)
      as moved (no integer, "to" uuid)
    where observation.no = moved.no and observation.block is distinct from moved."to"`);
  await putTogetherAgain(tx, {
    blocks: [...new Set(moved.flatMap(({ block, to }) => [block, to].filter((each) => each !== null)))],
    facts: [...new Set(moved.flatMap(({ factNo }) => factNo ?? []))],
  });
}
