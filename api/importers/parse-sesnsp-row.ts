import { PlaceCode } from '#domain/ids.ts';
import { checkRow } from './check-row.ts';
import type { ImportFormat, RowOutcome, SourceRow } from './source-row.ts';

/**
 * The two methods of the SESNSP, never spliced. `cnsp-38-15` counts investigation files, from 2015
 * to 2025; `rnid-2026` is the Registro Nacional de Incidencia Delictiva, in force since January
 * 2026, which counts victims of other classes of crime. Nothing in the columns tells them apart:
 * the year of the row does.
 */
export const SESNSP_METHODS = ['cnsp-38-15', 'rnid-2026'] as const;
export type SesnspMethod = (typeof SESNSP_METHODS)[number];

const FIRST_YEAR_OF_RNID = 2026;

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const;

/** A year of one kind of crime in one municipality. */
export interface SesnspRow {
  /** The municipality; the state where the file names none ("No Especificado", "Otros Municipios"). */
  readonly code: PlaceCode;
  /** Name as the file has it, for suggestions when the code is unknown. */
  readonly municipality: string;
  readonly year: number;
  readonly method: SesnspMethod;
  readonly legalGood: string;
  readonly crime: string;
  readonly subtype: string;
  readonly modality: string;
  /** January to December; null where the cell is empty: not yet published, not zero. */
  readonly months: readonly (number | null)[];
}

/** "Municipal-Delitos", the wide file with twelve month columns. */
export const SESNSP: ImportFormat<SesnspRow> = {
  id: 'sesnsp',
  title: 'SESNSP Municipal-Delitos',
  columns: [
    'ano',
    'clave_ent',
    'cve_municipio',
    'municipio',
    'tipo_de_delito',
    'subtipo_de_delito',
    'modalidad',
    ...MONTHS,
  ],
  parse: parseSesnspRow,
  keyOf: (row) => [row.code, row.municipality, row.year, row.crime, row.subtype, row.modality].join(' | '),
};

/** Codes that end so are no municipality: "Otros Municipios" and "No Especificado". */
const WITHOUT_MUNICIPALITY = /99[89]$/;

/** Reads a row of "Municipal-Delitos". */
export function parseSesnspRow(row: SourceRow): RowOutcome<SesnspRow> {
  const check = checkRow(row);
  const year = check.integer('ano', 2011, 2100);
  const state = check.integer('clave_ent', 1, 32);
  const municipality = check.integer('cve_municipio', 1001, 32_999);
  if (Math.floor(municipality / 1000) !== state && !Number.isNaN(municipality + state)) {
    check.report('cve_municipio', `${municipality} is not in state ${state}`);
  }
  const months = MONTHS.map((month) => check.optionalInteger(month, 0, 1_000_000));
  const value = {
    municipality: check.required('municipio'),
    legalGood: check.text('bien_juridico_afectado'),
    crime: check.required('tipo_de_delito'),
    subtype: check.required('subtipo_de_delito'),
    modality: check.required('modalidad'),
  };
  return check.finish(() => {
    const code = String(municipality).padStart(5, '0');
    return {
      ...value,
      year,
      code: PlaceCode.parse(WITHOUT_MUNICIPALITY.test(code) ? code.slice(0, 2) : code),
      method: year < FIRST_YEAR_OF_RNID ? ('cnsp-38-15' as const) : ('rnid-2026' as const),
      months,
    };
  });
}
