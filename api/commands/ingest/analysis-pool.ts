import { PROBLEMS } from '../../documents/read-problem.ts';
import { secondsFor, stoppedProblem } from '../../documents/read-document.ts';
import type { ReadLimits } from '../../documents/read-limits.ts';
import { createSandbox } from '../../documents/sandbox/sandbox.ts';
import type { AnalysisResult, AnalysisTask } from './analysis.ts';

/** Seconds the pipeline may take for one file's documents; it takes milliseconds. */
const PROCESS_SECONDS = 120;

/** Reads files and says what their texts state, in processes that end when a file costs too much. */
export interface AnalysisPool {
  /** Processes at most. */
  readonly size: number;
  readonly limits: ReadLimits;
  /** Never rejects on what the bytes hold. `firstLine`: where a piece of a JSONL file starts. */
  analyse(task: {
    bytes: Uint8Array;
    name: string;
    containerDate?: string | null;
    firstLine?: number;
  }): Promise<AnalysisResult>;
  close(): Promise<void>;
}

/** `size`: processes at most; default one a processor. Each holds the gazetteer, started when first needed. */
export function createAnalysisPool(limits: ReadLimits, { size }: { size?: number } = {}): AnalysisPool {
  const sandbox = createSandbox<AnalysisTask, AnalysisResult>({
    entry: new URL('./analysis-worker.ts', import.meta.url),
    size,
    memoryMb: limits.memoryMb,
    secondsFor: (phase) => (phase === 'process' ? PROCESS_SECONDS : secondsFor(limits, phase)),
  });
  return {
    size: sandbox.size,
    limits,
    async analyse({ bytes, name, containerDate = null, firstLine }) {
      if (bytes.length > limits.fileBytes) {
        return { outcome: 'unreadable', problem: PROBLEMS.tooBig(bytes.length, limits.fileBytes) };
      }
      const outcome = await sandbox.run({ bytes, name, containerDate, options: { ...limits, firstLine } });
      if (outcome.kind === 'answered') return outcome.answer;
      return { outcome: 'unreadable', problem: stoppedProblem(outcome, limits) };
    },
    close: () => sandbox.close(),
  };
}
