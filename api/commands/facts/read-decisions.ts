import { sql } from 'drizzle-orm';
import type { SaidApart } from '#api/pipeline/facts/merge/cluster-observations.ts';
import type { FactStatus } from '#domain/fact.ts';
import type { Queryable } from '../../database/database.ts';
import { uuidsOf } from './sql-lists.ts';

/** What editors decided about observations. */
export interface Decisions {
  readonly saidApart: SaidApart;
  /** The status last given to any of these observations; null when none was. */
  readonly statusOf: (ids: readonly string[]) => FactStatus | null;
}

/** Reads the decisions that concern these observations. */
export async function readDecisions(db: Queryable, ids: readonly string[]): Promise<Decisions> {
  const pairs = await db.rows<{ one: string; other: string }>(sql`
    select replace(one::text, '-', '') as one, replace(other::text, '-', '') as other
    from told_apart where one in (${uuidsOf(ids)})`);
  const apart = new Set(pairs.flatMap(({ one, other }) => [`${one} ${other}`, `${other} ${one}`]));
  const given = await db.rows<{ id: string; status: FactStatus; action: number }>(sql`
    select replace(subject::text, '-', '') as id, status, action_no as action
    from status_decision where subject in (${uuidsOf(ids)})`);
  const statuses = new Map(given.map((decision) => [decision.id, decision]));
  return {
    saidApart: (a, b) => apart.size > 0 && apart.has(`${a} ${b}`),
    statusOf: (members) => {
      const decided = members.flatMap((id) => statuses.get(id) ?? []);
      return decided.sort((a, b) => b.action - a.action)[0]?.status ?? null;
    },
  };
}
