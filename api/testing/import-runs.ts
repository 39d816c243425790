import { sql } from 'drizzle-orm';
import { pieces } from '#api/importers/testing/import-all.ts';
import { ImportReport } from '#domain/import-report.ts';
import type { ImportFormatId } from '#domain/import-report.ts';
import { importFile } from '../commands/import/import-file.ts';
import type { FileToImport } from '../commands/import/import-file.ts';
import type { Database } from '../database/database.ts';
import { listCollections } from '../queries/list-collections.ts';

/** A row of a dataset as it is kept. */
export interface StoredRow {
  readonly id: string;
  readonly code: string;
  readonly type: string | null;
  readonly status: string;
  readonly killed: number | null;
  readonly groups: string[];
  readonly version: string;
}

/** Imports a file given as text or bytes, in pieces of a thousand bytes. */
export async function runImportOf(
  db: Database,
  format: ImportFormatId,
  file: string | Uint8Array,
  options: Partial<FileToImport> = {},
): Promise<ImportReport> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const report = await importFile(db, { format, open: () => pieces(bytes, 1000), ...options });
  return ImportReport.parse(report);
}

/** The rows of a dataset as they are kept, by their id. */
export async function storedRows(db: Database, collection: string): Promise<StoredRow[]> {
  return await db.rows<StoredRow>(sql`
    select row_id as id, place_code as code, type, status, killed_best as killed, version,
           array(select group_id || ' ' || role from fact_group where fact_no = fact.no order by 1) as groups
    from observation join fact on fact.no = fact_no
    join evidence on evidence.observation_no = observation.no join dataset_edition on dataset_edition.no = edition_no
    where collection_id = ${collection} order by row_id`);
}

/** Leaves neither facts nor collections. */
export async function emptyDatabase(db: Database): Promise<void> {
  for (const { id } of await listCollections(db)) {
    await db.rows(
      sql`delete from fact where no in (select fact_no from fact_collection where collection_id = ${id})`,
    );
    await db.rows(sql`delete from collection where id = ${id}`);
  }
}
