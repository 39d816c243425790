import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = realpathSync(resolve(dirname(fileURLToPath(import.meta.url)), '../../..'));

/**
 * The rules are some thousand long patterns that every document meets: compiled at once, not read by the
 * engine's interpreter first, and kept so through collections of memory, a corpus is read about a fifth
 * faster (`bench:analyze`, which starts with the same).
 */
const COMPILED_RULES = ['--no-regexp-tier-up', '--no-flush-bytecode'];

/**
 * Starts a process that runs the TypeScript file `entry` with as little as possible: no
 * environment but the time zone, no standard input or output, files readable only inside the
 * project and its packages, none writable, no further processes. Node's permission model needs
 * `--allow-addons` and `--allow-worker` for the loader of TypeScript; from Node 25 on it closes
 * the network too, before that `closeNetwork` in the child does.
 */
export function startSandboxProcess(entry: URL, heapMb: number): ChildProcess {
  const loader = join(dirname(createRequire(import.meta.url).resolve('@oxc-node/core')), 'register.mjs');
  return fork(fileURLToPath(entry), [], {
    cwd: ROOT,
    env: minimalEnvironment(),
    execArgv: [
      `--max-old-space-size=${heapMb}`,
      '--no-warnings',
      ...COMPILED_RULES,
      ...permissionFlags(loader),
      '--import',
      pathToFileURL(loader).href,
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

function permissionFlags(loader: string): string[] {
  const known = process.allowedNodeEnvironmentFlags;
  const flag = ['--permission', '--experimental-permission'].find((name) => known.has(name));
  if (!flag) return [];
  const packages = realpathSync(loader).split(`${sep}node_modules${sep}`)[0]!;
  const readable = [...new Set([ROOT, packages])].map((folder) => `--allow-fs-read=${join(folder, sep)}`);
  return [flag, ...readable, '--allow-addons', '--allow-worker'];
}

/** Windows cannot start a process without its system folder; elsewhere nothing is needed. */
function minimalEnvironment(): NodeJS.ProcessEnv {
  const { SystemRoot } = process.env;
  return { TZ: 'UTC', ...(SystemRoot ? { SystemRoot } : {}) };
}
