import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../database/database.ts';
import { bumpDatasetVersion } from '../bump-dataset-version.ts';
import { REFERENCE_SETS, checksumOf } from './reference-sets.ts';
import type { ReferenceSet } from './reference-sets.ts';

/** Checksum of a set that something was imported into: it is the importer's from then on. */
const IMPORTED = 'imported';

const nameOf = ({ id }: Pick<ReferenceSet, 'id'>) => `collection:${id}`;

/**
 * Makes the collections of the reference data that are missing, empty, in a transaction;
 * `completeReference` fills them. In two steps, so that a start that is cut short goes on where it was.
 */
export async function openReference(
  tx: Transaction,
  sets: readonly ReferenceSet[] = REFERENCE_SETS,
): Promise<void> {
  for (const { id, title } of sets) {
    const made = await tx.rows(sql`
      insert into collection (id, title, kind, fictional) values (${id}, ${title}, 'dataset', false)
      on conflict (id) do nothing returning id`);
    if (made.length > 0) await tx.rows(sql`delete from reference_data where name = ${nameOf({ id })}`);
  }
  await bumpDatasetVersion(tx);
}

export interface CompleteOptions {
  /** Told the share that is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Stops after the collection that is being filled. */
  readonly signal?: AbortSignal | undefined;
  readonly sets?: readonly ReferenceSet[];
}

/**
 * Fills the collections of the reference data that are there and lack this edition of it, each in a
 * transaction of its own. One that was removed stays away; one that a newer file was imported into is
 * left alone.
 * @returns how many were filled
 */
export async function completeReference(
  db: Database,
  { onProgress = () => {}, signal, sets = REFERENCE_SETS }: CompleteOptions = {},
): Promise<number> {
  let filled = 0;
  for (const [index, set] of sets.entries()) {
    if (signal?.aborted) break;
    if (await db.transaction((tx) => fill(tx, set), { unlimited: true })) filled++;
    onProgress((index + 1) / sets.length);
  }
  return filled;
}

async function fill(tx: Transaction, set: ReferenceSet): Promise<boolean> {
  const [row] = await tx.rows<{ checksum: string | null }>(sql`
    select checksum from collection left join reference_data on name = ${nameOf(set)}
    where id = ${set.id} and kind = 'dataset'`);
  const checksum = checksumOf(set);
  if (!row || row.checksum === checksum || row.checksum === IMPORTED) return false;
  await set.load(tx);
  await writeChecksum(tx, set, checksum);
  await bumpDatasetVersion(tx);
  return true;
}

/** Says that a collection of the reference data is no longer what came with the program. */
export async function markImported(tx: Transaction, id: ReferenceSet['id']): Promise<void> {
  if (REFERENCE_SETS.some((set) => set.id === id)) await writeChecksum(tx, { id }, IMPORTED);
}

async function writeChecksum(
  tx: Transaction,
  set: Pick<ReferenceSet, 'id'>,
  checksum: string,
): Promise<void> {
  await tx.rows(sql`
    insert into reference_data (name, checksum) values (${nameOf(set)}, ${checksum})
    on conflict (name) do update set checksum = excluded.checksum, loaded_at = now()`);
}
