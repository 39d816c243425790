import { decodeFacts } from './decode-facts.ts';
import { WORD_COLUMNS } from './fact-columns.ts';
import { indexFacts } from './index-facts.ts';
import type { IndexedFacts } from './index-facts.ts';

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
