import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { IngestReport } from '#domain/ingest-report.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atalaya-cli-'));
  await writeFile(join(folder, 'bueno.txt'), 'DOCUMENTO FICTICIO. Sin novedad en Chilpancingo, Gro.');
  await writeFile(join(folder, 'vacio.txt'), '');
});
afterAll(() => rm(folder, { recursive: true }));

function atalaya(args: string[], stdin = ''): Promise<{ code: number | null; out: string; err: string }> {
  const env = { ...process.env, ATALAYA_DATA: join(folder, '.data'), DATABASE_URL: '' };
  const child = spawn(process.execPath, ['scripts/atalaya.mjs', 'ingest', ...args], { cwd: PROJECT, env });
  let out = '';
  let err = '';
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  child.stdin.end(stdin);
  return new Promise((settle) => child.on('close', (code) => settle({ code, out, err })));
}

test('everything read ends with 0 and a summary in both languages', async () => {
  const { code, out } = await atalaya([join(folder, 'bueno.txt')]);
  expect(code).toBe(0);
  expect(out).toMatch(/^1 documentos \(1 nuevos\), \d+ menciones, \d+ lugares/m);
  expect(out).toMatch(/^1 documents \(1 new\), \d+ mentions, \d+ places/m);
});

test('a file that cannot be read ends with 1 and a line that says why; --json is the report and nothing else', async () => {
  const { code, out, err } = await atalaya([folder, '--json', '--lang', 'en', '--collection', 'Prueba']);
  expect(code).toBe(1);
  expect(err).toContain('vacio.txt: the file is empty');
  const report = JSON.parse(out) as IngestReport;
  expect(report).toMatchObject({ collection: 'prueba', documents: 1, stored: 0, failed: 1 });
});

test('standard input is read for -', async () => {
  const { code, out } = await atalaya(['-', '--json'], 'DOCUMENTO FICTICIO. Recorrido en Iguala, Gro.');
  expect(code).toBe(0);
  expect((JSON.parse(out) as IngestReport).files).toMatchObject([{ path: 'stdin', outcome: 'stored' }]);
});

test.each([[[]], [['x', '--max-file-size', 'mucho']], [['x', '--timeout', '-1']], [['x', '--nada']]])(
  'wrong usage (%j) ends with 2',
  async (args) => {
    const { code, err } = await atalaya(args);
    expect(code).toBe(2);
    expect(err).toContain('error:');
  },
);

test('a collection without letters ends with 2 and says so', async () => {
  const { code, err } = await atalaya([folder, '--collection', '¡!']);
  expect(code).toBe(2);
  expect(err).toContain('letters or digits');
});
