import type { Estimate } from '#domain/fact.ts';
import type { ListedFact } from '#domain/fact-list.ts';
import { toCsv } from '#domain/to-csv.ts';
import type { CsvValue } from '#domain/to-csv.ts';
import { COUNTS, countOf, groupsOf } from './counts-of.ts';

const COLUMNS = [
  ...'id kind type force mission place place_name longitude latitude where_precision from to date_precision'.split(
    ' ',
  ),
  ...COUNTS.flatMap((what) => [`${what}_low`, `${what}_best`, `${what}_high`]),
  ...'groups basis status confidence sources title document page sheet cell start end quote dataset row extractor'.split(
    ' ',
  ),
];

/**
 * Facts as a table, one row a fact with its first evidence; ids and codes as in the API, an empty cell
 * is what is not known.
 * @param citation lines for the head of the file
 */
export function factsToCsv(facts: readonly ListedFact[], citation: readonly string[]): string {
  return toCsv(citation, COLUMNS, facts.map(rowOf));
}

function rowOf(fact: ListedFact): CsvValue[] {
  const { place, period } = fact;
  const [piece] = fact.evidence;
  const quoted = piece?.source === 'document' ? piece : null;
  const row = piece?.source === 'dataset' ? piece : null;
  const deployment = fact.kind === 'deployment' ? fact : null;
  return [
    fact.id,
    fact.kind,
    fact.kind === 'incident' ? fact.type : null,
    deployment?.force ?? null,
    deployment?.mission ?? null,
    place.code,
    place.name,
    ...(place.point ?? [null, null]),
    place.wherePrecision,
    period?.from ?? null,
    period?.to ?? null,
    period?.precision ?? null,
    ...COUNTS.flatMap((what) => ends(countOf(fact, what))),
    groupsOf(fact).join(' '),
    fact.kind === 'presence' ? fact.basis : null,
    fact.status,
    fact.confidence,
    fact.sources,
    fact.title,
    quoted?.documentId ?? null,
    quoted?.page ?? null,
    quoted?.sheet ?? null,
    quoted?.cell ?? null,
    quoted?.start ?? null,
    quoted?.end ?? null,
    quoted?.quote ?? null,
    row && `${row.dataset} ${row.version}`,
    row?.rowId ?? null,
    fact.extractor,
  ];
}

function ends(estimate: Estimate | null): (number | null)[] {
  return estimate ? [estimate.low, estimate.best, estimate.high] : [null, null, null];
}
