import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { endServerProcesses, runProcess, startServerProcess } from '#api/testing/server-process.ts';
import type { ServerProcess } from '#api/testing/server-process.ts';
import { Collection } from '#domain/collection.ts';

const Collections = z.object({ collections: z.array(Collection) });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atalaya-start-'));
});
afterAll(async () => {
  await endServerProcesses();
  rmSync(folder, { recursive: true, force: true });
});

const environment = (data: string) => ({ ATALAYA_DATA: join(folder, data), DATABASE_URL: '' });
const start = (data: string, ...args: string[]) =>
  startServerProcess(['scripts/atalaya.mjs', 'start', '--port', '0', ...args], environment(data));
const atalaya = (data: string, ...args: string[]) =>
  runProcess(['scripts/atalaya.mjs', ...args], environment(data));

async function collectionsAt(url: string): Promise<Collection[]> {
  const response = await fetch(`${url}/api/collections`);
  return Collections.parse(await response.json()).collections;
}

/** Status of a request to `/` with a Host header of one's own, which fetch does not allow. */
function statusWithHost(url: string, host: string): Promise<number | undefined> {
  return new Promise((settle, fail) => {
    request(url, { headers: { host } }, (response) => settle(response.resume().statusCode))
      .on('error', fail)
      .end();
  });
}

describe('npm start', () => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await start('empty', '--empty');
  });

  it('serves the page and the API, and --empty loads nothing', async () => {
    const page = await fetch(server.url);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain('<div id="app">');
    expect(await collectionsAt(server.url)).toEqual([]);
  });

  it('answers to its own name and port only', async () => {
    const { port } = new URL(server.url);
    expect(await statusWithHost(server.url, `localhost:${port}`)).toBe(200);
    expect(await statusWithHost(server.url, 'evil.example')).toBe(421);
    expect(await statusWithHost(server.url, 'localhost:1')).toBe(421);
  });

  it('refuses data that another has open, says where that one is, and touches nothing', async () => {
    const second = await atalaya('empty', 'start', '--empty', '--port', '0');
    expect(second.code).toBe(2);
    expect(second.printed).toContain(`(pid ${server.pid})`);
    expect(second.printed).toContain(server.url);
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
  });

  it('says which port is busy and what to do', async () => {
    const { port } = new URL(server.url);
    const second = await atalaya('other', 'start', '--empty', '--port', port);
    expect(second.code).toBe(2);
    expect(second.printed).toContain(`El puerto ${port} está ocupado`);
    expect(second.printed).toContain(`--port ${Number(port) + 1}`);
    expect(existsSync(join(folder, 'other'))).toBe(false);
  });

  it('takes the files and the questions of commands that find the data in use', async () => {
    const paper = join(folder, 'papel.txt');
    writeFileSync(paper, 'Documento ficticio: se reportó actividad en Tapachula, Chiapas.');
    const ingest = await atalaya('empty', 'ingest', paper, '--collection', 'Entregados');
    expect(ingest.code, ingest.printed).toBe(0);
    expect((await collectionsAt(server.url)).map(({ id, documents }) => [id, documents])).toEqual([
      ['entregados', 1],
    ]);
    const list = await atalaya('empty', 'collections');
    expect(list.printed).toContain('entregados\t1\tEntregados');
    expect((await atalaya('empty', 'collections', 'remove', 'entregados')).code).toBe(0);
    expect(await collectionsAt(server.url)).toEqual([]);
    expect((await atalaya('empty', 'collections', 'remove', 'entregados')).code).toBe(2);
  });

  it('finishes and lets go of the data when it is told to stop', async () => {
    const { code, signal } = await server.end('SIGTERM');
    expect([code, signal]).toEqual([0, null]);
    expect(existsSync(join(folder, 'empty', 'atalaya.lock'))).toBe(false);
  });

  it('refuses a bad environment, naming the variable', async () => {
    const { code, printed } = await runProcess(['scripts/atalaya.mjs', 'start'], {
      ...environment('none'),
      PORT: 'eighty',
    });
    expect(code).toBe(2);
    expect(printed).toContain('PORT');
  });
});

describe('the first start', () => {
  const REFERENCE = ['guardia-nacional', 'inegi', 'ocved', 'sesnsp', 'ucdp-ged'];
  const idsAt = async (url: string) => (await collectionsAt(url)).map(({ id }) => id).sort();

  it(
    'loads the reference data, and the fictional sample once; removed, it stays away',
    { timeout: 400_000 },
    async () => {
      let server = await start('first');
      const sample = (await collectionsAt(server.url)).find(({ fictional }) => fictional);
      expect(sample?.id).toBe('muestra-ficticia');
      expect(sample?.documents).toBeGreaterThan(0);
      expect(await idsAt(server.url)).toEqual([...REFERENCE, 'muestra-ficticia'].sort());
      const removal = await fetch(`${server.url}/api/collections/muestra-ficticia`, { method: 'DELETE' });
      expect(removal.status).toBe(200);
      await server.end();

      server = await start('first');
      expect(await idsAt(server.url)).toEqual(REFERENCE);
      const again = await fetch(`${server.url}/api/collections/muestra-ficticia`, { method: 'POST' });
      expect(again.status).toBe(200);
      expect(await idsAt(server.url)).toContain('muestra-ficticia');
      await server.end();
    },
  );

  it('reads the papers it is given instead of the sample', { timeout: 400_000 }, async () => {
    const paper = join(folder, 'propio.txt');
    writeFileSync(paper, 'Documento ficticio: se reportó actividad en Coatzacoalcos, Veracruz.');
    const server = await start('own', paper, '--collection', 'Propios');
    await expect
      .poll(
        async () => {
          const collections = await collectionsAt(server.url);
          return collections
            .filter(({ documents }) => documents > 0)
            .map(({ id, documents }) => [id, documents]);
        },
        { timeout: 200_000 },
      )
      .toEqual([['propios', 1]]);
    expect(await idsAt(server.url)).not.toContain('muestra-ficticia');
    await server.end();
  });
});
