import { parentPort, workerData } from 'node:worker_threads';
import { openGazetteer } from '#geodata/share-gazetteer.ts';
import type { SharedGazetteer } from '#geodata/share-gazetteer.ts';
import { findPlaces } from '../../api/pipeline/places/find-places.ts';

const { shared, texts, rounds } = workerData as {
  shared: SharedGazetteer;
  texts: readonly string[];
  rounds: number;
};
const gazetteer = openGazetteer(shared);
for (const text of texts) findPlaces(text, gazetteer);
parentPort!.postMessage('ready');
parentPort!.once('message', () => {
  for (let round = 0; round < rounds; round++) for (const text of texts) findPlaces(text, gazetteer);
  parentPort!.postMessage(process.memoryUsage().rss);
});
