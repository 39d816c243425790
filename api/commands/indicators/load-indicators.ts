import type { CollectionId } from '#domain/ids.ts';
import type { Indicator, IndicatorValue } from '#domain/indicator.ts';
import type { Transaction } from '../../database/database.ts';
import { mergeValues } from './merge-values.ts';
import type { MergedValues } from './merge-values.ts';
import { putIndicators } from './put-indicators.ts';
import { createValueStage, stageValues } from './stage-values.ts';

export interface IndicatorsToLoad {
  readonly collection: CollectionId;
  readonly indicators: readonly Indicator[];
  readonly values: Iterable<IndicatorValue> | AsyncIterable<IndicatorValue>;
}

/**
 * Loads whole series into a collection that is there; loading the same again changes nothing.
 * The caller bumps the dataset version when anything changed.
 */
export async function loadIndicators(
  tx: Transaction,
  { collection, indicators, values }: IndicatorsToLoad,
): Promise<MergedValues & { readonly described: boolean }> {
  const described = await putIndicators(tx, collection, indicators);
  await createValueStage(tx);
  await stageValues(tx, values);
  return { ...(await mergeValues(tx, true)), described };
}
