import { sql } from 'drizzle-orm';
import type { CriminalGroup, GroupTie, GroupType } from '#domain/group.ts';
import type { GroupId } from '#domain/ids.ts';

/** Columns that a CriminalGroup is made of, over `criminal_group`. */
export const GROUP_FIELDS = sql`
  criminal_group.id, criminal_group.name, criminal_group.aliases, criminal_group.type,
  criminal_group.parent_id as parent, criminal_group.ties, criminal_group.first_year as "from",
  criminal_group.last_year as "to", criminal_group.states, criminal_group.sources`;

export interface GroupRow {
  readonly id: GroupId;
  readonly name: string;
  readonly aliases: string[];
  readonly type: GroupType;
  readonly parent: GroupId | null;
  readonly ties: GroupTie[];
  readonly from: number | null;
  readonly to: number | null;
  readonly states: string[];
  readonly sources: string[];
}

export function toGroup(row: GroupRow): CriminalGroup {
  const { id, name, aliases, type, parent, ties, from, to, states, sources } = row;
  return { id, name, aliases, type, parent, ties, from, to, states, sources, status: 'catalogued' };
}
