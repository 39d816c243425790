/** To the child: one task at a time. */
export interface TaskMessage<Task> {
  readonly task: Task;
  /** Megabytes (10⁶ bytes) the task may add to the process. */
  readonly memoryMb: number;
}

/** From the child: it is ready, it has come to a named phase of its task, it has the answer, or an error of the program. */
export type ChildMessage<Answer> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'phase'; readonly phase: string }
  | { readonly kind: 'failure'; readonly how: string }
  | { readonly kind: 'answer'; readonly answer: Answer; readonly grownMb: number };

/** Signal by which a child ends itself when its memory passes the limit. */
export const MEMORY_SIGNAL = process.platform === 'win32' ? 'SIGTERM' : 'SIGUSR2';
