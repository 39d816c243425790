import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { SharedGazetteer } from '#geodata/share-gazetteer.ts';
import { bytesOf, speedOf } from './measure.ts';
import type { Speed } from './measure.ts';

const ROUNDS = 5;

/** Speed of several workers over one shared index, each with its part of the texts, all at once. */
export async function measureInWorkers(
  texts: readonly string[],
  shared: SharedGazetteer,
  count: number,
): Promise<Speed> {
  const workers = Array.from({ length: count }, (_, part) => {
    const own = texts.filter((_text, at) => at % count === part);
    const entry = new URL('./analyze-worker.mjs', import.meta.url);
    return new Worker(entry, { workerData: { shared, texts: own, rounds: ROUNDS } });
  });
  await Promise.all(workers.map((worker) => once(worker, 'message')));
  const begin = performance.now();
  const done = workers.map((worker) => once(worker, 'message'));
  for (const worker of workers) worker.postMessage('go');
  await Promise.all(done);
  const seconds = (performance.now() - begin) / 1000;
  await Promise.all(workers.map((worker) => worker.terminate()));
  return speedOf(bytesOf(texts) * ROUNDS, texts.length * ROUNDS, seconds);
}
