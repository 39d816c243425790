import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

const PROJECT = join(import.meta.dirname, '../..');

test('analyze ends without a fault when nobody reads its answers any more', async () => {
  const child = spawn(process.execPath, ['scripts/atalaya.mjs', 'analyze', '--jsonl'], { cwd: PROJECT });
  const faults = text(child.stderr);
  // The process is gone while this still writes.
  child.stdin.on('error', () => {});
  for (let id = 0; id < 2000; id++)
    child.stdin.write(`${JSON.stringify({ id, text: 'Se reportó un bloqueo en Iguala, Guerrero.' })}\n`);
  child.stdin.end();
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
  expect(await faults).toBe('');
}, 60_000);
