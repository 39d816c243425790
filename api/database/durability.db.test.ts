import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it } from 'vitest';
import { readEnv } from '../env.ts';

const PROJECT = join(import.meta.dirname, '../..');
const ROUNDS = 10;

/** Every storing process, so that none outlives a test that fails or times out. */
const children: ChildProcess[] = [];

describe('the embedded database', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'atalaya-durability-'));
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL');
    rmSync(dataDir, { recursive: true });
  });

  it(`has every document it acknowledged after each of ${ROUNDS} kills at any moment`, async () => {
    const acknowledged = new Set<string>();
    for (let round = 1; round <= ROUNDS; round += 1) {
      const { present, opened, stored } = await storeUntilKilled(dataDir, round);
      expect(opened).toBe('open');
      expect([...acknowledged].filter((id) => !present.has(id))).toEqual([]);
      for (const id of stored) acknowledged.add(id);
    }
    expect(acknowledged.size).toBeGreaterThan(ROUNDS * 10 - 1);
  }, 900_000);
});

/** Kills the storing process after a number of acknowledgements and a moment that differ from round to round. */
async function storeUntilKilled(dataDir: string, round: number) {
  const child = spawn(
    process.execPath,
    ['scripts/run.mjs', 'api/testing/store-until-killed.ts', dataDir, readEnv().cacheDir, String(round)],
    { cwd: PROJECT, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  children.push(child);
  const exit = once(child, 'exit');
  const killAfter = 10 + Math.floor(Math.random() * 40);
  const present = new Set<string>();
  const stored: string[] = [];
  let opened: string | null = null;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('present ')) present.add(line.slice('present '.length));
    else if (line.startsWith('stored ')) stored.push(line.slice('stored '.length));
    else opened = line;
    if (stored.length === killAfter) setTimeout(() => child.kill('SIGKILL'), Math.random() * 20);
  }
  await exit;
  return { present, opened, stored };
}
