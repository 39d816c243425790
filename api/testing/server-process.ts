import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '../..');

export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  /** Sends a signal and waits for the end. */
  end(signal?: NodeJS.Signals): Promise<EndedProcess>;
}

export interface EndedProcess {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** What it printed, both streams together. */
  readonly printed: string;
}

const children = new Set<ChildProcess>();
// A test that fails, or a run that is stopped, leaves no server behind.
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

interface Running {
  readonly pid: number;
  readonly url: Promise<string>;
  readonly ended: Promise<EndedProcess>;
  kill(signal: NodeJS.Signals): void;
}

/**
 * A server in a process of its own, as people run it, once it has printed its address.
 * @param args what follows `node`: `['scripts/atalaya.mjs', 'start', '--empty', '--port', '0']`
 * @throws Error with what it printed when it ends before that
 */
export async function startServerProcess(
  args: readonly string[],
  environment: Record<string, string>,
): Promise<ServerProcess> {
  const running = run(args, environment);
  const url = await Promise.race([
    running.url,
    running.ended.then(({ code, printed }) => {
      throw new Error(`the server ended with code ${code} before it served:\n${printed}`);
    }),
  ]);
  return {
    url,
    pid: running.pid,
    end: async (signal = 'SIGTERM') => {
      running.kill(signal);
      return await running.ended;
    },
  };
}

/** Ends every server that is still there; call it in `afterAll`. */
export async function endServerProcesses(): Promise<void> {
  const closed = [...children].map((child) => new Promise((settle) => child.once('close', settle)));
  for (const child of children) child.kill('SIGKILL');
  await Promise.all(closed);
}

/** Runs a program of this project to its end. */
export async function runProcess(
  args: readonly string[],
  environment: Record<string, string>,
): Promise<EndedProcess> {
  return await run(args, environment).ended;
}

function run(args: readonly string[], environment: Record<string, string>): Running {
  const child = spawn(process.execPath, args, {
    cwd: PROJECT,
    env: { ...process.env, NODE_OPTIONS: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  const printed: string[] = [];
  let found: (url: string) => void = () => {};
  const url = new Promise<string>((settle) => (found = settle));
  const note = (line: string) => {
    printed.push(line);
    const [address] = /http:\/\/[\w.:[\]]+/.exec(line) ?? [];
    if (address) found(address);
  };
  createInterface(child.stdout).on('line', note);
  createInterface(child.stderr).on('line', note);
  const ended = new Promise<EndedProcess>((settle, fail) => {
    child.on('error', fail);
    child.on('close', (code, signal) => {
      children.delete(child);
      settle({ code, signal, printed: printed.join('\n') });
    });
  });
  return { pid: child.pid ?? 0, url, ended, kill: (signal) => void child.kill(signal) };
}
