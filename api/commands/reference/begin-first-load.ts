import { sql } from 'drizzle-orm';
import { SAMPLE_COLLECTION } from '#domain/collection.ts';
import type { Database } from '../../database/database.ts';
import { SAMPLE_TITLE } from '../../documents/sample/index.ts';
import { isPristine } from '../../queries/is-pristine.ts';
import { guardStoring } from '../guard-collections.ts';
import { openReference } from './load-reference.ts';

/**
 * Makes the empty collections of a first start in a database that nothing was ever put into; a start
 * that is cut short finds them and goes on filling.
 * @returns whether it was such a database
 */
export async function beginFirstLoad(
  db: Database,
  { sample }: { readonly sample: boolean },
): Promise<boolean> {
  return await db.transaction(async (tx) => {
    await guardStoring(tx);
    if (!(await isPristine(tx))) return false;
    await openReference(tx);
    if (sample)
      await tx.rows(sql`
        insert into collection (id, title, kind, fictional)
        values (${SAMPLE_COLLECTION}, ${SAMPLE_TITLE}, 'sample', true)`);
    return true;
  });
}
