import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * When a process began, as a text that only has to be equal for the same process: boot id and clock
 * ticks since boot on Linux (proc(5), `stat` field 22), `ps` elsewhere. Null when it cannot be told.
 */
export function processStart(pid: number): string | null {
  return process.platform === 'linux' ? linuxStart(pid) : psStart(pid);
}

/**
 * True if a process with this pid runs and, where both are known, began when `started` says. One
 * that was killed and only waits for its parent to notice does not run.
 */
export function isRunning(pid: number, started: string | null): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  if (linuxStat(pid)?.state === 'Z') return false;
  const now = processStart(pid);
  return started === null || now === null || now === started;
}

function linuxStart(pid: number): string | null {
  const ticks = linuxStat(pid)?.startTicks;
  if (!ticks) return null;
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${ticks}`;
}

function linuxStat(pid: number): { state: string | undefined; startTicks: string | undefined } | null {
  if (process.platform !== 'linux') return null;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command's name, in parentheses, may hold anything: fields are counted after its end.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0], startTicks: fields[19] };
  } catch {
    return null;
  }
}

function psStart(pid: number): string | null {
  if (process.platform === 'win32') return null;
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}
