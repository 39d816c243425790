import type { ReadOptions } from './document-format.ts';
import { readBytes } from './read-bytes.ts';
import type { ReadResult } from './read-result.ts';
import { serveTasks } from './sandbox/serve-tasks.ts';

/** What a reader process is asked: one file. */
export interface ReadTask {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly options: ReadOptions;
}

await serveTasks<ReadTask, ReadResult>((task, phase) =>
  readBytes(task.bytes, task.name, task.options, phase),
);
