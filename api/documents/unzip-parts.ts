import { inflateRawSync } from 'node:zlib';
import { PROBLEMS, ReadError } from './read-problem.ts';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const MAX_ENTRIES = 20_000;
const ENCRYPTED = 1;

/** An entry of a zip's central directory. Sizes are what the header claims and are never trusted. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressedSize: number;
  readonly offset: number;
}

/**
 * Entries of a zip by its central directory, names with `/` and no leading slash; null when the
 * bytes are no whole zip. Names are keys only: nothing is ever written under them.
 */
export function listZip(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = Math.min(view.getUint16(end + 10, true), MAX_ENTRIES);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) break;
    const nameLength = view.getUint16(at + 28, true);
    const name = Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString('utf8');
    entries.push({
      name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
      compressedSize: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Searches the end-of-directory record from the back: 22 bytes and a comment of at most 65,535. */
function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}

/**
 * Inflates parts of a zip on demand and counts what comes out, over all parts together: past
 * `limit` bytes it throws ReadError, whatever the headers promised.
 */
export class ZipParts {
  readonly #bytes: Uint8Array;
  readonly #entries = new Map<string, ZipEntry>();
  readonly #format: string;
  readonly #limit: number;
  #inflated = 0;

  /** `format` names the file in messages: "DOCX". Throws ReadError when the bytes are no whole zip. */
  constructor(bytes: Uint8Array, format: string, limit: number) {
    const entries = listZip(bytes);
    if (!entries) throw new ReadError(PROBLEMS.broken(format));
    for (const entry of entries) if (!this.#entries.has(entry.name)) this.#entries.set(entry.name, entry);
    this.#bytes = bytes;
    this.#format = format;
    this.#limit = limit;
  }

  /** Names of the parts, in the order of the directory. */
  names(): string[] {
    return [...this.#entries.keys()];
  }

  /** Bytes of a part; null when there is none of that name. */
  read(name: string): Uint8Array | null {
    const entry = this.#entries.get(name);
    if (!entry) return null;
    if (entry.encrypted) throw new ReadError(PROBLEMS.encrypted(this.#format));
    const content = this.inflate(entry);
    this.#inflated += content.length;
    return content;
  }

  private inflate(entry: ZipEntry): Uint8Array {
    const compressed = this.compressed(entry);
    const left = this.#limit - this.#inflated;
    if (entry.method === 0) {
      if (compressed.length > left) throw new ReadError(PROBLEMS.inflatesTooMuch(this.#limit));
      return compressed;
    }
    if (entry.method !== 8 || left <= 0) {
      throw new ReadError(left <= 0 ? PROBLEMS.inflatesTooMuch(this.#limit) : PROBLEMS.broken(this.#format));
    }
    try {
      return inflateRawSync(compressed, { maxOutputLength: left });
    } catch (error) {
      const tooMuch = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
      throw new ReadError(tooMuch ? PROBLEMS.inflatesTooMuch(this.#limit) : PROBLEMS.broken(this.#format));
    }
  }

  private compressed(entry: ZipEntry): Uint8Array {
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength);
    const { offset, compressedSize } = entry;
    if (offset + 30 > this.#bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) {
      throw new ReadError(PROBLEMS.broken(this.#format));
    }
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + compressedSize > this.#bytes.length) throw new ReadError(PROBLEMS.broken(this.#format));
    return this.#bytes.subarray(start, start + compressedSize);
  }
}
