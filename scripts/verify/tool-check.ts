import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Check } from './check.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

/** A check that a tool of `node_modules` ends with 0; what it printed is the problem otherwise. */
export function toolCheck(name: string, script: string, args: readonly string[]): Check {
  return { name, run: () => runTool(resolve(PROJECT, 'node_modules', script), args) };
}

function runTool(script: string, args: readonly string[]): Promise<string | null> {
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: PROJECT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const printed: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
    child.on('error', fail);
    child.on('close', (code) => {
      settle(code === 0 ? null : Buffer.concat(printed).toString().trim() || `ended with code ${code}`);
    });
  });
}
