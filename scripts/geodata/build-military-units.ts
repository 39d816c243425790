import { MILITARY_UNIT_COLUMNS, MILITARY_UNIT_KINDS } from '../../geodata/gazetteer/read-military-units.ts';
import type { MilitaryUnitKind } from '../../geodata/gazetteer/read-military-units.ts';
import { placeByCode } from '../../geodata/places.ts';
import type { PlaceCode } from '../../api/domain/ids.ts';
import type { BuiltTable } from './built-table.ts';
import { checkedMunicipality } from './checked-municipality.ts';
import { gzip } from './gzip.ts';
import { handTable } from './hand-table.ts';
import { unitNames } from './military-names.ts';
import { readCsv } from './read-csv.ts';
import { assertUnique, slug } from './slug.ts';
import { readOwn } from './sources.ts';
import { writeTsv } from './write-tsv.ts';

/** Builds `gazetteer/military-units.tsv.gz`. */
export function buildMilitaryUnits(): readonly BuiltTable[] {
  const columns = [
    'kind',
    'number',
    'name',
    'seat',
    'code',
    'municipality',
    'states',
    'from',
    'to',
    'source',
  ] as const;
  const rows = readCsv(readOwn('gazetteer/sources/military-units.csv'), columns).map((row) => {
    const kind = row.kind as MilitaryUnitKind;
    if (!MILITARY_UNIT_KINDS.includes(kind)) throw new Error(`military-units.csv: no kind ${kind}`);
    for (const state of row.states.split('|')) {
      if (state !== '' && placeByCode(state as PlaceCode)?.level !== 'state') {
        throw new Error(`military-units.csv: ${state} is no state`);
      }
    }
    const names = row.number === '' ? { name: row.name, aliases: [] } : unitNames(kind, Number(row.number));
    return {
      id: slug(kind, row.number || row.name, row.seat, row.from),
      kind,
      number: row.number,
      name: names.name,
      aliases: names.aliases.join('|'),
      seat: row.seat,
      code: checkedMunicipality('military-units.csv', row.code, row.municipality),
      states: row.states,
      from: row.from,
      to: row.to,
      source: row.source,
    };
  });
  assertUnique(
    'military-units',
    rows.map(({ id }) => id),
  );
  return [
    {
      file: 'gazetteer/military-units.tsv.gz',
      content: gzip(writeTsv(MILITARY_UNIT_COLUMNS, rows)),
      builtBy: 'scripts/geodata/build-military-units.ts',
      origin: {
        holds:
          'Military regions, zones, garrisons and air bases, naval regions, zones and sectors, with their seats',
        source:
          'geodata/gazetteer/sources/military-units.csv, after SEDENA and SEMAR; each row names its source',
        url: 'https://www.gob.mx/sedena',
        licence: 'MIT (facts compiled for this project)',
        attribution: 'Mandos territoriales: SEDENA, SEMAR',
        year: '2010–2025',
      },
    },
    handTable(
      'gazetteer/sources/military-units.csv',
      'Territorial commands with seat, states, years and source',
    ),
  ];
}
