import { mkdir, mkdtemp, open, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { IngestReport } from '#domain/ingest-report.ts';
import type { Database } from '../database/database.ts';
import { readBytes } from '../documents/read-bytes.ts';
import { DEFAULT_READ_LIMITS, readLimits } from '../documents/read-limits.ts';
import type { ProcessedDocument } from '../pipeline/types.ts';
import { makeDocx } from '../documents/testing/make-docx.ts';
import { makeXlsx } from '../documents/testing/make-xlsx.ts';
import { getDocument } from '../queries/get-document.ts';
import { listCollections } from '../queries/list-collections.ts';
import { describeOnBoth } from '../testing/test-database.ts';
import { createAnalysisPool } from './ingest/analysis-pool.ts';
import type { AnalysisPool } from './ingest/analysis-pool.ts';
import { ingestPaths } from './ingest-paths.ts';
import type { IngestPathsOptions } from './ingest-paths.ts';

let pool: AnalysisPool;
let folder: string;
beforeAll(() => {
  pool = createAnalysisPool(readLimits({ fileBytes: 1_000_000 }), { size: 2 });
});
afterAll(() => pool.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atalaya-ingest-'));
  return () => rm(folder, { recursive: true });
});

const put = (name: string, content: string | Uint8Array): Promise<void> =>
  writeFile(join(folder, name), content);
const outcomes = ({ files }: IngestReport): string[] =>
  files
    .map(({ path, outcome, problem }) => `${path.split('/').slice(3).join('/')}: ${problem ?? outcome}`)
    .toSorted();

const MAIL = (attachment: Uint8Array): string =>
  'From: s2@example.mx\r\nSubject: Tabla de Iguala\r\nDate: Sun, 15 Aug 2021 10:00:00 -0500\r\nMIME-Version: 1.0\r\n' +
  'Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nVa la tabla.\r\n' +
  '--x\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=tabla.xlsx\r\nContent-Transfer-Encoding: base64\r\n\r\n' +
  `${Buffer.from(attachment).toString('base64')}\r\n--x--\r\n`;

