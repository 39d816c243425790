import { datasetFactId } from '#geodata/datasets/dataset-fact-id.ts';
import type { Fact } from '#domain/fact.ts';
import { loadDatasetFactsWithin } from '../facts/load-dataset-facts.ts';
import { countFactRows } from '../reference/count-dataset-rows.ts';
import type { ImportTarget, Imported } from './import-target.ts';

/** Loads facts, one a row of the file, and counts the collection's rows for the coverage. */
export async function importEvents(
  { tx, collection, title, edition, complete, takenBack }: ImportTarget,
  facts: AsyncIterable<Fact>,
): Promise<Imported> {
  const { added, changed, unchanged, withdrawn } = await loadDatasetFactsWithin(tx, {
    id: collection,
    title,
    facts,
    absent: complete ? 'withdrawn' : 'kept',
    takenBack: takenBack.map((rowId) => datasetFactId(edition.dataset, rowId)),
  });
  await countFactRows(tx, collection);
  return { stored: { what: 'facts', added, changed, unchanged, withdrawn }, indicators: [] };
}
