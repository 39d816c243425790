import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '../..');

/**
 * Builds the pages in a process of its own: the database starts meanwhile, and the server keeps none
 * of the builder's memory.
 * @throws Error with what the builder printed
 */
export async function buildWeb(): Promise<void> {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'scripts/build-web.ts'], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
  const code = await new Promise<number | null>((settle, fail) => {
    child.on('error', fail);
    child.on('close', settle);
  });
  if (code !== 0)
    throw new Error(`the pages could not be built:\n${Buffer.concat(printed).toString().trim()}`);
}
