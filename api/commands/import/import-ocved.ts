import { sql } from 'drizzle-orm';
import { presencesOfOcved } from '#geodata/datasets/read-ocved.ts';
import type { OcvedSummary } from '#geodata/datasets/read-ocved.ts';
import { groupOfOcvedActor } from '#geodata/groups/read-crosswalks.ts';
import { placeByCode } from '#geodata/places.ts';
import { OCVED } from '#api/importers/parse-ocved-row.ts';
import { datasetFactId } from '#geodata/datasets/dataset-fact-id.ts';
import type { CopyValue } from '../../database/database.ts';
import { loadDatasetFactsWithin } from '../facts/load-dataset-facts.ts';
import { keepRowCounts } from '../reference/count-dataset-rows.ts';
import type { ImportTarget, Imported } from './import-target.ts';
import { noteUnknownGroup } from './note-unknown.ts';

/**
 * Imports a file of OCVED: rows are gathered by municipality, year and organisation, and those that
 * name a group of the catalogue give its presence there in that year. A file holds whole years.
 */
export async function importOcved(target: ImportTarget): Promise<Imported> {
  const { tx, collection, title, edition, complete, takenBack } = target;
  await tx.script(`create temp table ocved_row (
    code text collate "C" not null, year integer not null, date text collate "C" not null,
    counter integer not null, main text collate "C" not null, sub text collate "C" not null
  ) on commit drop`);
  await tx.copyRows('ocved_row', ['code', 'year', 'date', 'counter', 'main', 'sub'], stagedRows(target));
  const rows = await tx.rows<Omit<OcvedSummary, 'group'>>(sql`
    select code, year, main as "mainOrganization", sub as "subOrganization", count(*)::int as rows,
           sum(counter)::int as actions, max(date) as latest
    from ocved_row group by code, year, main, sub order by code, year, main, sub`);
  const summaries = rows.map((row) => ({
    ...row,
    group: groupOfOcvedActor(row.mainOrganization, row.subOrganization)?.group ?? null,
  }));
  const { added, changed, unchanged, withdrawn } = await loadDatasetFactsWithin(tx, {
    id: collection,
    title,
    facts: presencesOfOcved(summaries, edition),
    absent: complete ? 'withdrawn' : 'kept',
    takenBack: takenBack.map((rowId) => datasetFactId(edition.dataset, rowId)),
  });
  const counts = summaries.map(({ code, year, rows }) => ({
    code,
    firstMonth: year * 12,
    lastMonth: year * 12 + 11,
    rows,
  }));
  await keepRowCounts(tx, collection, counts, complete);
  return { stored: { what: 'facts', added, changed, unchanged, withdrawn }, indicators: [] };
}

async function* stagedRows({ intake, chunks }: ImportTarget): AsyncGenerator<CopyValue[]> {
  for await (const { line, value } of intake.rows(OCVED, chunks)) {
    const { code, year, date, counter, mainOrganization, subOrganization } = value;
    if (!placeByCode(code)) {
      intake.reject(line, { column: 'mun', message: `no municipality has the code ${code}` });
      continue;
    }
    if (!groupOfOcvedActor(mainOrganization, subOrganization))
      noteUnknownGroup(intake, subOrganization, line);
    yield [code, year, date, counter, mainOrganization, subOrganization];
  }
}
