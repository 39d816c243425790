import { sql } from 'drizzle-orm';
import type { CriminalGroup } from '#domain/group.ts';
import type { GroupDetail } from '#domain/group-list.ts';
import type { GroupId } from '#domain/ids.ts';
import type { Database, Queryable } from '../../database/database.ts';
import { factCondition } from '../facts/fact-filter.ts';
import type { FactFilter } from '../facts/fact-filter.ts';
import { readHistory } from '../facts/read-history.ts';
import { GROUP_FIELDS, toGroup } from './group-row.ts';
import type { GroupRow } from './group-row.ts';

type Cell = GroupDetail['byStateAndYear'][number];

/** A group whole, or a name that waits for an editor, with its facts within the query; null when unknown. */
export async function getGroup(
  db: Database,
  id: GroupId,
  filter: Omit<FactFilter, 'group' | 'subgroups'>,
): Promise<GroupDetail | null> {
  return await db.transaction(
    async (tx) => {
      const found = (await readCatalogued(tx, id)) ?? (await readCandidate(tx, id));
      if (!found) return null;
      const condition = await factCondition(tx, filter);
      const cells = await tx.rows<Cell>(sql`
        select fact.state_code as code, date_part('year', fact.first_day)::int as year,
               count(*) filter (where fact.kind = 'incident')::int as incidents,
               count(*) filter (where fact.kind = 'presence')::int as presences
        from fact_group join fact on fact.no = fact_no
        where group_id = ${id} and ${condition}
        group by 1, 2 order by 1 nulls last, 2 nulls last`);
      const subgroups = await tx.rows<{ id: GroupId }>(
        sql`select id from criminal_group where parent_id = ${id} order by id`,
      );
      return {
        ...found.group,
        incidents: cells.reduce((sum, { incidents }) => sum + incidents, 0),
        presences: cells.reduce((sum, { presences }) => sum + presences, 0),
        subgroups: subgroups.map((subgroup) => subgroup.id),
        mergedInto: found.mergedInto,
        byStateAndYear: cells,
        history: await readHistory(tx, [id]),
      };
    },
    { snapshot: true },
  );
}

interface Found {
  readonly group: CriminalGroup;
  readonly mergedInto: GroupId | null;
}

async function readCatalogued(db: Queryable, id: GroupId): Promise<Found | null> {
  const [row] = await db.rows<GroupRow>(sql`select ${GROUP_FIELDS} from criminal_group where id = ${id}`);
  return row ? { group: toGroup(row), mergedInto: null } : null;
}

interface NameRow {
  readonly spellings: string[];
  readonly states: string[];
  readonly decision: 'merged' | 'refused' | null;
  readonly into: GroupId | null;
}

/** What is known of a name is what the texts say. */
async function readCandidate(db: Queryable, id: GroupId): Promise<Found | null> {
  const [row] = await db.rows<NameRow>(sql`
    select array(select text from group_mention where group_id = ${id}
                 group by text order by count(*) desc, text limit 20) as spellings,
           array(select distinct state_code from fact_group join fact on fact.no = fact_no
                 where group_id = ${id} and state_code <> '00' order by 1) as states,
           (select decision from group_decision where group_id = ${id}) as decision,
           (select into_id from group_decision where group_id = ${id}) as into
    where exists (select from group_mention where group_id = ${id})
       or exists (select from fact_group where group_id = ${id})
       or exists (select from group_decision where group_id = ${id})`);
  if (!row) return null;
  const [name = id, ...aliases] = row.spellings;
  return {
    group: {
      id,
      name,
      aliases,
      type: 'other',
      parent: null,
      ties: [],
      from: null,
      to: null,
      states: row.states,
      sources: [],
      status: row.decision ?? 'candidate',
    },
    mergedInto: row.into,
  };
}
