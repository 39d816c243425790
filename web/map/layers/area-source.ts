import type { SummaryLevel } from '#domain/summary.ts';

/** Source that holds the areas of a level, its feature ids being place codes. */
export const AREA_SOURCE: Readonly<Record<SummaryLevel, 'states' | 'municipalities'>> = {
  state: 'states',
  municipality: 'municipalities',
};
