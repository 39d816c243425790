import type { AreasSummary } from '#domain/areas/areas-summary.ts';
import { toCsv } from '#domain/to-csv.ts';

const COLUMNS = [
  ...[
    'code',
    'name',
    'municipalities',
    'present_municipalities',
    'area_km2',
    'present_area_km2',
    'area_share',
  ],
  ...['population', 'present_population', 'population_share'],
];

/** Share of the region, then of each place in it. */
export function areasToCsv(
  { share, places }: AreasSummary,
  name: string,
  citation: readonly string[],
): string {
  return toCsv(
    citation,
    COLUMNS,
    [{ ...share, name }, ...places].map((one) => [
      one.region,
      one.name,
      one.municipalities,
      one.presentMunicipalities,
      one.areaKm2,
      one.presentAreaKm2,
      one.areaShare,
      one.population,
      one.presentPopulation,
      one.populationShare,
    ]),
  );
}
