import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { readGroups } from '#geodata/groups/read-groups.ts';
import type { Database } from './database.ts';
import { lockPreparing } from './migrate.ts';

const NAME = 'groups';

/** Checksum of the catalogue of groups of this program, to tell whether a database has it. */
export function groupsChecksum(): string {
  return createHash('sha256').update(JSON.stringify(readGroups())).digest('hex');
}

/**
 * Loads the catalogue of criminal groups, unless the database has this edition of it; one
 * transaction. A group that an editor accepted and the catalogue has meanwhile becomes the
 * catalogue's; one that the catalogue no longer has goes, and what names it becomes a candidate.
 */
export async function loadGroups(db: Pick<Database, 'transaction'>): Promise<void> {
  const checksum = groupsChecksum();
  await db.transaction(async (tx) => {
    await lockPreparing(tx);
    const [loaded] = await tx.rows<{ checksum: string }>(
      sql`select checksum from reference_data where name = ${NAME}`,
    );
    if (loaded?.checksum === checksum) return;
    const groups = readGroups().map((group) => ({
      id: group.id,
      name: group.name,
      type: group.type,
      parent_id: group.parent,
      first_year: group.from,
      last_year: group.to,
      states: group.states,
      aliases: group.aliases,
      ties: group.ties,
      sources: group.sources,
    }));
    await tx.rows(sql`
      delete from criminal_group where origin = 'catalogue' or id in (
        select id from jsonb_to_recordset(${JSON.stringify(groups)}::jsonb) as source (id text))`);
    await tx.rows(sql`
      insert into criminal_group
        (id, name, type, parent_id, first_year, last_year, states, aliases, ties, sources, origin)
      select id, name, type, parent_id, first_year, last_year, states, aliases, ties, sources, 'catalogue'
      from jsonb_to_recordset(${JSON.stringify(groups)}::jsonb) as source (
        id text, name text, type text, parent_id text, first_year integer, last_year integer,
        states text[], aliases text[], ties jsonb, sources text[])`);
    await tx.rows(sql`
      delete from group_decision
      where group_id in (select id from criminal_group where origin = 'catalogue')`);
    await tx.rows(sql`
      insert into reference_data (name, checksum) values (${NAME}, ${checksum})
      on conflict (name) do update set checksum = excluded.checksum, loaded_at = now()`);
    // A first load changes nothing that anyone has read; a later one does.
    if (loaded) await tx.rows(sql`update dataset_version set version = version + 1`);
  });
}
