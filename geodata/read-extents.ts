import { areaKm2 } from '#domain/areas/area-km2.ts';
import type { MunicipalityExtent } from '#domain/areas/presence-share.ts';
import { readPlaces } from './places.ts';
import { readBoundaries } from './read-boundaries.ts';

let extents: readonly MunicipalityExtent[] | undefined;

/** Area and population (2020) of every municipality; null where there is no polygon or no count. Read once and kept. */
export function readExtents(): readonly MunicipalityExtent[] {
  extents ??= buildExtents();
  return extents;
}

function buildExtents(): readonly MunicipalityExtent[] {
  const areas = new Map(
    readBoundaries().municipalities.features.map(({ properties, geometry }) => [
      properties.code,
      areaKm2(geometry),
    ]),
  );
  return readPlaces()
    .filter(({ level }) => level === 'municipality')
    .map(({ code, population }) => ({ code, areaKm2: areas.get(code) ?? null, population }));
}
