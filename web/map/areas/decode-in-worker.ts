import type { Decoded } from './serve-decoding.ts';

/**
 * What a worker of its own makes of bytes (`serveDecoding`); the worker ends with it.
 * @throws Error when it cannot read them
 */
export async function decodeInWorker<Value>(
  worker: Worker,
  bytes: ArrayBuffer,
  signal: AbortSignal,
): Promise<Value> {
  try {
    return await new Promise<Value>((settle, fail) => {
      signal.addEventListener('abort', () => fail(signal.reason as Error));
      worker.onerror = (event) => fail(new Error(`the boundaries could not be decoded: ${event.message}`));
      worker.onmessage = ({ data }: MessageEvent<Decoded<Value>>) =>
        'failed' in data ? fail(new Error(data.failed)) : settle(data.value);
      worker.postMessage(bytes, [bytes]);
    });
  } finally {
    worker.terminate();
  }
}
