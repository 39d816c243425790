import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { DEFAULT_READ_LIMITS } from './read-limits.ts';
import { readBytes } from './read-bytes.ts';
import { readFile, readProblem } from './testing/read-file.ts';

const LINE = '{"id":"n-1","text":"Hola Iguala","title":"Nota","date":"2021-08-15","language":"es"}';

test('each line is a document of its own identity with what it states of itself', async () => {
  const result = await readFile(`${LINE}\r\n\n{"text":"Dos"}\n`, 'a.jsonl');
  if (result.outcome !== 'read') throw new Error(result.problem.en);
  expect(result.partial).toBeNull();
  expect(result.documents.map(({ key, text }) => [key, text])).toEqual([
    ['n-1', 'Hola Iguala'],
    ['line-3', 'Dos'],
  ]);
  expect(result.documents[0]).toMatchObject({
    id: createHash('sha256').update(LINE).digest('hex'),
    title: 'Nota',
    date: { value: '2021-08-15', source: 'given' },
    language: 'es',
  });
});

test('bad lines are counted with the number of the first, the others are read', async () => {
  const result = await readFile(`${LINE}\n{roto\n{"texto":"sin campo"}\n${LINE}`, 'a.jsonl');
  if (result.outcome !== 'read') throw new Error(result.problem.en);
  expect(result.documents).toHaveLength(2);
  expect(result.partial).toMatchObject({ code: 'bad-lines', en: expect.stringMatching(/^2 lines .*line 2/) });
});

test('a piece of a longer file counts its lines from where it starts', async () => {
  const result = await readBytes(Buffer.from('{"text":"x"}'), 'a.jsonl', {
    ...DEFAULT_READ_LIMITS,
    firstLine: 501,
  });
  expect(result.outcome === 'read' && result.documents[0]!.key).toBe('line-501');
});

test('a file without one good line is refused', async () => {
  expect((await readProblem('no\nnada', 'a.jsonl')).code).toBe('no-good-line');
});

test('a date that is none is left out', async () => {
  const result = await readFile('{"text":"x","date":"2021-02-31"}', 'a.jsonl');
  expect(result.outcome === 'read' && result.documents[0]!.date).toBeNull();
});
