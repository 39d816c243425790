import { LOCALITY_COLUMNS, LOCALITY_NAME } from '../../geodata/gazetteer/read-localities.ts';
import type { BuiltTable } from './built-table.ts';
import { municipalityFinder } from '../../geodata/find-municipality.ts';
import { gzip } from './gzip.ts';
import { handTable } from './hand-table.ts';
import { personalNames } from './personal-names.ts';
import type { CountedName } from './personal-names.ts';
import { readCsv } from './read-csv.ts';
import { readSource } from './sources.ts';
import { splitLocalityName } from './split-locality-name.ts';
import { writeTsv } from './write-tsv.ts';

/** Municipalities founded since the census that have a polygon: its hamlets move to them. */
const FOUNDED_WITH_POLYGON = new Set(['02007', '04013', '12082', '12083', '12084', '12085']);
/** Seats of the ones without a polygon, by census code. */
const SEATS_WITHOUT_POLYGON = new Map([
  ['250060341', '25019'],
  ['250110138', '25020'],
]);
const UNNAMED = /^(?:Ninguno|Localidad sin Nombre|Sin Nombre|Domicilio Conocido)$/i;
/** Brackets seen fewer times than this hold a remark, not a class. */
const CLASS_USES = 5;

/** Builds `gazetteer/localities.tsv.gz` from the census of 2020. */
export function buildLocalities(): readonly BuiltTable[] {
  const find = municipalityFinder();
  const rows = readCsv(readSource('geodata/inegi-2020-localities.csv.gz'), [
    'cvegeo',
    'loc',
    'name',
    'lon',
    'lat',
    'population',
  ]).map((row) => ({
    censusCode: row.cvegeo + row.loc,
    municipality: todaysMunicipality(row.cvegeo, row.loc, find(Number(row.lon), Number(row.lat))),
    ...splitLocalityName(row.name),
    population: Number(row.population),
    longitude: Math.round(Number(row.lon) * 1e4),
    latitude: Math.round(Number(row.lat) * 1e4),
  }));
  const isPersonal = personalNames(rows);
  const classUses = new Map<string, number>();
  for (const { className } of rows) classUses.set(className, (classUses.get(className) ?? 0) + 1);
  const table = rows
    .sort((a, b) => (a.censusCode < b.censusCode ? -1 : 1))
    .map((row) => ({ ...row, nameKind: nameKindOf(row, isPersonal) }))
    .map((row) => ({
      census_code: row.censusCode,
      municipality: row.municipality,
      name: row.nameKind === LOCALITY_NAME.PLAIN ? row.name : '',
      other_name: isPersonal({ name: row.otherName, population: row.population }) ? '' : row.otherName,
      class: classUses.get(row.className)! >= CLASS_USES ? row.className : '',
      name_kind: row.nameKind,
      population: row.population,
      longitude: row.longitude,
      latitude: row.latitude,
    }));
  return [
    {
      file: 'gazetteer/localities.tsv.gz',
      content: gzip(writeTsv(LOCALITY_COLUMNS, table)),
      builtBy: 'scripts/geodata/build-localities.ts',
      origin: {
        holds: '189,432 localities with name, municipality of today, point and population in 2020',
        source: 'INEGI, Censo de Población y Vivienda 2020, Principales resultados por localidad (ITER)',
        url: 'https://www.inegi.org.mx/programas/ccpv/2020/#datos_abiertos',
        licence: 'INEGI, Términos de libre uso de la información (free use with attribution)',
        attribution: 'Localidades: INEGI, Censo de Población y Vivienda 2020 (ITER)',
        year: '2020',
      },
    },
    handTable(
      'gazetteer/sources/given-names.csv',
      'Common given names, to tell ranches called after a person',
    ),
  ];
}

/** Names that belong to a private person are not kept; the hamlet is. */
function nameKindOf(row: CountedName, isPersonal: (row: CountedName) => boolean): number {
  if (UNNAMED.test(row.name)) return LOCALITY_NAME.NONE;
  return isPersonal(row) ? LOCALITY_NAME.PERSONAL : LOCALITY_NAME.PLAIN;
}

function todaysMunicipality(census: string, locality: string, drawnIn: string | undefined): string {
  const seat = SEATS_WITHOUT_POLYGON.get(census + locality);
  if (seat) return seat;
  return drawnIn && FOUNDED_WITH_POLYGON.has(drawnIn) && drawnIn.startsWith(census.slice(0, 2))
    ? drawnIn
    : census;
}
