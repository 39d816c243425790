import type { ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { startSandboxProcess } from './sandbox-process.ts';
import { MEMORY_SIGNAL } from './sandbox-messages.ts';
import type { ChildMessage, TaskMessage } from './sandbox-messages.ts';

export interface SandboxOptions {
  /** TypeScript file that calls `serveTasks`. */
  readonly entry: URL;
  /** Processes at most; they are started when first needed. Default: one a processor. */
  readonly size?: number;
  /** Megabytes (10⁶ bytes) a task may add to its process. */
  readonly memoryMb: number;
  /** Seconds a task may spend in a phase; `start` is the one it begins in. */
  secondsFor(phase: string): number;
  /** Seconds a process may take to get ready. */
  readonly startSeconds?: number;
  /** Seconds after which a process with nothing to do is ended, to give its memory back. */
  readonly idleSeconds?: number;
}

/** A task's answer, or why its process was stopped. */
export type SandboxOutcome<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'too-slow'; readonly phase: string; readonly seconds: number }
  | { readonly kind: 'too-much-memory' }
  | { readonly kind: 'crashed'; readonly how: string }
  /** The program itself failed on it: kind of error and line. */
  | { readonly kind: 'failed'; readonly how: string };

export interface Sandbox<Task, Answer> {
  readonly size: number;
  /** Waits for a free process. Rejects only when processes cannot be started or the sandbox is closed. */
  run(task: Task): Promise<SandboxOutcome<Answer>>;
  /** Ends all processes; waiting tasks are rejected. */
  close(): Promise<void>;
}

interface Job<Task, Answer> {
  readonly task: Task;
  resolve(outcome: SandboxOutcome<Answer>): void;
  reject(error: Error): void;
}
interface Member<Task, Answer> {
  readonly child: ChildProcess;
  ready: boolean;
  job: Job<Task, Answer> | null;
  /** Why the parent ended it; null while it lives or when it ended by itself. */
  verdict: SandboxOutcome<Answer> | null;
  timer: NodeJS.Timeout | null;
  retired: boolean;
  stderr: string;
}

const MAX_FAILED_STARTS = 3;
/** Late answers count: when the parent itself was busy, one may lie unread while the timer fires. */
const GRACE_MS = 250;

/** A pool of processes that are ended when a task takes too long or too much memory, and replaced. */
export function createSandbox<Task, Answer>(options: SandboxOptions): Sandbox<Task, Answer> {
  const size = options.size ?? availableParallelism();
  const members = new Set<Member<Task, Answer>>();
  const waiting: Job<Task, Answer>[] = [];
  let failedStarts = 0;
  let closed = false;

  function start(): void {
    const child = startSandboxProcess(options.entry, Math.round(options.memoryMb * 1.5) + 512);
    const member: Member<Task, Answer> = {
      child,
      ready: false,
      job: null,
      verdict: null,
      timer: null,
      retired: false,
      stderr: '',
    };
    members.add(member);
    member.timer = setTimeout(() => child.kill('SIGKILL'), (options.startSeconds ?? 120) * 1000);
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      member.stderr = (member.stderr + text).slice(-2000);
    });
    child.on('message', (message: ChildMessage<Answer>) => receive(member, message));
    child.on('error', () => {
      if (child.pid === undefined) bury(member, null, null);
    });
    child.on('exit', (code, signal) => bury(member, code, signal));
  }

  function receive(member: Member<Task, Answer>, message: ChildMessage<Answer>): void {
    switch (message.kind) {
      case 'ready':
        if (member.timer) clearTimeout(member.timer);
        failedStarts = 0;
        member.ready = true;
        break;
      case 'phase':
        allow(member, message.phase);
        return;
      case 'failure':
        if (member.timer) clearTimeout(member.timer);
        member.job?.resolve({ kind: 'failed', how: message.how });
        member.job = null;
        break;
      case 'answer':
        if (member.timer) clearTimeout(member.timer);
        member.job?.resolve({ kind: 'answered', answer: message.answer });
        member.job = null;
        if (message.grownMb > options.memoryMb / 2) retire(member);
        break;
    }
    rest(member);
    assign();
  }

  function allow(member: Member<Task, Answer>, phase: string): void {
    if (member.timer) clearTimeout(member.timer);
    const seconds = options.secondsFor(phase);
    member.timer = setTimeout(() => {
      member.timer = setTimeout(() => {
        member.verdict = { kind: 'too-slow', phase, seconds };
        member.child.kill('SIGKILL');
      }, GRACE_MS);
    }, seconds * 1000);
  }

  function retire(member: Member<Task, Answer>): void {
    member.retired = true;
    member.child.kill('SIGKILL');
  }

  /** An idle process does not keep the program alive, and is ended when it stays idle. */
  function rest(member: Member<Task, Answer>): void {
    if (member.job) return;
    member.timer = setTimeout(() => retire(member), (options.idleSeconds ?? 120) * 1000).unref();
    member.child.unref();
    member.child.channel?.unref();
    (member.child.stderr as { unref?(): void } | null)?.unref?.();
  }

  function assign(): void {
    for (const member of members) {
      if (waiting.length === 0) return;
      if (!member.ready || member.job || member.retired) continue;
      const job = waiting.shift()!;
      member.job = job;
      member.child.ref();
      member.child.channel?.ref();
      allow(member, 'start');
      const message: TaskMessage<Task> = { task: job.task, memoryMb: options.memoryMb };
      member.child.send(message, () => {});
    }
    const alive = [...members].filter((member) => !member.retired);
    const coming = alive.filter((member) => !member.ready).length;
    for (let missing = Math.min(waiting.length - coming, size - alive.length); missing > 0; missing--)
      start();
  }

  function bury(member: Member<Task, Answer>, code: number | null, signal: NodeJS.Signals | null): void {
    members.delete(member);
    if (member.timer) clearTimeout(member.timer);
    member.job?.resolve(member.verdict ?? causeOfDeath(code, signal));
    member.job = null;
    if (!member.ready && !closed && ++failedStarts >= MAX_FAILED_STARTS) {
      const error = new Error(
        `a reader process cannot start (${signal ?? `exit ${code}`}): ${member.stderr.trim()}`,
      );
      for (const job of waiting.splice(0)) job.reject(error);
      failedStarts = 0;
    }
    if (!closed) assign();
  }

  return {
    size,
    run: (task) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new Error('the readers are closed'));
        waiting.push({ task, resolve, reject });
        assign();
      }),
    async close() {
      closed = true;
      for (const job of waiting.splice(0)) job.reject(new Error('the readers were closed'));
      await Promise.all(
        [...members].map(
          (member) =>
            new Promise<void>((resolve) => {
              member.child.ref();
              member.child.once('exit', () => resolve());
              member.child.kill('SIGKILL');
            }),
        ),
      );
    },
  };
}

function causeOfDeath<Answer>(code: number | null, signal: NodeJS.Signals | null): SandboxOutcome<Answer> {
  const memory = signal === MEMORY_SIGNAL || signal === 'SIGABRT' || code === 134;
  return memory ? { kind: 'too-much-memory' } : { kind: 'crashed', how: signal ?? `exit ${code}` };
}
