import { sql } from 'drizzle-orm';
import type { EditorAction } from '#domain/editor.ts';
import type { Queryable } from '../../database/database.ts';

/** What editors did to these facts or groups, or by splitting these sources from others; the latest first. */
export async function readHistory(db: Queryable, subjects: readonly string[]): Promise<EditorAction[]> {
  const list = sql`select jsonb_array_elements_text(${JSON.stringify(subjects)}::jsonb)`;
  return await db.rows<EditorAction>(sql`
    select to_char(done_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, action, change, note
    from editor_action
    where subject in (${list}) or change ->> 'source' in (${list})
    order by no desc`);
}
