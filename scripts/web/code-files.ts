import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeBody, LEAST_BYTES_TO_ENCODE } from '#api/http/encode-body.ts';

const CODABLE = /\.(?:html|js|mjs|css|json|svg|txt|webmanifest)$/;
/** One step under brotli's best: the last few bytes cost ten times the seconds. */
const QUALITY = 10;

/** Writes `.br` and `.gz` beside each file of a build that shrinks, for the server to send as they are. */
export async function codeFiles(directory: string): Promise<void> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && CODABLE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(files.map(codeFile));
}

async function codeFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.byteLength < LEAST_BYTES_TO_ENCODE) return;
  await Promise.all([
    writeFile(`${file}.br`, await encodeBody(bytes, 'br', QUALITY)),
    writeFile(`${file}.gz`, await encodeBody(bytes, 'gzip', QUALITY)),
  ]);
}