describeOnBoth('ingesting paths', (openDb, kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await openDb();
  });
  const ingest = (paths: readonly string[], options?: IngestPathsOptions): Promise<IngestReport> =>
    ingestPaths({ database, pool }, paths, options);

  it('reads every format of a folder and counts what it holds', async () => {
    await put('a.txt', 'Sin novedad en Chilpancingo, Gro.');
    await put('b.docx', makeDocx({ blocks: ['Recorrido en Iguala, Gro.'] }));
    await mkdir(join(folder, 'dentro'));
    await put('dentro/c.csv', 'Municipio,Efectivos\nTapachula,80\n');
    const report = await ingest([folder], { collection: 'Tres formatos' });
    expect(outcomes(report)).toEqual(['a.txt: stored', 'b.docx: stored', 'dentro/c.csv: stored']);
    expect(report).toMatchObject({ collection: 'tres-formatos', documents: 3, stored: 3, failed: 0 });
    expect(await listCollections(database)).toContainEqual(
      expect.objectContaining({ id: 'tres-formatos', title: 'Tres formatos', documents: 3 }),
    );
  });

  it('does not read again what is stored, and remembers a second path and collection', async () => {
    await put('uno.txt', 'El mismo texto en dos archivos, Taxco.');
    const first = await ingest([folder], { collection: 'Primera' });
    await put('dos.txt', 'El mismo texto en dos archivos, Taxco.');
    const second = await ingest([folder], { collection: 'Segunda' });
    expect(outcomes(second)).toEqual(['dos.txt: already-stored', 'uno.txt: already-stored']);
    expect(second).toMatchObject({
      documents: 2,
      stored: 0,
      mentions: 2 * first.mentions,
      places: first.places,
    });
    const stored = await getDocument(database, first.files[0]!.id!);
    expect(stored?.paths.map((path) => path.split('/').at(-1)).toSorted()).toEqual(['dos.txt', 'uno.txt']);
    expect(stored?.collections.toSorted()).toEqual(['primera', 'segunda']);
  });

  it('stores a mail with its attachments, dated by the mail, and finds them again under a new path', async () => {
    const table = makeXlsx([
      {
        name: 'Hoja',
        rows: [
          ['Municipio', 'Efectivos'],
          ['Iguala', 80],
        ],
      },
    ]);
    await put('correo.eml', MAIL(table));
    const report = await ingest([join(folder, 'correo.eml')], { collection: 'Correos' });
    expect(outcomes(report)).toEqual(['correo.eml!/tabla.xlsx: stored', 'correo.eml: stored']);
    const [mail, attached] = [...report.files].toSorted((a, b) => a.path.length - b.path.length);
    const document = await getDocument(database, attached!.id!);
    expect(document?.parent).toBe(mail!.id);
    expect(document).toMatchObject({
      date: { from: '2021-08-15', to: '2021-08-15' },
      dateSource: 'container',
    });
    await put('copia.eml', MAIL(table));
    const again = await ingest([join(folder, 'copia.eml')], { collection: 'Copias' });
    expect(outcomes(again)).toEqual(['copia.eml: already-stored']);
    const found = await getDocument(database, attached!.id!);
    expect(found?.paths.at(-1)).toMatch(/copia\.eml!\/tabla\.xlsx$/);
    expect(found?.collections).toContain('copias');
  });

  it('reads a JSONL file line by line, tells the bad lines together and goes on where it stopped', async () => {
    await put(
      'notas.jsonl',
      '{"id":"n-1","text":"Hola Taxco"}\nroto\n{"text":"Adiós Iguala","date":"2021-08"}\n\n{}\n',
    );
    const report = await ingest([folder], { collection: 'Notas', language: 'en' });
    expect(outcomes(report)).toEqual([
      'notas.jsonl!/line-3: stored',
      'notas.jsonl!/n-1: stored',
      expect.stringMatching(/^notas\.jsonl: 2 lines .* line 2/),
    ]);
    expect(report).toMatchObject({ documents: 2, stored: 2, failed: 1 });
    const again = await ingest([folder], { collection: 'Notas', language: 'en' });
    expect(again).toMatchObject({ documents: 2, stored: 0, failed: 1 });
  });

  it('names every file that cannot be read, in either language, and stores the others', async () => {
    await put('vacio.txt', '');
    await put(
      'foto.txt',
      Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(64)]),
    );
    await put('bueno.txt', 'Sin novedad en Tixtla.');
    await symlink('lazo', join(folder, 'lazo'));
    await symlink('no-esta.txt', join(folder, 'roto'));
    const report = await ingest([folder, join(folder, 'nada.txt')], { collection: 'Malos' });
    expect(outcomes(report)).toEqual([
      'bueno.txt: stored',
      expect.stringMatching(/^foto\.txt: .*imagen PNG/),
      expect.stringMatching(/^lazo: .*enlace/),
      expect.stringMatching(/^nada\.txt: no existe/),
      expect.stringMatching(/^roto: no existe/),
      expect.stringMatching(/^vacio\.txt: .*vacío/),
    ]);
    expect(report).toMatchObject({ documents: 1, failed: 5 });
    const english = await ingest([join(folder, 'vacio.txt')], { language: 'en' });
    expect(english.files[0]?.problem).toContain('empty');
  });

  it('refuses a file of 200 MB without reading it, naming its size, the limit and the way to raise it', async () => {
    const file = await open(join(folder, 'enorme.txt'), 'w');
    await file.truncate(200_000_000);
    await file.close();
    const report = await ingest([folder]);
    expect(report.files[0]?.problem).toMatch(/200 MB.*1 MB.*--max-file-size/);
  });

  it('passes over hidden files and links to folders, which leaves no loop', async () => {
    await put('.oculto.txt', 'x');
    await put('~$abierto.docx', 'x');
    await put('a.txt', 'Un texto de Olinalá.');
    await symlink('..', join(folder, 'arriba'));
    const report = await ingest([folder]);
    expect(outcomes(report)).toEqual(['a.txt: stored']);
    expect(report.skipped).toBe(3);
  });

  it('reads standard input for -', async () => {
    async function* stdin(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('Texto de entrada ');
      yield Buffer.from('sobre Acapulco.');
    }
    const report = await ingest(['-'], { stdin: stdin() });
    expect(report.files).toMatchObject([{ path: 'stdin', outcome: 'stored' }]);
  });

  it('when stopped, stores what it was reading and says so; a second run goes on from there', async () => {
    for (let index = 0; index < 600; index++)
      await put(`${String(index).padStart(3, '0')}.txt`, `Nota ${index} de Ometepec`);
    const stop = new AbortController();
    let seen = 0;
    const report = await ingest([folder], {
      signal: stop.signal,
      onEvent: ({ kind }) => {
        if (kind === 'file' && ++seen === 300) stop.abort();
      },
    });
    expect(report.interrupted).toBe(true);
    expect(report.stored).toBeGreaterThan(0);
    expect(report.stored).toBeLessThan(600);
    const rest = await ingest([folder]);
    expect(rest.documents).toBe(600);
    expect(rest.stored).toBe(600 - report.stored);
  });

  // Once is enough: what is bounded is the reading, not the database.
  if (kind === 'pglite') {
    it('reads ten thousand files in bounded memory', { timeout: 300_000 }, async () => {
      for (let index = 0; index < 10_000; index++)
        await put(`${index}.txt`, `Reporte ${index}: sin novedad.`);
      let most = 0;
      const report = await ingestPaths({ database, pool: readingHere() }, [folder], {
        collection: 'Diez mil',
        onEvent: () => {
          most = Math.max(most, process.memoryUsage().heapUsed);
        },
      });
      expect(report).toMatchObject({ documents: 10_000, stored: 10_000, failed: 0 });
      expect(report.files).toHaveLength(10_000);
      expect(most).toBeLessThan(600_000_000);
    });
  }
});

/** Reads in this process and finds nothing: for tests of everything around the reading. */
function readingHere(): AnalysisPool {
  const nothing = { date: null, dateSource: null, places: [], groups: [], facts: [], claims: [], notes: [] };
  const processed: ProcessedDocument = { language: 'es', ...nothing };
  return {
    ...pool,
    async analyse({ bytes, name }) {
      const result = await readBytes(bytes, name, DEFAULT_READ_LIMITS);
      if (result.outcome === 'unreadable') return result;
      return { ...result, documents: result.documents.map((document) => ({ ...document, processed })) };
    },
  };
}
