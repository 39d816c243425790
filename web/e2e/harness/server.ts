import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '../../..');
const START_MS = 200_000;

export interface TestServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts Atalaya as a reader would, empty, on a free port, with data of its own that goes away with it. */
export async function startServer(): Promise<TestServer> {
  const data = await mkdtemp(join(tmpdir(), 'atalaya-e2e-'));
  const child = spawn(process.execPath, ['scripts/atalaya.mjs', 'start', '--empty', '--port', '0'], {
    cwd: PROJECT,
    env: { ...process.env, ATALAYA_DATA: data, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((settle) => child.once('close', () => settle()));
  let printed = '';
  const url = await new Promise<string>((settle, fail) => {
    const patience = setTimeout(() => {
      child.kill('SIGKILL');
      fail(new Error(`the server did not start in ${START_MS / 1000} s:\n${printed}`));
    }, START_MS);
    const hear = (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
      if (!found) return;
      clearTimeout(patience);
      settle(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('close', (code) => {
      clearTimeout(patience);
      fail(new Error(`the server ended with ${code} before it served:\n${printed}`));
    });
  });
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
}
