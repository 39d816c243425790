import type { DocumentFormatId } from '#domain/document.ts';
import { PROBLEMS } from './read-problem.ts';
import type { ReadLimits } from './read-limits.ts';
import type { ReadProblem } from './read-problem.ts';
import type { ReadResult } from './read-result.ts';
import type { ReadTask } from './read-worker.ts';
import { createSandbox } from './sandbox/sandbox.ts';
import type { SandboxOutcome } from './sandbox/sandbox.ts';

/** Reads files of any format in processes that end when a file takes too long or too much memory. */
export interface ReaderPool {
  /** Never rejects on what the bytes hold; `name` is a file name and is not opened. */
  read(bytes: Uint8Array, name: string): Promise<ReadResult>;
  close(): Promise<void>;
}

/** `size`: processes at most. `entry` is another file that calls `serveTasks`, for tests. */
export function createReaderPool(
  limits: ReadLimits,
  { size, entry }: { size?: number; entry?: URL } = {},
): ReaderPool {
  const sandbox = createSandbox<ReadTask, ReadResult>({
    entry: entry ?? new URL('./read-worker.ts', import.meta.url),
    size,
    memoryMb: limits.memoryMb,
    secondsFor: (phase) => secondsFor(limits, phase),
  });
  return {
    async read(bytes, name) {
      if (bytes.length > limits.fileBytes) {
        return { outcome: 'unreadable', problem: PROBLEMS.tooBig(bytes.length, limits.fileBytes) };
      }
      const outcome = await sandbox.run({ bytes, name, options: limits });
      if (outcome.kind === 'answered') return outcome.answer;
      return { outcome: 'unreadable', problem: stoppedProblem(outcome, limits) };
    },
    close: () => sandbox.close(),
  };
}

/** Seconds a file may take once its format is known. */
export function secondsFor(limits: ReadLimits, phase: string): number {
  return limits.secondsByFormat[phase as DocumentFormatId] ?? limits.seconds;
}

/** Why a reader was stopped, in words. */
export function stoppedProblem(
  outcome: Exclude<SandboxOutcome<never>, { kind: 'answered' }>,
  limits: ReadLimits,
): ReadProblem {
  switch (outcome.kind) {
    case 'too-slow':
      return PROBLEMS.tooSlow(outcome.seconds);
    case 'too-much-memory':
      return PROBLEMS.tooMuchMemory(limits.memoryMb);
    case 'crashed':
      return PROBLEMS.stopped(outcome.how);
    case 'failed':
      return PROBLEMS.programFailed(outcome.how);
  }
}
