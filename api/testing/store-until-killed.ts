/**
 * The child of durability.db.test.ts: `node scripts/run.mjs api/testing/store-until-killed.ts DATA
 * CACHE ROUND`. Opens the embedded data, says what is in it (`present ID`, then `open`), then stores
 * documents without end and says each (`stored ID`) once it is kept for good.
 */
import { sql } from 'drizzle-orm';
import type { CollectionId } from '#domain/ids.ts';
import { createCollection } from '../commands/create-collection.ts';
import { storeDocuments } from '../commands/store-documents.ts';
import { openDatabase } from '../database/open-database.ts';
import { makeDocument, makeMention } from './make-document.ts';

const [dataDir = '', cacheDir = '', round = ''] = process.argv.slice(2);
/** Waits until the line is out: the embedded database leaves the event loop no turn to write it later. */
const say = (line: string) =>
  new Promise<void>((done) => process.stdout.write(`${line}\n`, () => setImmediate(done)));

const db = await openDatabase({ databaseUrl: null, dataDir, cacheDir });
const collection = 'papeles' as CollectionId;
await createCollection(db, { id: collection, title: 'Papeles' });
const whole = await db.rows<{ id: string }>(sql`
  select id from document
  where mention_count = (select count(*) from mention where document_no = no)
    and exists (select from document_search where document_no = no)
    and exists (select from document_path where document_no = no)
    and exists (select from document_collection where document_no = no)`);
const [all] = await db.rows<{ count: number }>(sql`select count(*)::int as count from document`);
for (const { id } of whole) await say(`present ${id}`);
await say(
  all?.count === whole.length ? 'open' : `broken: ${all?.count} documents, ${whole.length} of them whole`,
);

for (let batch = 0; ; batch += 1) {
  const documents = Array.from({ length: 1 + (batch % 5) }, (_, index) =>
    makeDocument({
      path: `${round}/${batch}/${index}.txt`,
      text: `Ronda ${round}, lote ${batch}, documento ${index}. ${'Texto ficticio. '.repeat(200)}`,
      mentions: [makeMention({ code: '30193' }), makeMention({ code: '07' })],
    }),
  );
  for (const { id } of await storeDocuments(db, { collection, documents })) await say(`stored ${id}`);
}
