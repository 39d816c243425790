import { closeNetwork } from './close-network.ts';
import { watchMemory } from './watch-memory.ts';
import type { ChildMessage, TaskMessage } from './sandbox-messages.ts';

/**
 * The child's side: answers tasks one by one until the parent goes away. `handle` may name the
 * phase it has come to, which gives it that phase's time. `prepare` runs once before the first.
 */
export async function serveTasks<Task, Answer>(
  handle: (task: Task, phase: (name: string) => void) => Promise<Answer>,
  prepare: () => Promise<void> = async () => {},
): Promise<void> {
  const send = (message: ChildMessage<Answer>): void => void process.send?.(message);
  closeNetwork();
  // Ctrl-C reaches the whole process group; the parent decides when its children end.
  process.on('SIGINT', () => {});
  process.on('disconnect', () => process.exit());
  const memory = watchMemory();
  await prepare();
  process.on('message', (message: TaskMessage<Task>) => {
    const before = memory.limitGrowth(message.memoryMb);
    void handle(message.task, (phase) => send({ kind: 'phase', phase })).then(
      (answer) => {
        memory.unlimit();
        send({ kind: 'answer', answer, grownMb: (process.memoryUsage.rss() - before) / 1e6 });
      },
      (error: unknown) => {
        memory.unlimit();
        send({ kind: 'failure', how: describeError(error) });
      },
    );
  });
  send({ kind: 'ready' });
}

/** Kind of an error and the line it came from, never its message, which may quote a document. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const place = /([\w.-]+\.[mc]?[jt]s:\d+):\d+\)?$/m.exec(error.stack ?? '')?.[1];
  return place ? `${error.name}, ${place}` : error.name;
}
