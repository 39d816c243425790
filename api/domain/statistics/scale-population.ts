/**
 * Population of a municipality in a year without a count: its share of the state in the counted
 * year times the state's population then. Assumes that shares stand still, so mark the result.
 * @returns persons, rounded
 */
export function scalePopulation(counted: number, stateCounted: number, stateThen: number): number {
  return Math.round((counted / stateCounted) * stateThen);
}
