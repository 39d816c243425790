import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runProcess, startServerProcess } from '#api/testing/server-process.ts';
import { readEnv } from '#api/env.ts';

const PAPER =
  'Panorama delictivo, 3 de mayo de 2021. El grupo delictivo "Los Inventados" extorsiona a comerciantes en Tixtla, Gro.';

let folder: string;
const environment = () => ({
  ATALAYA_DATA: join(folder, 'data'),
  ATALAYA_CACHE: readEnv().cacheDir,
  DATABASE_URL: '',
});
const atalaya = (...args: string[]) => runProcess(['scripts/atalaya.mjs', ...args], environment());

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atalaya-groups-'));
  await writeFile(join(folder, 'papel.txt'), PAPER);
  expect((await atalaya('ingest', join(folder, 'papel.txt'))).code).toBe(0);
});
afterAll(() => rm(folder, { recursive: true }));

it('lists the names that wait, decides on them, and says what cannot be', async () => {
  const listed = await atalaya('groups');
  expect(listed).toMatchObject({ code: 0 });
  expect(listed.printed).toMatch(/^los-inventados\tLos Inventados\t1 doc\./m);
  expect(listed.printed).toContain('extorsiona a comerciantes');
  const merged = await atalaya(
    'groups',
    'merge',
    'los-inventados',
    'los-ardillos',
    '--note',
    'Se llaman así.',
  );
  expect(merged).toMatchObject({ code: 0, printed: 'los-inventados: merged → los-ardillos' });
  expect((await atalaya('groups')).printed).toContain('No hay ninguno');
  const refused = await atalaya('groups', 'refuse', 'cjng');
  expect(refused.code).toBe(2);
  expect(refused.printed).toContain('catalogue');
  expect((await atalaya('groups', 'merge', 'los-inventados', 'nadie')).code).toBe(2);
});

it('does the same through the server that has the data open', async () => {
  const server = await startServerProcess(
    ['scripts/atalaya.mjs', 'start', '--empty', '--port', '0'],
    environment(),
  );
  try {
    const reopened = await atalaya('groups', 'reopen', 'los-inventados');
    expect(reopened).toMatchObject({ code: 0, printed: 'los-inventados: candidate' });
    const listed = await atalaya('groups', '--json');
    expect(JSON.parse(listed.printed)).toMatchObject({ total: 1, candidates: [{ id: 'los-inventados' }] });
    const accepted = await atalaya('groups', 'accept', 'los-inventados', '--name', 'Los Inventados');
    expect(accepted).toMatchObject({ code: 0, printed: 'los-inventados: catalogued' });
    expect((await atalaya('groups', 'merge', 'cjng', 'los-ardillos')).code).toBe(2);
  } finally {
    await server.end();
  }
});
