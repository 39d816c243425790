import { COUNTRY_CODE } from '#domain/ids.ts';
import type { SummaryLevel } from '#domain/summary.ts';
import { periodBins } from '../time/period-bins.ts';
import type { PeriodBins } from '../time/period-bins.ts';
import { EARLY, LATE, isUndated } from './fact-columns.ts';
import type { FactColumns } from './fact-columns.ts';
import { placesOfLevel } from './places-of-level.ts';

type Dated = Pick<FactColumns, 'first' | 'last' | 'place'>;

/**
 * Counts of facts by place and month as prefix sums. A fact counts once in each window its months
 * meet, in its place and in the country, also when it could not be placed. Null without rows.
 */
export function factBins(facts: Dated, rows: Int32Array, level: SummaryLevel): PeriodBins | null {
  if (rows.length === 0) return null;
  const { codes, ofKey } = placesOfLevel(facts.place, level);
  const country = codes.length;
  const [firstMonth, lastMonth] = monthsOf(facts, rows);
  const cube = new Rows(rows.length * 4);
  const undated = new Map<number, number>();
  for (const row of rows) {
    const key = facts.place.keys[row]!;
    const place = key < 0 ? -1 : ofKey[key]!;
    if (isUndated(facts, row)) {
      for (const at of [place, country]) if (at >= 0) undated.set(at, (undated.get(at) ?? 0) + 1);
      continue;
    }
    const first = Math.max(facts.first[row]!, firstMonth);
    const last = Math.min(facts.last[row]!, lastMonth);
    if (place >= 0) cube.add(place, first, last);
    cube.add(country, first, last);
  }
  return periodBins({
    ...cube.columns(),
    measure: 'facts',
    level,
    unit: 'facts',
    firstMonth,
    lastMonth,
    codes: [...codes, COUNTRY_CODE],
    undated: [...undated].map(([at, items]) => ({ code: codes[at] ?? COUNTRY_CODE, items })),
  });
}

/** First and last month that any of the rows names; open ends name none. */
function monthsOf(facts: Dated, rows: Int32Array): [number, number] {
  let [from, to] = [LATE, EARLY];
  for (const row of rows) {
    if (isUndated(facts, row)) continue;
    for (const month of [facts.first[row]!, facts.last[row]!]) {
      if (month === EARLY || month === LATE) continue;
      if (month < from) from = month;
      if (month > to) to = month;
    }
  }
  return from <= to ? [from, to] : [0, 0];
}

/** The columns of a cube while they grow: where a fact begins and where it ends. */
class Rows {
  readonly place: Int32Array;
  readonly month: Int32Array;
  readonly starts: Uint8Array;
  readonly ends: Uint8Array;
  #count = 0;

  constructor(most: number) {
    this.place = new Int32Array(most);
    this.month = new Int32Array(most);
    this.starts = new Uint8Array(most);
    this.ends = new Uint8Array(most);
  }

  add(place: number, first: number, last: number): void {
    this.#put(place, first, 1, first === last ? 1 : 0);
    if (first !== last) this.#put(place, last, 0, 1);
  }

  columns() {
    const cut = <A extends Int32Array | Uint8Array>(array: A) => array.subarray(0, this.#count) as A;
    return {
      place: cut(this.place),
      month: cut(this.month),
      starts: cut(this.starts),
      ends: cut(this.ends),
    };
  }

  #put(place: number, month: number, starts: number, ends: number): void {
    this.place[this.#count] = place;
    this.month[this.#count] = month;
    this.starts[this.#count] = starts;
    this.ends[this.#count++] = ends;
  }
}
