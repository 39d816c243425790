import { sql } from 'drizzle-orm';
import type { Comparison } from '#domain/comparison.ts';
import type { CollectionId, PlaceCode } from '#domain/ids.ts';
import { firstDay, lastDay, monthNumber } from '#domain/period.ts';
import type { PartialDate } from '#domain/period.ts';
import type { ClassedBy } from '#domain/statistics/bivariate-breaks.ts';
import type { BreakMethod } from '#domain/statistics/class-breaks.ts';
import { comparePlaces } from '#domain/statistics/compare-places.ts';
import type { MonthWindow } from '#domain/statistics/compare-places.ts';
import { meanPopulation } from '#domain/statistics/population-lookup.ts';
import type { SummaryLevel } from '#domain/summary.ts';
import type { Database } from '../../database/database.ts';
import { InvalidInputError } from '../../errors.ts';
import { readCollectionScope } from '../collection-scope.ts';
import { inPlaces } from '../in-places.ts';
import type { MeasureCells, MeasureContext } from './measure-cells.ts';
import { measureSeries } from './measure-series.ts';
import { readMeasure } from './read-measure.ts';
import { readPopulation } from './read-population.ts';

export interface CompareQuery {
  /** Ids of measures; see `Measure`. */
  readonly x: string;
  readonly y: string;
  readonly level: SummaryLevel;
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
  /** Months by which y is taken later than x. */
  readonly lag: number;
  readonly breaks: BreakMethod;
  readonly classes: ClassedBy;
  readonly collection?: readonly CollectionId[] | undefined;
  readonly place?: readonly PlaceCode[] | undefined;
}

/** A century, month by month, is more than any source has. */
const MOST_MONTHS = 1200;

/**
 * Two measures place by place. Without a window, all the time both have.
 * @throws InvalidInputError for an unknown measure, one without values at the level, or a longer window
 * than a century
 */
export async function compareMeasures(db: Database, query: CompareQuery): Promise<Comparison> {
  const { level, lag } = query;
  return await db.transaction(
    async (tx) => {
      const scope = await readCollectionScope(tx, query.collection);
      const context: MeasureContext = { tx, collection: query.collection, scope, level };
      const x = await readMeasure(context, query.x);
      const y = query.y === query.x ? x : await readMeasure(context, query.y);
      const places = await tx.rows<{ code: PlaceCode; name: string }>(sql`
        select code, name from place where level = ${level} and ${inPlaces(sql`code`, query.place)} order by code`);
      const populationOf = await readPopulation(tx);
      const span = commonSpan(x, y, lag);
      const window = windowOf(query, span);
      return comparePlaces({
        x: measureSeries(query.x, x, await x.readKnown()),
        y: measureSeries(query.y, y, await y.readKnown()),
        level,
        places,
        populationOf: (code, { from, to }) => meanPopulation(populationOf, code, from, to),
        ...window,
        lag,
        breaks: query.breaks,
        classes: query.classes,
        span,
      });
    },
    { snapshot: true },
  );
}

/** The months both measures have, y `lag` months later; all they have when they have none in common. */
function commonSpan(x: MeasureCells, y: MeasureCells, lag: number): MonthWindow {
  const [ofX, ofY] = [x.extent, y.extent && { from: y.extent.from - lag, to: y.extent.to - lag }];
  const only = ofX ?? ofY ?? { from: 0, to: 0 };
  if (!ofX || !ofY) return clipped(only);
  const common = { from: Math.max(ofX.from, ofY.from), to: Math.min(ofX.to, ofY.to) };
  return clipped(common.from <= common.to ? common : ofX);
}

function windowOf({ from, to }: CompareQuery, span: MonthWindow): MonthWindow {
  const asked = { from: from && monthNumber(firstDay(from)), to: to && monthNumber(lastDay(to)) };
  const first = asked.from ?? Math.min(span.from, asked.to ?? span.from);
  const last = asked.to ?? Math.max(span.to, first);
  if (last - first >= MOST_MONTHS)
    throw new InvalidInputError('the window is longer than a century; take a shorter one', [
      { path: 'query.from', message: 'at most a hundred years before "to"' },
    ]);
  return { from: first, to: last };
}

/** The last century of a span: a misread date does not make a comparison endless. */
function clipped({ from, to }: MonthWindow): MonthWindow {
  return { from: Math.max(from, to - MOST_MONTHS + 1), to };
}
