import { describe, expect, it } from 'vitest';
import { acledIncidentType } from '#domain/datasets/acled-incident-type.ts';
import { ACLED } from './parse-acled-row.ts';
import { INDICATOR } from './parse-indicator-row.ts';
import { OCVED } from './parse-ocved-row.ts';
import { SESNSP } from './parse-sesnsp-row.ts';
import { UCDP_GED } from './parse-ucdp-row.ts';
import { suggestNames } from './suggest-names.ts';
import { UCDP_ROW } from '../testing/make-import-rows.ts';
import { csvOf, importAll } from './testing/import-all.ts';

function ucdp(...rows: Record<string, string | number>[]): string {
  return csvOf(
    [...UCDP_GED.columns, 'country'],
    rows.map((row) => ({ ...UCDP_ROW, ...row })),
  );
}

describe('UCDP GED', () => {
  it('reads an event with its numbers and precisions', async () => {
    const { values, problems } = await importAll(UCDP_GED, ucdp({}));
    expect(problems).toEqual([]);
    expect(values[0]).toMatchObject({
      id: '900001',
      typeOfViolence: 2,
      start: '2019-08-21',
      point: [-106.48333, 31.73333],
      best: 2,
      high: 3,
    });
  });

  it('skips other countries of the worldwide file', async () => {
    const { rows } = await importAll(UCDP_GED, ucdp({ country: 'Colombia', latitude: 4, longitude: -74 }));
    expect(rows[0]?.outcome).toEqual({ kind: 'skipped', reason: 'another country: Colombia' });
  });

  it.each([
    [{ latitude: -106.48333, longitude: 31.73333 }, 'are swapped'],
    [{ latitude: 48.85, longitude: 2.35 }, 'are not in Mexico'],
    [{ latitude: 'NaN' }, '"NaN" is no number'],
    [{ best: 'Inf' }, '"Inf" is no whole number'],
    [{ best: -1 }, 'not between 0'],
    [{ date_start: '2019-13-01' }, 'is no day of the calendar'],
    [{ date_start: '2019-02-30' }, 'is no day of the calendar'],
    [{ date_end: '2019-08-20' }, 'is before date_start'],
    [{ where_prec: 9 }, '9 is not between 1 and 7'],
    [{ id: '' }, 'is empty'],
  ])('rejects %j with the line', async (wrong, message) => {
    const { values, problems } = await importAll(UCDP_GED, ucdp({ id: 1 }, { id: 2, ...wrong }));
    expect(values).toHaveLength(1);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^3 /);
    expect(problems[0]).toContain(message);
  });

  it('rejects an id that comes twice and names the first line', async () => {
    const { values, problems } = await importAll(UCDP_GED, ucdp({}, { best: 9 }));
    expect(values).toHaveLength(1);
    expect(problems).toEqual(['3 -: repeats 900001 of line 2']);
  });

  it('reports all that is wrong with a row at once', async () => {
    const { problems } = await importAll(UCDP_GED, ucdp({ best: 'x', high: 'y', date_prec: 0 }));
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(['2 date_prec', '2 best', '2 high']);
  });
});

describe('ACLED', () => {
  const row = {
    event_id_cnty: 'MEX1',
    event_date: '21 August 2019',
    year: 2019,
    time_precision: 1,
    disorder_type: 'Political violence',
    event_type: 'Violence against civilians',
    sub_event_type: 'Attack',
    actor1: 'Unidentified Gang (Mexico)',
    inter1: 'Political militia',
    actor2: 'Civilians (Mexico)',
    country: 'Mexico',
    admin1: 'Guerrero',
    admin2: 'Acapulco de Juarez',
    location: 'Acapulco',
    latitude: 16.86336,
    longitude: -99.8901,
    geo_precision: 1,
    source: 'El Sur',
    notes: 'One line,\nand another',
    fatalities: 1,
    timestamp: 1_600_000_000,
  };
  const columns = Object.keys(row);

  it('reads an export by its column names, in both date forms', async () => {
    const file = csvOf(columns, [row, { ...row, event_id_cnty: 'MEX2', event_date: '2019-08-21' }]);
    const { values, problems } = await importAll(ACLED, file);
    expect(problems).toEqual([]);
    expect(values.map(({ day }) => day)).toEqual(['2019-08-21', '2019-08-21']);
    expect(values[0]?.actors).toHaveLength(2);
    expect(values[0]?.notes).toContain('another');
  });

  it('rejects swapped coordinates and impossible days', async () => {
    const file = csvOf(columns, [
      { ...row, latitude: row.longitude, longitude: row.latitude },
      { ...row, event_date: '31 June 2019' },
    ]);
    const { problems } = await importAll(ACLED, file);
    expect(problems[0]).toContain('are swapped');
    expect(problems[1]).toContain('31 June 2019');
  });

  it('has an incident type for its event types', () => {
    expect(acledIncidentType('Battles', 'Armed clash', 3)).toBe('armed_clash');
    expect(acledIncidentType('Violence against civilians', 'Attack', 1)).toBe('homicide');
    expect(acledIncidentType('Violence against civilians', 'Attack', 0)).toBe('attack');
    expect(acledIncidentType('Violence against civilians', 'Abduction/forced disappearance', 0)).toBe(
      'abduction',
    );
    expect(acledIncidentType('Strategic developments', 'Disrupted weapons use', 0)).toBe('weapons_seizure');
    expect(acledIncidentType('Protests', 'Peaceful protest', 0)).toBe('other');
  });
});

