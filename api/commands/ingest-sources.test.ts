import { expect, test } from 'vitest';
import type { CollectionId } from '#domain/ids.ts';
import type { Database, Transaction } from '../database/database.ts';
import { DEFAULT_READ_LIMITS } from '../documents/read-limits.ts';
import type { AnalysisPool } from './ingest/analysis-pool.ts';
import type { IngestSource } from './ingest/ingest-source.ts';
import { ingestSources } from './ingest-sources.ts';

const collection = 'papeles' as CollectionId;
/** A database that knows nothing and stores nothing. */
const database = {
  rows: () => Promise.resolve([]),
  transaction: (work: (tx: Transaction) => Promise<unknown>) => Promise.resolve(work),
} as unknown as Database;

function poolThat(analyse: AnalysisPool['analyse']): AnalysisPool {
  return { size: 2, limits: DEFAULT_READ_LIMITS, analyse, close: () => Promise.resolve() };
}
async function* files(
  count: number,
  opened: (index: number) => void = () => {},
): AsyncGenerator<IngestSource> {
  for (let index = 0; index < count; index++) {
    yield {
      kind: 'file',
      path: `${index}.txt`,
      size: null,
      async *open() {
        opened(index);
        yield Buffer.from(`nota ${index}`);
      },
    };
  }
}

test('readers that cannot start fail the ingest instead of losing files', async () => {
  const pool = poolThat(() => Promise.reject(new Error('cannot start')));
  await expect(ingestSources({ database, pool }, files(300), { collection })).rejects.toThrow('cannot start');
});

test('files are opened only as readers come free', async () => {
  let opened = 0;
  let answered = 0;
  let furthest = 0;
  const pool = poolThat(async () => {
    await new Promise((resolve) => setImmediate(resolve));
    furthest = Math.max(furthest, opened - answered);
    answered++;
    return { outcome: 'unreadable', problem: { code: 'x', es: 'x', en: 'x' } };
  });
  const report = await ingestSources(
    { database, pool },
    files(1000, () => opened++),
    { collection },
  );
  expect(report.failed).toBe(1000);
  expect(furthest).toBeLessThan(200);
});

test('a file system that fails in the middle of a file costs that file only', async () => {
  async function* sources(): AsyncGenerator<IngestSource> {
    yield {
      kind: 'file',
      path: 'roto.txt',
      size: null,
      async *open() {
        yield Buffer.from('principio');
        throw Object.assign(new Error('input/output error'), { code: 'EIO' });
      },
    };
    yield* files(1);
  }
  const pool = poolThat(() =>
    Promise.resolve({ outcome: 'unreadable', problem: { code: 'x', es: 'x', en: 'x' } }),
  );
  const report = await ingestSources({ database, pool }, sources(), { collection });
  expect(report.files.map(({ path, problem }) => [path, problem])).toEqual([
    ['roto.txt', expect.stringContaining('EIO')],
    ['0.txt', 'x'],
  ]);
});
