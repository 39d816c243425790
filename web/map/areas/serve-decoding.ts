import type { Objects, Topology } from 'topojson-specification';
import { buffersOf } from './buffers-of.ts';

/** What a worker answers: what it decoded, or why it could not. */
export type Decoded<Value> = { readonly value: Value } | { readonly failed: string };

/** Makes a worker take the bytes of a topology, so that cutting and simplifying spares the page's own thread. */
export function serveDecoding<Value>(decode: (topology: Topology<Objects>) => Value): void {
  self.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
    try {
      const value = decode(JSON.parse(new TextDecoder().decode(data)) as Topology<Objects>);
      answer({ value }, buffersOf(value));
    } catch (error) {
      answer({ failed: error instanceof Error ? error.message : String(error) });
    }
  };
}

function answer(message: Decoded<unknown>, transfer: ArrayBuffer[] = []): void {
  postMessage(message, { transfer });
}
