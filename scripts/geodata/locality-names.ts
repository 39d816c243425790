import type { NameKind } from '../../geodata/gazetteer/read-alternate-names.ts';
import type { Localities } from '../../geodata/gazetteer/read-localities.ts';
import type { NameRow } from './build-alternate-names.ts';
import { localityPoint } from './locality-row.ts';
import { bearerOf } from './name-weights.ts';

/** Towns from this size are known without the rank of the person they are called after. */
const TOWN = 1_000;
const RANK =
  /^(?:Capitán|Coronel|Doctor|General|Ingeniero|Licenciado|Mayor|Presidente|Profesor|Teniente) (?=\p{Lu}\p{L}+ )/u;
/** The settlements of the Chontalpa plan: "Poblado C-28 Coronel Gregorio Méndez Magaña". */
const NUMBERED = /^(?:Poblado )?(C-\d+)(?: |$)/;

/** Short names of census towns by rule: without rank, and by number (never "C-5" alone, a police centre). */
export function localityNames(localities: Localities): readonly NameRow[] {
  return localities.name.flatMap((name, row) => {
    const number = NUMBERED.exec(name)?.[1];
    const numbered = number ? [`Poblado ${number}`] : [];
    const plain = localities.population[row]! >= TOWN && RANK.test(name) ? [name.replace(RANK, '')] : [];
    return [...numbered, ...plain].map((short) =>
      localityNameRow(localities, row, short, 'short', 'rule on the census name'),
    );
  });
}

/** A name of a census town. */
export function localityNameRow(
  localities: Localities,
  row: number,
  name: string,
  kind: NameKind,
  source: string,
): NameRow {
  return {
    name,
    code: localities.municipalities[localities.municipality[row]!]!,
    level: 'locality',
    kind,
    of: localities.name[row]!,
    point: localityPoint(localities, row),
    population: localities.population[row]!,
    source,
    bearer: bearerOf(localities, row),
  };
}
