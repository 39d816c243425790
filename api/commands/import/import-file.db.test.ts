import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readUcdpEvents } from '#geodata/datasets/read-ucdp-ged.ts';
import { ImportFileError } from '#api/importers/read-rows.ts';
import type { CollectionId } from '#domain/ids.ts';
import type { ImportFormatId } from '#domain/import-report.ts';
import type { Database } from '../../database/database.ts';
import { listCollections } from '../../queries/list-collections.ts';
import { readDatasetVersion } from '../../queries/read-dataset-version.ts';
import { ucdpFile } from '../../testing/make-import-rows.ts';
import { emptyDatabase, runImportOf, storedRows } from '../../testing/import-runs.ts';
import { describeOnBoth } from '../../testing/test-database.ts';
import { createCollection } from '../create-collection.ts';
import { completeReference, openReference } from '../reference/load-reference.ts';
import { REFERENCE_SETS } from '../reference/reference-sets.ts';
import { importFile } from './import-file.ts';
import type { FileToImport } from './import-file.ts';

describeOnBoth('importing a file', (openDb) => {
  let db: Database;
  beforeAll(async () => {
    db = await openDb();
  });
  beforeEach(() => emptyDatabase(db));

  const run = (format: ImportFormatId, file: string | Uint8Array, options?: Partial<FileToImport>) =>
    runImportOf(db, format, file, options);
  const stored = (collection: string) => storedRows(db, collection);

  describe('of UCDP GED', () => {
    it('puts every event in its municipality with its groups, deaths, edition and row', async () => {
      const report = await run('ucdp', ucdpFile([{}, { id: 900_002, best: 5, high: 5 }]), {
        edition: '25.1',
      });
      expect(report).toMatchObject({
        outcome: 'imported',
        collection: 'ucdp-ged',
        rows: 2,
        accepted: 2,
        rejected: 0,
        stored: { what: 'facts', added: 2, changed: 0, unchanged: 0, withdrawn: 0 },
      });
      expect(await stored('ucdp-ged')).toEqual([
        {
          id: '900001',
          code: '08037',
          type: 'homicide',
          status: 'verified',
          killed: 2,
          groups: ['cartel-de-juarez side', 'cartel-de-sinaloa side'],
          version: '25.1',
        },
        expect.objectContaining({ id: '900002', killed: 5 }),
      ]);
      const [{ rows } = { rows: 0 }] = await db.rows<{ rows: number }>(
        sql`select sum(rows)::int as rows from dataset_rows where code = '08037'`,
      );
      expect(rows).toBe(2);
    });

    it('changes nothing when the same file comes again, and cites a newer edition of unchanged rows', async () => {
      const file = ucdpFile([{}, { id: 900_002 }]);
      await run('ucdp', file, { edition: '1' });
      const before = await readDatasetVersion(db);
      const again = await run('ucdp', file, { edition: '1' });
      expect(again.stored).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
      expect(await readDatasetVersion(db)).toBe(before);
      const newer = await run('ucdp', ucdpFile([{}, { id: 900_002, best: 3 }, { id: 900_003 }]), {
        edition: '2',
      });
      expect(newer.stored).toMatchObject({ added: 1, changed: 1, unchanged: 1, withdrawn: 0 });
      const rows = await stored('ucdp-ged');
      expect(rows.map(({ id, killed, version }) => [id, killed, version])).toEqual([
        ['900001', 2, '2'],
        ['900002', 3, '2'],
        ['900003', 2, '2'],
      ]);
    });

    it('withdraws what a complete file lacks and what its publisher took back, and takes it in again', async () => {
      const both = ucdpFile([{}, { id: 900_002 }]);
      await run('ucdp', both);
      const part = await run('ucdp', ucdpFile([{}]));
      expect(part.stored).toMatchObject({ unchanged: 1, withdrawn: 0 });
      const whole = await run('ucdp', ucdpFile([{}]), { complete: true });
      expect(whole.stored).toMatchObject({ unchanged: 1, withdrawn: 1 });
      expect((await stored('ucdp-ged')).map(({ status }) => status)).toEqual(['verified', 'retracted']);
      expect((await run('ucdp', both)).stored).toMatchObject({ unchanged: 1, changed: 1 });
      const deleted = await run('ucdp', ucdpFile([{}]), { takenBack: ['900002', '1'] });
      expect(deleted.stored).toMatchObject({ withdrawn: 1 });
      const counted = await db.rows(sql`select sum(rows)::int as rows from dataset_rows`);
      expect(counted).toEqual([{ rows: 1 }]);
    });

    it('tells everything in a dry run and changes nothing', async () => {
      const before = await readDatasetVersion(db);
      const report = await run('ucdp', ucdpFile([{}, { id: 2, best: 'NaN' }]), { dryRun: true });
      expect(report).toMatchObject({ outcome: 'dry-run', rejected: 1, stored: { added: 1 } });
      expect(await readDatasetVersion(db)).toBe(before);
      expect(await listCollections(db)).toEqual([]);
    });

    it('reports names it does not know with those they may be meant for, and places the event all the same', async () => {
      const report = await run(
        'ucdp',
        ucdpFile([
          { adm_2: 'Juarex municipality' },
          { id: 2, adm_1: 'Chihuaua state' },
          { id: 3, side_a: 'Cartel de Prueba' },
        ]),
      );
      expect(report.unknown).toEqual([
        expect.objectContaining({
          kind: 'municipality',
          name: 'Juarex',
          firstLine: 2,
          suggestions: expect.arrayContaining(['Juárez']) as string[],
        }),
        expect.objectContaining({ kind: 'state', name: 'Chihuaua state', firstLine: 3 }),
        expect.objectContaining({ kind: 'group', name: 'Cartel de Prueba', firstLine: 4 }),
      ]);
      expect((await stored('ucdp-ged')).map(({ code }) => code)).toEqual(['08037', '08037', '08037']);
    });

    it('gives the shipped events when their rows are imported', async () => {
      const ucdp = REFERENCE_SETS.filter(({ id }) => id === 'ucdp-ged');
      await db.transaction((tx) => openReference(tx, ucdp));
      await completeReference(db, { sets: ucdp });
      const events = readUcdpEvents().filter((_, index) => index % 100 === 0);
      const rows = events.map((event) => ({
        id: event.id,
        type_of_violence: event.typeOfViolence,
        side_a: event.sideA,
        side_b: event.sideB,
        where_prec: event.wherePrecision,
        adm_1: event.adm1,
        adm_2: event.adm2,
        latitude: event.point[1],
        longitude: event.point[0],
        event_clarity: event.eventClarity,
        date_prec: event.datePrecision,
        date_start: event.start,
        date_end: event.end,
        deaths_a: event.deathsA,
        deaths_b: event.deathsB,
        deaths_civilians: event.deathsCivilians,
        deaths_unknown: event.deathsUnknown,
        best: event.best,
        high: event.high,
        low: event.low,
      }));
      const report = await run('ucdp', ucdpFile(rows), { edition: '25.1' });
      expect(report.stored).toMatchObject({ added: 0, changed: 0, unchanged: events.length, withdrawn: 0 });
      expect(await completeReference(db, { sets: ucdp })).toBe(0);
    });
  });

  describe('that is bad', () => {
    const bad = ucdpFile([
      {},
      { id: 2, best: 'NaN' },
      { id: 3, high: 'Inf' },
      { id: 4, latitude: -106.48333, longitude: 31.73333 },
      { id: 5, date_start: '2019-13-01' },
      { id: 900_001 },
      { id: 7 },
    ]);

    it('rejects the bad rows with their lines and takes the others', async () => {
      const report = await run('ucdp', bad);
      expect(report).toMatchObject({ outcome: 'imported', rows: 7, accepted: 2, rejected: 5 });
      expect(report.problems.map(({ line, column, message }) => `${line} ${column} ${message}`)).toEqual([
        '3 best "NaN" is no whole number',
        '4 high "Inf" is no whole number',
        expect.stringMatching(/^5 latitude .* are swapped$/),
        expect.stringMatching(/^6 date_start "2019-13-01" is no day/),
        '7 null repeats 900001 of line 2',
      ]);
      expect((await stored('ucdp-ged')).map(({ id }) => id)).toEqual(['7', '900001']);
    });

    it('takes none of them when asked to be strict', async () => {
      const report = await run('ucdp', bad, { strict: true });
      expect(report).toMatchObject({ outcome: 'refused', accepted: 2, rejected: 5 });
      expect(await listCollections(db)).toEqual([]);
    });

    it.each([
      ['semicolons', (text: string) => new TextEncoder().encode(text.replaceAll(',', ';')), 0],
      ['a byte order mark', (text: string) => new TextEncoder().encode(`\ufeff${text}`), 0],
      ['Latin-1', (text: string) => Uint8Array.from(Buffer.from(text, 'latin1')), 1],
      ['UTF-16', (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')), 0],
    ])('but for %s is read as it is meant', async (_, encode, windows1252Lines) => {
      const report = await run('ucdp', encode(ucdpFile([{}])));
      expect(report).toMatchObject({ accepted: 1, rejected: 0, unknown: [], windows1252Lines });
    });

    it.each([
      ['misses columns', 'id,year\n1,2019\n', 'it lacks the columns type_of_violence'],
      ['is separated by something else', ucdpFile([{}]).replaceAll(',', '/'), 'it lacks the columns'],
      ['is empty', '', 'is empty'],
      ['has a quotation mark that is never closed', `${ucdpFile([{}])}\n"1,2`, 'a quotation mark is opened'],
    ])('as a whole since it %s is refused, and nothing of it is kept', async (_, file, message) => {
      await expect(run('ucdp', file)).rejects.toThrow(ImportFileError);
      await expect(run('ucdp', file)).rejects.toThrow(message);
      expect(await listCollections(db)).toEqual([]);
      expect(await db.rows(sql`select count(*)::int as n from fact`)).toEqual([{ n: 0 }]);
    });

    it('since it breaks off leaves nothing behind', async () => {
      const bytes = new TextEncoder().encode(
        ucdpFile(Array.from({ length: 7000 }, (_, id) => ({ id: id + 1 }))),
      );
      let opened = 0;
      async function* breaking(): AsyncGenerator<Uint8Array> {
        opened++;
        yield bytes.subarray(0, bytes.length - 1000);
        if (opened > 1) throw new Error('the disk went away');
        yield await Promise.resolve(bytes.subarray(bytes.length - 1000));
      }
      await expect(importFile(db, { format: 'ucdp', open: breaking })).rejects.toThrow('the disk went away');
      expect(await db.rows(sql`select count(*)::int as n from observation`)).toEqual([{ n: 0 }]);
      expect(await listCollections(db)).toEqual([]);
    });

    it('for its collection is refused', async () => {
      const papers = 'papeles' as CollectionId;
      await createCollection(db, { id: papers, title: 'Papeles' });
      await expect(run('ucdp', ucdpFile([{}]), { collection: papers })).rejects.toThrow('holds documents');
    });
  });
});
