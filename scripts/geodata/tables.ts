import type { TableBuilder } from './built-table.ts';
import { buildAlternateNames } from './build-alternate-names.ts';
import { buildBoundaries } from './build-boundaries.ts';
import { buildDatasets } from './build-datasets.ts';
import { buildForeignPlaces } from './build-foreign-places.ts';
import { buildGroups } from './build-groups.ts';
import { buildIndicators } from './build-indicators.ts';
import { buildLocalities } from './build-localities.ts';
import { buildMilitaryUnits } from './build-military-units.ts';
import { buildPlaces } from './build-places.ts';
import { buildRegions } from './build-regions.ts';
import { buildSites } from './build-sites.ts';
import { buildWorld } from './build-world.ts';

/** Every table of `geodata/`, in the order they are built. A new table is one file and one line. */
export const TABLES: Readonly<Record<string, TableBuilder>> = {
  boundaries: buildBoundaries,
  world: buildWorld,
  places: buildPlaces,
  localities: buildLocalities,
  names: buildAlternateNames,
  sites: buildSites,
  units: buildMilitaryUnits,
  regions: buildRegions,
  foreign: buildForeignPlaces,
  groups: buildGroups,
  indicators: buildIndicators,
  datasets: buildDatasets,
};
