import Flatbush from 'flatbush';
import type { FactColumns } from './fact-columns.ts';

/** Facts with an index of those that have a point, for finding what lies under a pointer. */
export interface IndexedFacts {
  readonly facts: FactColumns;
  readonly points: {
    readonly rows: Int32Array;
    /** `Flatbush.data` over x and y of these rows; null without any. */
    readonly index: ArrayBuffer | null;
  };
}

export function indexFacts(facts: FactColumns): IndexedFacts {
  const rows = Int32Array.from(
    Array.from({ length: facts.rows }, (_, row) => row).filter((row) => !Number.isNaN(facts.x[row]!)),
  );
  if (rows.length === 0) return { facts, points: { rows, index: null } };
  const index = new Flatbush(rows.length, 16, Float32Array);
  for (const row of rows) index.add(facts.x[row]!, facts.y[row]!);
  index.finish();
  return { facts, points: { rows, index: index.data as ArrayBuffer } };
}
