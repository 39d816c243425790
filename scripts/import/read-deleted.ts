import { newFileReading } from '#api/importers/import-rows.ts';
import { ImportFileError, readRows } from '#api/importers/read-rows.ts';
import { openCsv } from './open-csv.ts';

/** Columns that hold the id in lists of rows that a publisher took back. */
const ID_COLUMNS = ['event_id_cnty', 'id'] as const;

/** Ids of a publisher's list of deleted rows. @throws ImportFileError when it has no column of ids */
export async function readDeleted(path: string): Promise<readonly string[]> {
  for (const column of ID_COLUMNS) {
    try {
      const ids: string[] = [];
      const format = { title: 'list of deleted rows', columns: [column] };
      for await (const row of readRows(openCsv(path), format, newFileReading()))
        if ('cell' in row && row.cell(column) !== '') ids.push(row.cell(column));
      return ids;
    } catch (error) {
      if (!(error instanceof ImportFileError) || column === ID_COLUMNS.at(-1)) throw error;
    }
  }
  return [];
}
