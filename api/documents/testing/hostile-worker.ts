import type { DocumentFormat } from '../document-format.ts';
import { readBytes } from '../read-bytes.ts';
import type { ReadTask } from '../read-worker.ts';
import type { FormatResult, ReadResult } from '../read-result.ts';
import { serveTasks } from '../sandbox/serve-tasks.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { spawnSync } from 'node:child_process';

let kept: Uint8Array | null = null;

/** What a hostile file makes its reader do; the file's text names it. */
const TRICKS: Record<string, () => unknown> = {
  spin: () => {
    for (;;);
  },
  'fill the heap': () => {
    const kept: unknown[] = [];
    for (;;) kept.push(Array.from({ length: 1000 }, (_, index) => ({ index })));
  },
  'fill buffers': () => {
    const kept: Uint8Array[] = [];
    for (;;) kept.push(new Uint8Array(8_000_000).fill(1));
  },
  exit: () => process.exit(7),
  'throw later': () => {
    setImmediate(() => {
      throw new Error('late');
    });
    return new Promise(() => {});
  },
  recurse: () => {
    const down = (): number => down() + 1;
    return down();
  },
  'read a file': () => readFileSync('/etc/hostname', 'utf8'),
  'write a file': () => writeFileSync('/tmp/atalaya-was-here', 'x'),
  'open a connection': () => connect(80, '127.0.0.1'),
  fetch: () => fetch('http://127.0.0.1/'),
  'start a program': () => spawnSync('true').error?.message ?? 'it started',
  'tell its number': () => String(process.pid),
  'keep 250 MB': () => {
    kept = new Uint8Array(250_000_000).fill(1);
    return kept.length;
  },
  'tell its environment': () => `environment: ${Object.keys(process.env).join(' ')}`,
};

const hostile: DocumentFormat = {
  id: 'txt',
  label: 'Hostile',
  extensions: ['txt'],
  mediaTypes: [],
  sniff: () => true,
  async read(bytes): Promise<FormatResult> {
    const wish = Buffer.from(bytes).toString('utf8');
    const text = await tell(wish);
    return { documents: [{ text, passages: [], title: null, date: null, language: null, notes: [] }] };
  },
};

/** What came of a trick, as text: its answer or how it was refused. A stack too deep goes on as an error. */
async function tell(wish: string): Promise<string> {
  const trick = TRICKS[wish];
  if (!trick) return `read: ${wish}`;
  try {
    return String(await trick());
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return `refused: ${error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : ''}`;
  }
}

await serveTasks<ReadTask, ReadResult>(async (task, phase) => {
  if (Buffer.from(task.bytes).toString() === 'fail') throw new TypeError('SECRETO');
  return await readBytes(task.bytes, task.name, task.options, phase, [hostile]);
});
