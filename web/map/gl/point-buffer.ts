/** Bytes of a point: x, y (float32), first and last month (int16), mark and colour (uint8), two to spare. */
export const POINT_BYTES = 16;

/** Points of the map in order of their first month, ready for the graphics card. */
export interface PointData {
  readonly count: number;
  readonly bytes: ArrayBuffer;
  /** First month of each, ascending: a window is a stretch of the buffer. */
  readonly first: Int16Array;
  /** The latest last month up to each point, so that a window can skip what ended before it. */
  readonly reach: Int16Array;
  /** Row of `FactColumns` that each point is. */
  readonly rows: Int32Array;
}

export interface PointSource {
  readonly rows: Int32Array;
  /** Web Mercator, 0 to 1, by row. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Month numbers by row. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Number of the mark (`SHAPES`, plus `HOLLOW`) and palette index, by row. */
  readonly mark: (row: number) => number;
  readonly colour: (row: number) => number;
}

/** Lays out points; `rows` must be in order of their first month, undated ones last. */
export function pointData({ rows, x, y, first, last, mark, colour }: PointSource): PointData {
  const count = rows.length;
  const bytes = new ArrayBuffer(count * POINT_BYTES);
  const floats = new Float32Array(bytes);
  const shorts = new Int16Array(bytes);
  const octets = new Uint8Array(bytes);
  const begins = new Int16Array(count);
  const reach = new Int16Array(count);
  let reached = -32_768;
  for (let i = 0; i < count; i++) {
    const row = rows[i]!;
    const [begin, end] = [short(first[row]!), short(last[row]!)];
    floats[i * 4] = x[row]!;
    floats[i * 4 + 1] = y[row]!;
    shorts[i * 8 + 4] = begin;
    shorts[i * 8 + 5] = end;
    octets[i * 16 + 12] = mark(row);
    octets[i * 16 + 13] = colour(row);
    reached = Math.max(reached, end);
    begins[i] = begin;
    reach[i] = reached;
  }
  return { count, bytes, first: begins, reach, rows };
}

/** The stretch of points that can lie in a window of months, `[from, to)`: by bisection both ways. */
export function stretchOf(
  { first, reach }: Pick<PointData, 'first' | 'reach'>,
  from: number,
  to: number,
): [from: number, to: number] {
  const begin = firstAtLeast(reach, from);
  return [begin, Math.max(firstAtLeast(first, to + 1), begin)];
}

/** The stretch of points whose first month lies in a window, `[from, to)`. */
export function begunIn(
  { first }: Pick<PointData, 'first'>,
  from: number,
  to: number,
): [from: number, to: number] {
  return [firstAtLeast(first, from), firstAtLeast(first, to + 1)];
}

function firstAtLeast(ascending: Int16Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function short(month: number): number {
  return Math.min(Math.max(month, -32_768), 32_767);
}
