/**
 * `npm run bench:import [-- ROWS]`: rows of each publisher's form taken in a second, new and again
 * unchanged; embedded, and on PostgreSQL when there is one. Without a number, 50,000 rows of events
 * and as many lines of values (twelve values each for the SESNSP).
 */
import { importFile } from '#api/commands/import/import-file.ts';
import type { FileToImport } from '#api/commands/import/import-file.ts';
import type { Database } from '#api/database/database.ts';
import { openMemoryPglite } from '#api/database/open-pglite.ts';
import { openPostgres } from '#api/database/open-postgres.ts';
import { readEnv, readTestEnv } from '#api/env.ts';
import { acledFile, ocvedFile, sesnspFile, ucdpFile } from '#api/testing/make-import-rows.ts';
import { findPostgresPrograms, startPrivatePostgres } from '#api/testing/private-postgres.ts';
import { readPlaces } from '#geodata/places.ts';

const ROWS = Number(process.argv[2] ?? 50_000);
/** Rows made at a time: a file is never in memory whole. */
const AT_A_TIME = 5_000;

const towns = readPlaces().filter(({ level }) => level === 'municipality');
const townOf = (row: number): string => towns[row % towns.length]!.code;
const dayOf = (row: number): string =>
  new Date(Date.UTC(2000, 0, 1 + (row % 6_900))).toISOString().slice(0, 10);

type Row = Readonly<Record<string, string | number>>;

/** A file of any length, made as it is read; the same each time. */
function fileOf(table: (rows: readonly Row[]) => string, rowOf: (row: number) => Row) {
  return async function* () {
    for (let start = 0; start < ROWS; start += AT_A_TIME) {
      const count = Math.min(AT_A_TIME, ROWS - start);
      const text = table(Array.from({ length: count }, (_, index) => rowOf(start + index)));
      const body = start === 0 ? text : text.slice(text.indexOf('\n') + 1);
      yield await Promise.resolve(new TextEncoder().encode(`${body}\n`));
    }
  };
}

const long = (rows: readonly Row[]): string =>
  ['code,period,value', ...rows.map(({ code, period, value }) => `${code},${period},${value}`)].join('\n');

const FILES: readonly FileToImport[] = [
  {
    format: 'ucdp',
    open: fileOf(ucdpFile, (row) => ({
      id: row + 1,
      date_start: dayOf(row),
      date_end: dayOf(row),
      best: row % 4,
      low: 0,
      high: 9,
    })),
  },
  {
    format: 'acled',
    open: fileOf(acledFile, (row) => ({ event_id_cnty: `MEX${row + 1}`, event_date: dayOf(row) })),
  },
  {
    format: 'ocved',
    open: fileOf(ocvedFile, (row) => {
      const date = dayOf(row);
      const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
      return { mun: Number(townOf(row)), date, year, month, day };
    }),
  },
  {
    format: 'sesnsp',
    open: fileOf(sesnspFile, (row) => {
      const code = townOf(row);
      return {
        Año: 2015 + (Math.floor(row / towns.length) % 11),
        Clave_Ent: Number(code.slice(0, 2)),
        'Cve. Municipio': Number(code),
        Modalidad: `Modalidad ${Math.floor(row / towns.length / 11)}`,
      };
    }),
  },
  {
    format: 'indicator',
    series: { id: 'bench', unit: 'units', kind: 'flow', source: 'bench' },
    open: fileOf(long, (row) => {
      const month = Math.floor(row / towns.length);
      const period = `${1900 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}`;
      return { code: townOf(row), period, value: row % 100 };
    }),
  },
];

async function benchOn(db: Database): Promise<void> {
  try {
    console.log(`\n${db.kind}, ${ROWS} rows a file`);
    for (const file of FILES) {
      const first = await importFile(db, file);
      const again = await importFile(db, file);
      if (first.rejected > 0) console.log(first.problems.slice(0, 3));
      const rate = ({ rows, seconds }: typeof first) => `${Math.round(rows / seconds)}/s`.padStart(9);
      const { stored } = first;
      console.log(
        `${file.format.padEnd(10)}${rate(first)} new, ${rate(again)} again; ${stored.added} ${stored.what}, ${again.stored.unchanged} the same again`,
      );
    }
    console.log(`memory at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  } finally {
    await db.close();
  }
}

await benchOn(await openMemoryPglite(readEnv().cacheDir));
const { testDatabaseUrl } = readTestEnv();
const programs = findPostgresPrograms();
const server = testDatabaseUrl === null && programs ? await startPrivatePostgres(programs) : null;
const url = testDatabaseUrl ?? server?.url;
if (url === undefined) console.log('no PostgreSQL: set TEST_DATABASE_URL');
else await benchOn(await openPostgres({ url }));
await server?.stop();
