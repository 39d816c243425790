import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const PROJECT = resolve(import.meta.dirname, '../..');
const MOST_LINES = 400;
const SOURCE = /\.(?:ts|mjs|js|svelte|css|sql)$/;

/** No source file is longer than a person reads in one go (CONTRIBUTING.md); otherwise those that are. */
export async function fileLengths(): Promise<string | null> {
  const { stdout } = await promisify(execFile)('git', ['ls-files', '-z'], {
    cwd: PROJECT,
    maxBuffer: 64 * 1024 * 1024,
  });
  const long = await Promise.all(
    stdout
      .split('\0')
      .filter((file) => SOURCE.test(file))
      .map(tooLong),
  );
  const lines = long.filter((line) => line !== null);
  return lines.length === 0 ? null : lines.join('\n');
}

async function tooLong(file: string): Promise<string | null> {
  const text = await readFile(resolve(PROJECT, file), 'utf8').catch(() => '');
  const lines = text.split('\n').length - 1;
  return lines > MOST_LINES ? `${file} has ${lines} lines; the most is ${MOST_LINES}` : null;
}
