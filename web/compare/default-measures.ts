import type { CollectionId } from '#domain/ids.ts';
import type { IndicatorSummary } from '#domain/indicator.ts';

export interface MeasurePair {
  readonly x: string;
  readonly y: string;
}

const TROOPS = 'guardia_nacional_headcount';
const HOMICIDES = 'homicides';

/**
 * What the page compares before anybody chooses: troops with homicides where both series are among the
 * collections, else what the chosen documents themselves say.
 */
export function defaultMeasures(
  indicators: readonly Pick<IndicatorSummary, 'id' | 'collection'>[],
  chosen: readonly CollectionId[],
): MeasurePair {
  const has = (id: string) => indicators.some((one) => one.id === id && chosen.includes(one.collection));
  return has(TROOPS) && has(HOMICIDES)
    ? { x: 'deployment:gn', y: `indicator:${HOMICIDES}` }
    : { x: 'documents', y: 'incident:all' };
}
