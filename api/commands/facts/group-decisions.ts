import { sql } from 'drizzle-orm';
import type { FactDraft } from '#api/pipeline/facts/merge/observation.ts';
import type { GroupId } from '#domain/ids.ts';
import type { Queryable } from '../../database/database.ts';

/** What editors made of unknown names: another group, or null for one that is none. */
export type GroupDecisions = ReadonlyMap<GroupId, GroupId | null>;

/** Reads the names that mean another group or none; accepted ones mean themselves and are left out. */
export async function readGroupDecisions(db: Queryable): Promise<GroupDecisions> {
  const rows = await db.rows<{ id: GroupId; into: GroupId | null }>(sql`
    select group_id as id, into_id as into from group_decision where decision <> 'accepted'`);
  return new Map(rows.map(({ id, into }) => [id, into]));
}

/**
 * The draft with its groups as the editors decided: merged names replaced, refused ones left out of
 * incidents. A presence of a refused group stays under its name and counts as rejected.
 */
export function withDecidedGroups(draft: FactDraft, decisions: GroupDecisions): FactDraft {
  switch (draft.kind) {
    case 'deployment':
      return draft;
    case 'presence': {
      const group = decisions.get(draft.group);
      if (group === undefined) return draft;
      return group === null ? { ...draft, status: 'rejected' } : { ...draft, group };
    }
    case 'incident': {
      if (!draft.groups.some(({ group }) => decisions.has(group))) return draft;
      const groups = new Map<GroupId, (typeof draft.groups)[number]>();
      for (const { group, role } of draft.groups) {
        const meant = decisions.has(group) ? (decisions.get(group) ?? null) : group;
        if (meant !== null && !groups.has(meant)) groups.set(meant, { group: meant, role });
      }
      return { ...draft, groups: [...groups.values()] };
    }
  }
}
