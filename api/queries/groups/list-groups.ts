import { sql } from 'drizzle-orm';
import type { GroupList } from '#domain/group-list.ts';
import type { Database } from '../../database/database.ts';
import { factCondition } from '../facts/fact-filter.ts';
import type { FactFilter } from '../facts/fact-filter.ts';
import { GROUP_FIELDS, toGroup } from './group-row.ts';
import type { GroupRow } from './group-row.ts';

export interface GroupListQuery extends Omit<FactFilter, 'q'> {
  /** Part of a name or alias, whatever its case and accents; or an id. */
  readonly q?: string | undefined;
  /** Only groups with facts within the query. */
  readonly withFacts?: boolean | undefined;
}

type CountedRow = GroupRow & { readonly incidents: number; readonly presences: number };

/**
 * The groups of the catalogue and those that editors accepted, each with its facts within the query,
 * the most first.
 */
export async function listGroups(db: Database, query: GroupListQuery): Promise<GroupList> {
  const { q, withFacts = false, ...filter } = query;
  return await db.transaction(
    async (tx) => {
      const condition = await factCondition(tx, filter);
      const named = q === undefined ? sql`true` : matches(q);
      const rows = await tx.rows<CountedRow>(sql`
        with counted as (
          select group_id, count(*) filter (where fact.kind = 'incident')::int as incidents,
                 count(*) filter (where fact.kind = 'presence')::int as presences
          from fact_group join fact on fact.no = fact_no
          where ${condition}
          group by group_id
        )
        select ${GROUP_FIELDS}, coalesce(incidents, 0) as incidents, coalesce(presences, 0) as presences
        from criminal_group left join counted on counted.group_id = criminal_group.id
        where ${named} and (counted.group_id is not null or not ${withFacts}::boolean)
        order by coalesce(incidents + presences, 0) desc, criminal_group.id`);
      return {
        groups: rows.map(({ incidents, presences, ...row }) => ({ ...toGroup(row), incidents, presences })),
      };
    },
    { snapshot: true },
  );
}

function matches(q: string) {
  const names = sql`concat_ws(E'\n', criminal_group.name, array_to_string(criminal_group.aliases, E'\n'))`;
  return sql`(strpos(unaccent(lower(${names})), unaccent(lower(${q}::text))) > 0 or criminal_group.id = ${q})`;
}
