import { afterEach, expect, test } from 'vitest';
import type { ReadTask } from '../read-worker.ts';
import type { ReadResult } from '../read-result.ts';
import { DEFAULT_READ_LIMITS } from '../read-limits.ts';
import { createSandbox } from './sandbox.ts';
import type { Sandbox, SandboxOptions } from './sandbox.ts';

let sandbox: Sandbox<ReadTask, ReadResult>;
afterEach(() => sandbox.close());

function open(options: Partial<SandboxOptions> = {}): Sandbox<ReadTask, ReadResult> {
  const entry = new URL('../testing/hostile-worker.ts', import.meta.url);
  sandbox = createSandbox({ entry, size: 1, memoryMb: 200, secondsFor: () => 60, ...options });
  return sandbox;
}
const task = (wish: string): ReadTask => ({
  bytes: Buffer.from(wish),
  name: 'a.txt',
  options: DEFAULT_READ_LIMITS,
});
const pidOf = async (): Promise<string> => {
  const outcome = await sandbox.run(task('tell its number'));
  return outcome.kind === 'answered' && outcome.answer.outcome === 'read'
    ? outcome.answer.documents[0]!.text
    : '';
};

test('one process serves many tasks, in order', async () => {
  open();
  expect(new Set([await pidOf(), await pidOf(), await pidOf()]).size).toBe(1);
});

test('a process that stays idle is ended, and another is started when needed', async () => {
  open({ idleSeconds: 0.05 });
  const first = await pidOf();
  await expect.poll(() => isAlive(Number(first)), { timeout: 20_000 }).toBe(false);
  expect(await pidOf()).not.toBe(first);
});

test('a process left swollen by a task is replaced before the next', async () => {
  open({ memoryMb: 400 });
  const first = await pidOf();
  await sandbox.run(task('keep 250 MB'));
  expect(await pidOf()).not.toBe(first);
});

test('closing ends the processes and refuses what was waiting', async () => {
  open();
  const pid = Number(await pidOf());
  const waiting = [sandbox.run(task('uno')), sandbox.run(task('dos'))];
  const told = Promise.allSettled(waiting);
  await sandbox.close();
  const [, second] = await told;
  expect(second).toMatchObject({ status: 'rejected' });
  expect(isAlive(pid)).toBe(false);
  await expect(sandbox.run(task('tres'))).rejects.toThrow(/closed/);
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
