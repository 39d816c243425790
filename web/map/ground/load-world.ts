import { decodeInWorker } from '../areas/decode-in-worker.ts';
import type { World } from './decode-world.ts';

/** @throws Error when the bytes are not those of the world */
export function loadWorld(bytes: ArrayBuffer, signal: AbortSignal): Promise<World> {
  const worker = new Worker(new URL('./world-worker.ts', import.meta.url), { type: 'module' });
  return decodeInWorker<World>(worker, bytes, signal);
}
