import { sql } from 'drizzle-orm';
import type { EditorAction } from '#domain/editor.ts';
import type { Transaction } from '../../database/database.ts';
import { storable } from '../../database/copy-text.ts';

/** Writes into the record what an editor does; answers its number. */
export async function recordAction(
  tx: Transaction,
  action: Omit<EditorAction, 'at'> & { readonly subject: string },
): Promise<number> {
  const { subject, change, note } = action;
  const [row] = await tx.rows<{ no: number }>(sql`
    insert into editor_action (action, subject, change, note)
    values (${action.action}, ${subject}, ${JSON.stringify(change)}::jsonb, ${note && storable(note)})
    returning no`);
  if (!row) throw new Error('the record answers with a number');
  return row.no;
}
