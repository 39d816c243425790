/** Values of a place by month number; a month without one is missing, never zero. A map is one. */
export interface MonthlySeries {
  readonly get: (month: number) => number | undefined;
}

/** One figure for a place over a time window. */
export interface SeriesSummary {
  /** Null when no month of the window has a value. */
  readonly value: number | null;
  readonly aggregation: 'mean' | 'sum';
  /** Months of the window that have a value. */
  readonly months: number;
}

/**
 * Sums up a place's months: a stock (headcount, population) is averaged over the months with a
 * value; a flow (incidents, homicides) is summed as counted, so that it is the number others know.
 * Where months are set beside each other (correlation, trend) they count as of 30 days instead.
 * @param from first month number of the window
 * @param to last month number, included
 */
export function sumUpSeries(
  series: MonthlySeries,
  kind: 'stock' | 'flow',
  from: number,
  to: number,
): SeriesSummary {
  let [total, months] = [0, 0];
  for (let month = from; month <= to; month++) {
    const value = series.get(month);
    if (value === undefined) continue;
    total += value;
    months++;
  }
  if (kind === 'flow') return { value: months === 0 ? null : total, aggregation: 'sum', months };
  return { value: months === 0 ? null : total / months, aggregation: 'mean', months };
}
