import { buildGuardiaNacional } from './build-indicators-guardia-nacional.ts';
import { buildHomicides } from './build-indicators-homicides.ts';
import { buildPopulation } from './build-indicators-population.ts';
import { buildSesnsp } from './build-indicators-sesnsp.ts';
import type { BuiltTable, Origin } from './built-table.ts';

const OWN: Origin = {
  holds: '',
  source: 'Written for this project',
  url: 'https://www.inegi.org.mx/',
  licence: 'MIT',
  attribution: '',
  year: '2026',
};

/** Builds every table of `indicators/` and records the hand-written ones. */
export function buildIndicators(): readonly BuiltTable[] {
  const own = (file: string, holds: string): BuiltTable => ({
    file: `indicators/${file}`,
    content: null,
    builtBy: null,
    origin: { ...OWN, holds },
  });
  return [
    ...buildPopulation(),
    ...buildHomicides(),
    ...buildGuardiaNacional(),
    ...buildSesnsp(),
    own(
      'catalogue.csv',
      'The indicators: names, unit, stock or flow, source, licence, method version, citation',
    ),
    own('sources/sesnsp-names.csv', 'Municipalities that the SESNSP and INEGI call differently'),
    own('sources/corrections.csv', 'Published figures that were mended, with the reason'),
  ];
}
