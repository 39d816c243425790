import type { Database, OnOpeningProgress } from './database.ts';
import { ensureExtensions } from './extensions.ts';
import { loadGroups } from './load-groups.ts';
import { loadPlaces } from './load-places.ts';
import { migrate } from './migrate.ts';

/**
 * Brings any database up to this program: extensions, migrations, groups, places. What is there already is
 * left alone, so that on a prepared database this takes a few queries.
 * @param from share of the whole opening that came before, for the progress told
 */
export async function prepareDatabase(
  db: Pick<Database, 'transaction'>,
  onProgress: OnOpeningProgress = () => {},
  from = 0,
  to = 1,
): Promise<void> {
  const at = (share: number) => from + (to - from) * share;
  onProgress({ phase: 'migrations', fraction: at(0) });
  await ensureExtensions(db);
  await migrate(db, undefined, (share) => {
    onProgress({ phase: 'migrations', fraction: at(0.2 + share * 0.2) });
  });
  await loadGroups(db);
  onProgress({ phase: 'places', fraction: at(0.4) });
  await loadPlaces(db, (share) => {
    onProgress({ phase: 'boundaries', fraction: at(0.4 + share * 0.6) });
  });
}
