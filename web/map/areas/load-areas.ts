import type { AreasAnswer } from './areas-worker.ts';
import type { Boundaries } from './decode-areas.ts';

/**
 * Decodes the boundary file in a worker of its own, which ends with it.
 * @throws Error when the bytes are not boundaries
 */
export async function loadAreas(bytes: ArrayBuffer, signal: AbortSignal): Promise<Boundaries> {
  const worker = new Worker(new URL('./areas-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Boundaries>((settle, fail) => {
      signal.addEventListener('abort', () => fail(signal.reason as Error));
      worker.onerror = (event) => fail(new Error(`the boundaries could not be decoded: ${event.message}`));
      worker.onmessage = ({ data }: MessageEvent<AreasAnswer>) =>
        'failed' in data ? fail(new Error(data.failed)) : settle(data.boundaries);
      worker.postMessage(bytes, [bytes]);
    });
  } finally {
    worker.terminate();
  }
}
