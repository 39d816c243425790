import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './choose-encoding.ts';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Below this a body fits one packet and coding it costs more than it saves. */
export const LEAST_BYTES_TO_ENCODE = 1024;

/** Whether bytes of this media type shrink: text, JSON, Arrow, SVG; not images, fonts or archives. */
export function isCompressible(contentType: string): boolean {
  return /^(?:text\/|image\/svg|application\/(?:json|javascript|manifest|vnd\.apache\.arrow|[\w.+-]*(?:\+json|\+xml)))/.test(
    contentType,
  );
}

/**
 * Codes a body off the main thread. Quality 5 of brotli is near gzip's speed and a fifth smaller;
 * `quality` 9–11 is for files that are coded once and served often.
 */
export async function encodeBody(body: Uint8Array, encoding: Encoding, quality = 5): Promise<Uint8Array> {
  switch (encoding) {
    case 'identity':
      return body;
    case 'gzip':
      return deflate(body, { level: Math.min(quality, 9) });
    case 'br':
      return brotli(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: quality,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
        },
      });
  }
}
