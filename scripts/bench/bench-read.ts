/** Documents a second of every reader on the fictional sample, one thread, without the sandbox: `npm run bench:read`. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { DEFAULT_READ_LIMITS } from '#api/documents/read-limits.ts';
import { readBytes } from '#api/documents/read-bytes.ts';
import { createReaderPool } from '#api/documents/read-document.ts';
import { SAMPLE_FILES } from '#api/documents/sample/index.ts';

const SECONDS = 1;
const files = SAMPLE_FILES.map((path) => ({ name: basename(path), bytes: readFileSync(path) }));
const formats = new Map<string, typeof files>();
for (const file of files) {
  const format = file.name.slice(file.name.lastIndexOf('.') + 1);
  formats.set(format, [...(formats.get(format) ?? []), file]);
}

for (const [format, papers] of formats) {
  let read = 0;
  const started = performance.now();
  while (performance.now() - started < SECONDS * 1000) {
    for (const { name, bytes } of papers) await readBytes(bytes, name, DEFAULT_READ_LIMITS);
    read += papers.length;
  }
  const mean = papers.reduce((sum, { bytes }) => sum + bytes.length, 0) / papers.length;
  const rate = (read / (performance.now() - started)) * 1000;
  console.log(
    `${format.padEnd(6)} ${rate.toFixed(0).padStart(6)} files/s   (mean ${Math.round(mean)} bytes)`,
  );
}

const pool = createReaderPool(DEFAULT_READ_LIMITS);
await pool.read(files[0]!.bytes, files[0]!.name);
const rounds = 50;
const started = performance.now();
for (let round = 0; round < rounds; round++)
  await Promise.all(files.map(({ bytes, name }) => pool.read(bytes, name)));
const rate = ((rounds * files.length) / (performance.now() - started)) * 1000;
console.log(`all, in the sandbox ${rate.toFixed(0)} files/s`);
await pool.close();
