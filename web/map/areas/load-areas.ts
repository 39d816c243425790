import type { Boundaries } from './decode-areas.ts';
import { decodeInWorker } from './decode-in-worker.ts';

/** @throws Error when the bytes are not boundaries */
export function loadAreas(bytes: ArrayBuffer, signal: AbortSignal): Promise<Boundaries> {
  const worker = new Worker(new URL('./areas-worker.ts', import.meta.url), { type: 'module' });
  return decodeInWorker<Boundaries>(worker, bytes, signal);
}
