/** Fewer inhabitants make a rate jump with a single event. */
export const LEAST_POPULATION = 10_000;

/**
 * Fewer events give a rate with a relative standard error above 22 % (1/√20): the bound below which
 * the United States' National Center for Health Statistics calls a rate unreliable.
 */
export const LEAST_EVENTS = 20;

/** True when a rate rests on too little to be compared: few inhabitants, or few events of a flow. */
export function isSmallDenominator(
  population: number | null,
  value: number | null,
  kind: 'stock' | 'flow',
): boolean {
  if (population !== null && population < LEAST_POPULATION) return true;
  return kind === 'flow' && value !== null && value < LEAST_EVENTS;
}
