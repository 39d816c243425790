import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Root of the repository's geodata, where tables are written. */
export const GEODATA = resolve(import.meta.dirname, '../../geodata');

/** Directory of the source files that are not in the repository: `ATALAYA_SOURCES`, by default `../shared`. */
export function sourcesDirectory(): string {
  return resolve(process.env['ATALAYA_SOURCES'] ?? resolve(import.meta.dirname, '../../../shared'));
}

/** A publisher's file that is not at hand; the message says where it was looked for. */
export class MissingSourceError extends Error {}

/**
 * Reads a source file as text, inflated when its name ends in `.gz`.
 * @param path below the sources directory: `geodata/inegi-municipalities.csv`
 * @throws MissingSourceError when it is not there
 */
export function readSource(path: string): string {
  const file = join(sourcesDirectory(), path);
  if (!existsSync(file)) {
    throw new MissingSourceError(
      `The source file ${file} is missing. Point ATALAYA_SOURCES at the directory that holds it; ` +
        'only `npm run geodata` needs it, the built tables are in the repository.',
    );
  }
  const bytes = readFileSync(file);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Reads a hand-written table of the repository, below `geodata/`. */
export function readOwn(path: string): string {
  return readFileSync(join(GEODATA, path), 'utf8');
}
