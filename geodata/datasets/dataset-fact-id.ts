import { createHash } from 'node:crypto';
import { FactId } from '#domain/ids.ts';

/**
 * Id of a fact that a row of a dataset states: of the dataset and the publisher's row id alone, so
 * that a later edition of the same row keeps it.
 */
export function datasetFactId(dataset: string, rowId: string): FactId {
  return FactId.parse(createHash('sha256').update(`${dataset} ${rowId}`).digest('hex').slice(0, 32));
}
