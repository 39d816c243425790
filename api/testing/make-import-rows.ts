import { csvOf } from '#api/importers/testing/import-all.ts';

type Row = Readonly<Record<string, string | number>>;

/** A row of UCDP GED in Ciudad Juárez. */
export const UCDP_ROW: Row = {
  id: 900_001,
  year: 2019,
  type_of_violence: 2,
  side_a: 'Sinaloa Cartel',
  side_b: 'Juarez Cartel',
  where_prec: 1,
  adm_1: 'Chihuahua state',
  adm_2: 'Juárez municipality',
  latitude: 31.73333,
  longitude: -106.48333,
  event_clarity: 1,
  date_prec: 1,
  date_start: '2019-08-21 00:00:00.000',
  date_end: '2019-08-21 00:00:00.000',
  deaths_a: 0,
  deaths_b: 0,
  deaths_civilians: 0,
  deaths_unknown: 2,
  best: 2,
  high: 3,
  low: 2,
};

/** A row of ACLED in Acapulco. */
const ACLED: Row = {
  event_id_cnty: 'MEX1',
  event_date: '21 August 2019',
  year: 2019,
  time_precision: 1,
  disorder_type: 'Political violence',
  event_type: 'Violence against civilians',
  sub_event_type: 'Attack',
  actor1: 'CJNG: Jalisco New Generation Cartel',
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

/** A row of OCVED in Acapulco. */
const OCVED: Row = {
  date: '2015-03-02',
  date_elapsed: 5539,
  year: 2015,
  month: 3,
  day: 2,
  mun: 12001,
  counter: 1,
  actor_main: 'Cartel de Sinaloa',
  actor_sub: 'Cartel de Sinaloa',
};

const MONTHS =
  'Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Octubre Noviembre Diciembre'.split(' ');

/** A year of intentional homicides in Tapachula, as the SESNSP writes it: no value from July on. */
const SESNSP: Row = {
  Año: 2025,
  Clave_Ent: 7,
  Entidad: 'Chiapas',
  'Cve. Municipio': 7089,
  Municipio: 'Tapachula',
  'Bien jurídico afectado': 'La vida y la Integridad corporal',
  'Tipo de delito': 'Homicidio',
  'Subtipo de delito': 'Homicidio doloso',
  Modalidad: 'Con arma de fuego',
  ...Object.fromEntries(MONTHS.map((month, index) => [month, index < 6 ? index + 1 : ''])),
};

const table = (row: Row) => (changes: readonly Row[], delimiter?: string) =>
  csvOf(
    Object.keys(row),
    changes.map((change) => ({ ...row, ...change })),
    delimiter,
  );

/** Files of the publishers' forms: one row for each change of the usual one. */
export const ucdpFile = table(UCDP_ROW);
export const acledFile = table(ACLED);
export const ocvedFile = table(OCVED);
export const sesnspFile = table(SESNSP);
