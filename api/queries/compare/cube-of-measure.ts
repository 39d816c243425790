import { containsPlace } from '#domain/ids.ts';
import type { CollectionId, PlaceCode } from '#domain/ids.ts';
import { parseMeasure } from '#domain/measure.ts';
import type { Measure } from '#domain/measure.ts';
import type { BreakMethod } from '#domain/statistics/class-breaks.ts';
import { cubeBreaks } from '#domain/statistics/cube-breaks.ts';
import { meanPopulation } from '#domain/statistics/population-lookup.ts';
import type { Cube, MeasureCube, SummaryLevel } from '#domain/summary.ts';
import type { Database } from '../../database/database.ts';
import { InvalidInputError } from '../../errors.ts';
import { readCollectionScope } from '../collection-scope.ts';
import { toCube } from '../cube-of-documents.ts';
import { describeCounted } from './describe-measure.ts';
import type { CountedMeasure, MeasureDescription } from './describe-measure.ts';
import type { MeasureCells, MeasureContext } from './measure-cells.ts';
import { readMeasure } from './read-measure.ts';
import { readPopulation } from './read-population.ts';
import { readSpans } from './read-spans.ts';

export interface MeasureCubeQuery {
  /** Id of a measure; see `Measure`. */
  readonly measure: string;
  readonly level: SummaryLevel;
  readonly collection?: readonly CollectionId[] | undefined;
  readonly place?: readonly PlaceCode[] | undefined;
  /** Words of the text: of documents and facts only. */
  readonly q?: string | undefined;
  readonly breaks: BreakMethod;
}

/**
 * Place × month of any measure: see `MeasureCube`. What is counted one by one (documents, incidents,
 * rows) comes as starts and ends, so that vague dates are counted in every window they may fall in;
 * at level `state`, code "00" counts each once, also what has no place.
 * @throws InvalidInputError for an unknown measure or one that has nothing at the level
 */
export async function cubeOfMeasure(db: Database, query: MeasureCubeQuery): Promise<MeasureCube> {
  const measure = parseMeasure(query.measure);
  if ('problem' in measure)
    throw new InvalidInputError(`"${query.measure}" is no measure: ${measure.problem}`);
  requireSearchable(measure, query);
  return await db.transaction(
    async (tx) => {
      const scope = await readCollectionScope(tx, query.collection);
      const context: MeasureContext = { tx, collection: query.collection, scope, level: query.level };
      const { cube, about } = isCounted(measure)
        ? await countedCube(context, measure, query)
        : await valuedCube(context, query);
      const populationOf = await readPopulation(tx);
      const { firstMonth, lastMonth } = cube;
      const persons = (code: PlaceCode) =>
        meanPopulation(populationOf, code, firstMonth, lastMonth)?.persons ?? null;
      return {
        ...cube,
        es: about.es,
        en: about.en,
        kind: about.kind,
        aggregation: about.kind === 'flow' ? 'sum' : 'mean',
        absent: measure.kind === 'indicator' || measure.kind === 'deployment' ? 'missing' : 'none',
        citation: about.citation,
        breaks: cubeBreaks({ ...cube, kind: about.kind }, persons, query.breaks),
      };
    },
    { snapshot: true },
  );
}

function requireSearchable({ kind }: Measure, { q, measure }: MeasureCubeQuery): void {
  if (q === undefined || kind === 'documents' || kind === 'incident' || kind === 'killed') return;
  throw new InvalidInputError(`"${measure}" has no text to search`, [
    { path: 'query.q', message: 'words are looked for in documents and incidents only' },
  ]);
}

interface DescribedCube {
  readonly cube: Cube;
  readonly about: MeasureDescription;
}

async function countedCube(
  context: MeasureContext,
  measure: CountedMeasure,
  query: MeasureCubeQuery,
): Promise<DescribedCube> {
  const about = await describeCounted(context, measure);
  const spans = await readSpans(context, measure, query);
  return { cube: toCube(query.level, spans, { measure: query.measure, unit: about.unit }), about };
}

async function valuedCube(context: MeasureContext, query: MeasureCubeQuery): Promise<DescribedCube> {
  const cells = await readMeasure(context, query.measure);
  return { cube: cellsToCube(query, cells), about: cells.measure };
}

function isCounted(measure: Measure): measure is CountedMeasure {
  return ['documents', 'rows', 'incident', 'killed'].includes(measure.kind);
}

/** One row a value, in order of code and month. */
function cellsToCube(query: MeasureCubeQuery, { cells, extent, measure }: MeasureCells): Cube {
  const wanted = query.place?.length
    ? cells.filter(({ code }) => query.place?.some((place) => containsPlace(place, code)))
    : cells;
  const rows = wanted.toSorted((a, b) => (a.code === b.code ? a.month - b.month : a.code < b.code ? -1 : 1));
  const codes = [...new Set(rows.map(({ code }) => code))];
  const position = new Map(codes.map((code, index) => [code, index]));
  return {
    measure: query.measure,
    level: query.level,
    bin: 'month',
    unit: measure.unit,
    firstMonth: extent?.from ?? 0,
    lastMonth: extent?.to ?? -1,
    codes,
    place: rows.map(({ code }) => position.get(code) ?? 0),
    month: rows.map(({ month }) => month),
    starts: rows.map(({ value }) => value),
    ends: rows.map(({ value }) => value),
    undated: [],
  };
}
