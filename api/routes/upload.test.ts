import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { IngestReport } from '#domain/ingest-report.ts';
import { Problem } from '#domain/problem.ts';
import { HAND_OVER_HEADER } from '../security/hand-over.ts';
import { makeApp, noteFiles } from '../testing/make-app.ts';
import type { IncomingFile } from '../testing/make-app.ts';
import { MOST_UPLOAD_BYTES, MOST_UPLOAD_FILES } from './upload.ts';

const database = { rows: async () => [{ version: '1' }] } as unknown as Database;
let seen: IncomingFile[];
let app: ReturnType<typeof makeApp>;
beforeEach(() => {
  seen = [];
  app = makeApp(database, { ingester: noteFiles(seen), handOverToken: 'a token' });
});

function formOf(files: [name: string, text: string][], fields: Record<string, string> = {}): FormData {
  const form = new FormData();
  for (const [name, text] of files) form.append('files', new File([text], name));
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  app.request('/api/documents', { method: 'POST', body, headers });

async function refusal(response: Response): Promise<[number, string]> {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const { status, detail = '' } = Problem.parse(await response.json());
  return [status, detail];
}

describe('uploading', () => {
  it('hands every file over with its path and bytes, and answers what became of it', async () => {
    const response = await post(
      formOf(
        [
          ['carpeta/año.txt', 'Tapachula'],
          ['../b.txt', ''],
        ],
        { collection: ' Novedades ' },
      ),
    );
    expect(response.status).toBe(200);
    const report = IngestReport.parse(await response.json());
    expect(report.collection).toBe('Novedades');
    expect(seen.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])).toEqual([
      ['carpeta/año.txt', 'Tapachula'],
      ['b.txt', ''],
    ]);
  });

  it('takes one file as well as many', async () => {
    await post(formOf([['uno.txt', 'x']]));
    expect(seen).toHaveLength(1);
  });

  it('refuses too many files at once, except from whoever holds the token of the data', async () => {
    const files = Array.from({ length: MOST_UPLOAD_FILES + 1 }, (_, i): [string, string] => [
      `${i}.txt`,
      'x',
    ]);
    expect(await refusal(await post(formOf(files)))).toEqual([413, expect.stringContaining('200 files')]);
    const wrong = await post(formOf(files), { [HAND_OVER_HEADER]: 'another token' });
    expect(wrong.status).toBe(413);
    expect(seen).toHaveLength(0);
    expect((await post(formOf(files), { [HAND_OVER_HEADER]: 'a token' })).status).toBe(200);
    expect(seen).toHaveLength(MOST_UPLOAD_FILES + 1);
  });

  it('refuses too many bytes, whether the length is told or not', async () => {
    const announced = await post('x', {
      'content-type': 'multipart/form-data; boundary=b',
      'content-length': String(MOST_UPLOAD_BYTES + 1),
    });
    expect(await refusal(announced)).toEqual([413, expect.stringContaining('105 MB')]);

    const chunk = new Uint8Array(8 * 1024 * 1024);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += chunk.length;
        controller.enqueue(chunk);
      },
    });
    const chunked = await app.request('/api/documents', {
      method: 'POST',
      body: endless,
      headers: { 'content-type': 'multipart/form-data; boundary=b', 'transfer-encoding': 'chunked' },
      duplex: 'half',
    } as RequestInit);
    expect((await refusal(chunked))[0]).toBe(413);
    expect(sent).toBeLessThan(2 * MOST_UPLOAD_BYTES);
    expect(seen).toHaveLength(0);
  });

  it('refuses what is no form with files', async () => {
    expect((await refusal(await post('text')))[0]).toBe(415);
    expect((await refusal(await post('{}', { 'content-type': 'application/json' })))[0]).toBe(415);
    expect((await refusal(await post(formOf([]))))[0]).toBe(400);
    expect((await refusal(await post(formOf([], { files: 'not a file' }))))[0]).toBe(400);
    expect((await refusal(await post(formOf([['a.txt', 'x']], { collection: ' ' }))))[0]).toBe(400);
    const broken = await post('--b\r\nnonsense', { 'content-type': 'multipart/form-data; boundary=b' });
    expect((await refusal(broken))[0]).toBe(400);
    expect(seen).toHaveLength(0);
  });

  it('refuses a form that another site sends', async () => {
    const response = await post(formOf([['a.txt', 'x']]), {
      origin: 'https://evil.example',
      'sec-fetch-site': 'cross-site',
    });
    expect((await refusal(response))[0]).toBe(403);
    const sample = await app.request('/api/collections/muestra-ficticia', {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
    });
    expect(sample.status).toBe(403);
    const removal = await app.request('/api/collections/muestra-ficticia', {
      method: 'DELETE',
      headers: { 'sec-fetch-site': 'same-site' },
    });
    expect(removal.status).toBe(403);
    expect(seen).toHaveLength(0);
  });

  it('does not take a method it does not know', async () => {
    const response = await app.request('/api/documents', { method: 'PUT' });
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST');
    expect((await refusal(response))[0]).toBe(405);
    expect((await app.request('/api/openapi.json', { method: 'POST' })).status).toBe(405);
  });
});
