import { sql } from 'drizzle-orm';
import type { FactKind, FactStatus } from '#domain/fact.ts';
import type { FactId } from '#domain/ids.ts';
import type { Transaction } from '../../database/database.ts';
import { NotFoundError } from '../../errors.ts';

/** A fact to be changed, with the observations it is put together of. */
export interface FactToChange {
  readonly no: number;
  readonly id: FactId;
  readonly kind: FactKind;
  readonly status: FactStatus;
  readonly members: readonly Member[];
}

interface Member {
  readonly id: FactId;
  readonly block: string | null;
}

/**
 * The fact with this id, or that holds the observation with it.
 * @throws NotFoundError when there is none
 */
export async function readFactToChange(tx: Transaction, id: FactId): Promise<FactToChange> {
  const [fact] = await tx.rows<Omit<FactToChange, 'members'>>(sql`
    select no, replace(id::text, '-', '') as id, kind, status from fact
    where no = coalesce((select fact_no from observation where id = ${id}::uuid),
                        (select no from fact where id = ${id}::uuid))`);
  if (!fact) throw new NotFoundError(`there is no fact ${id}`);
  const members = await tx.rows<Member>(sql`
    select replace(id::text, '-', '') as id, replace(block::text, '-', '') as block
    from observation where fact_no = ${fact.no}::int order by id`);
  return { ...fact, members };
}