describe('OCVED', () => {
  const header = [
    'date,date_elapsed,year,month,day,state,mun,counter,actor_main,actor_sub,longitude,latitude',
  ].join();

  it('reads a row and gives the municipality its leading zero', async () => {
    const { values } = await importAll(
      OCVED,
      `${header}\n20000105,36530,2000,1,5,7,7024,1,Other,Los Campesinos,-92.2575,16.6575\n`,
    );
    expect(values).toMatchObject([{ code: '07024', date: '2000-01-05', counter: 1 }]);
  });

  it('keeps what exists of an impossible date, whose row lacks a value', async () => {
    const { values, problems } = await importAll(
      OCVED,
      `${header}\n20060230,2006,2,30,21,21093,1,Other,Individual,-97.3,19.3\n20170003,2017,0,3,1,1001,1,Other,Individual,-102.3,21.9\n`,
    );
    expect(problems).toEqual([]);
    expect(values.map(({ date }) => date)).toEqual(['2006-02', '2017']);
  });
});

describe('SESNSP', () => {
  const row = {
    Año: 2024,
    Clave_Ent: 12,
    Entidad: 'Guerrero',
    'Cve. Municipio': 12001,
    Municipio: 'Acapulco de Juárez',
    'Bien jurídico afectado': 'La vida y la Integridad corporal',
    'Tipo de delito': 'Homicidio',
    'Subtipo de delito': 'Homicidio doloso',
    Modalidad: 'Con arma de fuego',
    Enero: 30,
    Febrero: 28,
    Marzo: 0,
    Abril: '',
    Mayo: '',
    Junio: '',
    Julio: '',
    Agosto: '',
    Septiembre: '',
    Octubre: '',
    Noviembre: '',
    Diciembre: '',
  };
  const columns = Object.keys(row);

  it('reads the wide file as the publisher gives it: Latin-1, twelve months, empty is missing', async () => {
    const bytes = Uint8Array.from(Buffer.from(csvOf(columns, [row]), 'latin1'));
    const { values, problems } = await importAll(SESNSP, bytes);
    expect(problems).toEqual([]);
    expect(values[0]).toMatchObject({
      code: '12001',
      municipality: 'Acapulco de Juárez',
      method: 'cnsp-38-15',
    });
    expect(values[0]?.months.slice(0, 4)).toEqual([30, 28, 0, null]);
  });

  it('tells the method of 2026 from the one before by the year of the row', async () => {
    const { values } = await importAll(SESNSP, csvOf(columns, [row, { ...row, Año: 2026 }]));
    expect(values.map(({ method }) => method)).toEqual(['cnsp-38-15', 'rnid-2026']);
  });

  it('gives rows without a municipality to the state', async () => {
    const none = { ...row, 'Cve. Municipio': 12999, Municipio: 'No Especificado' };
    const { values } = await importAll(SESNSP, csvOf(columns, [none]));
    expect(values[0]?.code).toBe('12');
  });

  it('rejects a municipality of another state, a repeated row and a value that is no number', async () => {
    const { problems } = await importAll(
      SESNSP,
      csvOf(columns, [row, row, { ...row, 'Cve. Municipio': 13001 }, { ...row, Año: 2023, Marzo: 'n/d' }]),
    );
    expect(problems).toHaveLength(3);
    expect(problems[0]).toMatch(/^3 -: repeats/);
    expect(problems[1]).toMatch(/^4 cve_municipio: 13001 is not in state 12/);
    expect(problems[2]).toMatch(/^5 marzo: "n\/d" is no whole number/);
  });

  it('refuses a file without a month column', async () => {
    const without = columns.filter((column) => column !== 'Diciembre');
    await expect(importAll(SESNSP, csvOf(without, [row]))).rejects.toThrow(/lacks the columns diciembre/);
  });
});

describe('long indicator file', () => {
  it('reads months and years, by code or by name, and skips lines without a value', async () => {
    const { values, rows } = await importAll(
      INDICATOR,
      'code;state;municipality;period;value\n07089;;;2024-03;1.5\n;Chiapas;Tapachula;2024;2\n07;;;2024-04;\n',
    );
    expect(values).toMatchObject([
      { code: '07089', month: 2024 * 12 + 2, months: 1, value: 1.5 },
      { code: null, municipality: 'Tapachula', months: 12, value: 2 },
    ]);
    expect(rows[2]?.outcome).toEqual({ kind: 'skipped', reason: 'no value' });
  });

  it.each([
    ['07,2024-13,1', /2 period: "2024-13" has a month 13/],
    ['07,2024-00,1', /2 period: "2024-00" has a month 0/],
    ['07,March,1', /2 period: "March" is no month/],
    ['7089,2024,1', /2 code: "7089" lost its leading zero: write "07089"/],
    ['99,2024,1', /2 code: "99" is no INEGI code/],
    ['07,2024,Infinity', /2 value: "Infinity" is no number/],
    ['07,2024,1e5', /2 value: "1e5" is no number/],
    [',2024,1', /2 code: is empty/],
  ])('rejects %s', async (line, message) => {
    const { problems } = await importAll(INDICATOR, `code,period,value\n${line}\n`);
    expect(problems.join('\n')).toMatch(message);
  });

  it('rejects a second value for the same place and month', async () => {
    const { problems } = await importAll(INDICATOR, 'code,period,value\n07,2024-01,1\n07,2024-01,2\n');
    expect(problems[0]).toMatch(/^3 -: repeats/);
  });
});

describe('suggestions for unknown names', () => {
  const known = ['Acapulco de Juárez', 'Juárez', 'Tapachula', 'Tapalapa', 'Taxco de Alarcón'];

  it('are the nearest names, without regard to accents', () => {
    expect(suggestNames('tapachulla', known)[0]).toBe('Tapachula');
    expect(suggestNames('Juarez', known)).toEqual(['Juárez']);
  });

  it('are none when nothing is near', () => {
    expect(suggestNames('Xochimilco', known)).toEqual([]);
  });
});
