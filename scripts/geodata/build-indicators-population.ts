import { readPlaces } from '../../geodata/places.ts';
import type { BuiltTable, Origin } from './built-table.ts';
import { homicideRows } from './homicide-rows.ts';
import { yearlyTable } from './indicator-table.ts';
import type { YearlyValue } from './indicator-table.ts';

const BUILT_BY = 'scripts/geodata/build-indicators-population.ts';

/** Last year for which a population is estimated: that of the last indicator, SESNSP 2025. */
const LAST_YEAR = 2025;

const CENSUS: Origin = {
  holds:
    'Population: municipalities 2020; states and country 2000 to 2025, interpolated between the censuses',
  source: 'INEGI, Censo de Población y Vivienda 2020; 2000 and 2010 as repeated in the homicide file',
  url: 'https://www.inegi.org.mx/programas/ccpv/2020/',
  licence: 'INEGI, Términos de libre uso de la información (free use with attribution)',
  attribution: 'Población: INEGI, Censo 2020; otros años, estimación propia',
  year: '2000-2025',
};

/** Builds the two population tables. */
export function buildPopulation(): readonly BuiltTable[] {
  const published = publishedByStateYear();
  return [
    yearlyTable('population.csv', [...stateValues(published), ...municipalityValues()], BUILT_BY, CENSUS),
    yearlyTable('population-homicide-file.csv', published, BUILT_BY, {
      ...CENSUS,
      holds: 'Population by state and year as the homicide file states it, rounded to persons',
      source: 'Estimates in the homicide file by state and month, 2000-2022',
      year: '2000-2022',
    }),
  ];
}

function publishedByStateYear(): YearlyValue[] {
  const byKey = new Map<string, YearlyValue>();
  for (const { code, year, population } of homicideRows()) {
    byKey.set(`${code} ${year}`, { code, year, value: Math.round(population), estimated: false });
  }
  return [...byKey.values()];
}

/**
 * The file's estimates jump by 15 % from 2009 to 2010 and stand still otherwise: they repeat the
 * censuses of 2000 and 2010. Those two and the census of 2020 are kept as the fixed points; years
 * between grow at the constant yearly rate that joins them, years after 2020 at the rate of the
 * last decade. All but 2020 are marked as estimated.
 */
function stateValues(published: readonly YearlyValue[]): YearlyValue[] {
  const at = new Map(published.map(({ code, year, value }) => [`${code} ${year}`, value]));
  const states = readPlaces().filter(({ level }) => level === 'state');
  const values = states.flatMap(({ code, population }) => {
    const fixed = new Map([
      [2000, at.get(`${code} 2000`) ?? NaN],
      [2010, at.get(`${code} 2010`) ?? NaN],
      [2020, population ?? NaN],
    ]);
    return years().map((year) => {
      const from = year < 2010 ? 2000 : 2010;
      const [start, end] = [fixed.get(from) ?? NaN, fixed.get(from + 10) ?? NaN];
      const value = Math.round(start * (end / start) ** ((year - from) / 10));
      if (!Number.isFinite(value)) throw new Error(`No population of ${code} in ${year}`);
      return { code, year, value, estimated: year !== 2020 };
    });
  });
  const country = years().map((year) => ({
    code: '00',
    year,
    value: values.filter((state) => state.year === year).reduce((sum, { value }) => sum + value, 0),
    estimated: year !== 2020,
  }));
  return [...country, ...values];
}

function municipalityValues(): YearlyValue[] {
  return readPlaces().flatMap(({ level, code, population }) =>
    level === 'municipality' && population !== null
      ? [{ code, year: 2020, value: population, estimated: false }]
      : [],
  );
}

function years(): number[] {
  return Array.from({ length: LAST_YEAR - 2000 + 1 }, (_, index) => 2000 + index);
}
