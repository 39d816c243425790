import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { WEB_DIST } from '../../web/dist-path.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
/** What the pages are made of: their own sources, the vocabulary, and the versions of the libraries. */
const SOURCES = ['web', 'api/domain', 'CODEBOOK.md', 'CODEBOOK.en.md', 'package-lock.json'];
const NOT_SOURCES = /(?:^|\/)(?:e2e|node_modules)(?:\/|$)|\.test\.ts$/;
/** Holds the digest of the sources the build was made from. */
const MARK = join(WEB_DIST, '.built-from');

/** Whether the built pages are missing or were made from other sources than those on disk. */
export function webIsStale(): boolean {
  if (!existsSync(join(WEB_DIST, 'index.html')) || !existsSync(MARK)) return true;
  return readFileSync(MARK, 'utf8') !== digestWebSources();
}

/** Where to note, and what, that the build is of the present sources. */
export function builtMark(): { readonly file: string; readonly digest: string } {
  return { file: MARK, digest: digestWebSources() };
}

/** SHA-256 over names and bytes of all sources: unlike times, true after a checkout and after a deletion. */
export function digestWebSources(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(listFiles).sort()) {
    hash.update(`${relative(PROJECT, file)}\0`);
    hash.update(createHash('sha256').update(readFileSync(file)).digest());
  }
  return hash.digest('hex');
}

function listFiles(source: string): string[] {
  const path = resolve(PROJECT, source);
  if (source.includes('.')) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !NOT_SOURCES.test(relative(PROJECT, file)));
}
