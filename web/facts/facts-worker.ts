import Flatbush from 'flatbush';
import { decodeFacts } from './decode-facts.ts';
import type { FactColumns } from './fact-columns.ts';
import { WORD_COLUMNS } from './fact-columns.ts';

/** Facts with an index of those that have a point, for finding what lies under a pointer. */
export interface IndexedFacts {
  readonly facts: FactColumns;
  readonly points: {
    readonly rows: Int32Array;
    /** `Flatbush.data` over x and y of these rows; null without any. */
    readonly index: ArrayBuffer | null;
  };
}

export type FactsAnswer = { readonly indexed: IndexedFacts } | { readonly failed: string };

/** Decodes and indexes off the page's own thread: a quarter of a million facts take some tenths of a second. */
self.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
  try {
    const indexed = indexFacts(decodeFacts(data));
    answer({ indexed }, buffersOf(indexed));
  } catch (error) {
    answer({ failed: error instanceof Error ? error.message : String(error) });
  }
};

function indexFacts(facts: FactColumns): IndexedFacts {
  const rows = Int32Array.from(
    Array.from({ length: facts.rows }, (_, row) => row).filter((row) => !Number.isNaN(facts.x[row]!)),
  );
  if (rows.length === 0) return { facts, points: { rows, index: null } };
  const index = new Flatbush(rows.length, 16, Float32Array);
  for (const row of rows) index.add(facts.x[row]!, facts.y[row]!);
  index.finish();
  return { facts, points: { rows, index: index.data as ArrayBuffer } };
}

function answer(message: FactsAnswer, transfer: ArrayBufferLike[] = []): void {
  postMessage(message, { transfer: transfer as ArrayBuffer[] });
}

function buffersOf({ facts, points }: IndexedFacts): ArrayBufferLike[] {
  const { start, end, first, last, longitude, latitude, x, y } = facts;
  const { wherePrecision, confidence, killed, headcount } = facts;
  const keys = WORD_COLUMNS.map((name) => facts[name].keys);
  const numbers = [start, end, first, last, longitude, latitude, x, y];
  const arrays = [...keys, ...numbers, wherePrecision, confidence, killed, headcount, points.rows];
  return [...arrays.map(({ buffer }) => buffer), ...(points.index ? [points.index] : [])];
}
