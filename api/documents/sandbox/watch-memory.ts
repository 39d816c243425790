import { Worker } from 'node:worker_threads';
import { MEMORY_SIGNAL } from './sandbox-messages.ts';

const EVERY_MS = 15;

/**
 * Runs in a thread of its own because the main one may be lost in a loop, and inside the child
 * because the parent may be busy storing. It also ends a child whose parent is gone.
 */
const WATCH = `
const { workerData } = require('node:worker_threads');
const limit = new Float64Array(workerData.shared);
const parent = process.ppid;
setInterval(() => {
  if (process.memoryUsage.rss() > limit[0]) process.kill(process.pid, workerData.signal);
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, workerData.everyMs);
`;

/** A watch on this process' resident memory; past the limit the process ends by MEMORY_SIGNAL. */
export function watchMemory(): {
  /** Allows that many megabytes more than now; returns the bytes resident now. */
  limitGrowth(megabytes: number): number;
  unlimit(): void;
} {
  const shared = new SharedArrayBuffer(8);
  const limit = new Float64Array(shared);
  limit[0] = Infinity;
  const workerData = { shared, signal: MEMORY_SIGNAL, everyMs: EVERY_MS };
  new Worker(WATCH, { eval: true, workerData, execArgv: [] }).unref();
  return {
    limitGrowth(megabytes) {
      const now = process.memoryUsage.rss();
      limit[0] = now + megabytes * 1e6;
      return now;
    },
    unlimit() {
      limit[0] = Infinity;
    },
  };
}
