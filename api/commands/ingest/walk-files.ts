import { createReadStream } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import { PROBLEMS } from '../../documents/read-problem.ts';
import { pathProblem } from './path-problem.ts';
import type { IngestSource } from './ingest-source.ts';

/**
 * The files under paths, in order of name, one folder in memory at a time. `-` is standard input.
 * Links to files are followed; links to folders and hidden files inside folders are passed over
 * and said so, which leaves no way for a loop. Paths are remembered as they were given.
 */
export async function* walkFiles(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<IngestSource> {
  for (const path of paths) {
    if (path === '-') yield { kind: 'file', path: 'stdin', size: null, open: () => stdin };
    else yield* walk(path);
  }
}

async function* walk(path: string): AsyncGenerator<IngestSource> {
  const shown = path
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+(?=.)/, '')
    .replace(/(?<=.)\/+$/, '');
  try {
    const status = await stat(path);
    if (status.isFile())
      yield { kind: 'file', path: shown, size: status.size, open: () => createReadStream(path) };
    else if (status.isDirectory()) yield* walkFolder(path, shown);
    else yield { kind: 'unreadable', path: shown, problem: PROBLEMS.notAFile() };
  } catch (error) {
    yield { kind: 'unreadable', path: shown, problem: pathProblem(error) };
  }
}

async function* walkFolder(folder: string, shown: string): AsyncGenerator<IngestSource> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const { name } of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${folder}/${name}`;
    const inner = shown === '.' ? name : `${shown === '/' ? '' : shown}/${name}`;
    // Names office programs give to the locks of open files.
    if (name.startsWith('.') || name.startsWith('~$'))
      yield { kind: 'skipped', path: inner, reason: 'hidden' };
    else if (await isLinkToFolder(path)) yield { kind: 'skipped', path: inner, reason: 'linked-folder' };
    else yield* walk(path);
  }
}

async function isLinkToFolder(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink() && (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** How many files a walk will meet, without opening any; for the end of a progress bar. */
export async function countFiles(paths: readonly string[]): Promise<number> {
  let files = 0;
  for await (const source of walkFiles(paths, emptyStream())) if (source.kind !== 'skipped') files++;
  return files;
}

async function* emptyStream(): AsyncGenerator<Uint8Array> {}
