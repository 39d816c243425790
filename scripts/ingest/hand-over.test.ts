import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { IngestEvent } from '#api/commands/ingest-sources.ts';
import { HAND_OVER_HEADER } from '#api/security/hand-over.ts';
import { handOver } from './hand-over.ts';

interface Received {
  readonly token: string | undefined;
  readonly collection: FormDataEntryValue | null;
  readonly names: string[];
}

let folder: string;
let server: Server;
let url: string;
let received: Received[];
/** What the server does with the n-th request; by default it stores everything. */
let answerWith: ((names: string[]) => { status: number; body: object }) | null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atalaya-hand-over-'));
  received = [];
  answerWith = null;
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const type = request.headers['content-type'] ?? '';
    const form = await new Response(Buffer.concat(chunks), { headers: { 'content-type': type } }).formData();
    const names = form.getAll('files').map((file) => (file as File).name);
    received.push({
      token: request.headers[HAND_OVER_HEADER] as string,
      collection: form.get('collection'),
      names,
    });
    const { status, body } = answerWith?.(names) ?? { status: 200, body: storedReport(names) };
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return async () => {
    server.close();
    await rm(folder, { recursive: true });
  };
});
afterEach(() => server.closeAllConnections());

function storedReport(names: string[]): object {
  const files = names.map((path) => ({
    path,
    outcome: 'stored',
    id: 'a'.repeat(64),
    mentions: 2,
    problem: null,
  }));
  const counts = {
    documents: files.length,
    stored: files.length,
    mentions: 2 * files.length,
    notPlaced: 0,
    facts: 0,
    failed: 0,
  };
  return {
    collection: 'papeles',
    ...counts,
    places: 2,
    placeCodes: ['12', names.length > 1 ? '07' : '20'],
    files,
  };
}

const events: IngestEvent[] = [];
const hand = (limits = {}): ReturnType<typeof handOver> =>
  handOver({ url, token: 'secreto' }, [folder], {
    collection: 'Papeles',
    language: 'es',
    limits,
    onEvent: (event) => events.push(event),
    signal: new AbortController().signal,
  });

test('files go in batches with the token and collection, and the answers are added up', async () => {
  for (let index = 0; index < 201; index++)
    await writeFile(join(folder, `${String(index).padStart(3, '0')}.txt`), 'x');
  const report = await hand();
  received.sort((a, b) => b.names.length - a.names.length);
  expect(received.map(({ names }) => names.length)).toEqual([200, 1]);
  expect(received[0]).toMatchObject({ token: 'secreto', collection: 'Papeles' });
  expect(received[0]!.names[0]).toBe(`${folder}/000.txt`);
  expect(report).toMatchObject({
    collection: 'papeles',
    documents: 201,
    mentions: 402,
    places: 3,
    failed: 0,
  });
  expect(events.filter(({ kind }) => kind === 'result')).toHaveLength(201);
});

test('a file over the limit and one that is not there are told like any unreadable file, the others go', async () => {
  await writeFile(join(folder, 'bueno.txt'), 'x');
  const file = await open(join(folder, 'enorme.txt'), 'w');
  await file.truncate(200_000_000);
  await file.close();
  const report = await hand();
  expect(report).toMatchObject({ documents: 1, failed: 1 });
  expect(report.files[0]?.problem ?? report.files[1]?.problem).toMatch(/200 MB.*100 MB/);
});

test('a server that refuses is an error with its reason', async () => {
  await writeFile(join(folder, 'a.txt'), 'x');
  answerWith = () => ({ status: 413, body: { detail: 'an upload may have 105 MB' } });
  await expect(hand()).rejects.toThrow(/an upload may have 105 MB/);
});

test('a server that goes away is an error, not an empty report', async () => {
  await writeFile(join(folder, 'a.txt'), 'x');
  await new Promise((resolve) => server.close(resolve));
  await expect(hand()).rejects.toThrow(/stopped answering/);
});
