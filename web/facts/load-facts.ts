import type { FactsAnswer } from './facts-worker.ts';
import type { IndexedFacts } from './index-facts.ts';

/**
 * Decodes `/api/facts.arrow` in a worker of its own, which ends with it.
 * @throws Error when the bytes are not the facts' columns
 */
export async function loadFacts(bytes: ArrayBuffer, signal: AbortSignal): Promise<IndexedFacts> {
  const worker = new Worker(new URL('./facts-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<IndexedFacts>((settle, fail) => {
      signal.addEventListener('abort', () => fail(signal.reason as Error));
      worker.onerror = (event) => fail(new Error(`the facts could not be decoded: ${event.message}`));
      worker.onmessage = ({ data }: MessageEvent<FactsAnswer>) =>
        'failed' in data ? fail(new Error(data.failed)) : settle(data.indexed);
      worker.postMessage(bytes, [bytes]);
    });
  } finally {
    worker.terminate();
  }
}
