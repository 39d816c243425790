import { gzipSync } from 'fflate';

/** Text as gzip, the same bytes each time: no time stamp, and a packer whose version the lock file pins. */
export function gzip(text: string): Uint8Array {
  return gzipSync(new TextEncoder().encode(text), { level: 9, mtime: 0 });
}
