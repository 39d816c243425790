import type { ComparedMeasure, LeftOut } from '#domain/comparison.ts';
import type { CollectionId, PlaceCode } from '#domain/ids.ts';
import type { SummaryLevel } from '#domain/summary.ts';
import type { Transaction } from '../../database/database.ts';
import type { CollectionScope } from '../collection-scope.ts';

/** Value of a measure in a place and a month. */
export interface MeasureCell {
  readonly code: PlaceCode;
  readonly month: number;
  readonly value: number;
}

/** Whether a place and month without a cell is known to have nothing (zero), or is missing. */
export type IsKnown = (code: PlaceCode, month: number) => boolean;

/** All there is of a measure at one level, over all time. */
export interface MeasureCells {
  readonly measure: Omit<ComparedMeasure, 'id' | 'aggregation' | 'from' | 'to'>;
  readonly cells: readonly MeasureCell[];
  /** First and last month there is anything of; null without anything. */
  readonly extent: { readonly from: number; readonly to: number } | null;
  /** Read on demand: it may cost as much as the cells. */
  readonly readKnown: () => Promise<IsKnown>;
}

/** What measures are read in: one view of the data, one set of collections, one level. */
export interface MeasureContext {
  readonly tx: Transaction;
  readonly collection: readonly CollectionId[] | undefined;
  readonly scope: CollectionScope;
  readonly level: SummaryLevel;
}

export const NOTHING_LEFT_OUT: LeftOut = { undated: 0, vague: 0, unplaced: 0 };

/** Nothing is known of a month without a value. */
export const NEVER_KNOWN = async (): Promise<IsKnown> => () => false;

/** First and last month of cells; null without any. */
export function extentOfCells(cells: Iterable<{ readonly month: number }>): MeasureCells['extent'] {
  let [from, to] = [Infinity, -Infinity];
  for (const { month } of cells) {
    from = Math.min(from, month);
    to = Math.max(to, month);
  }
  return from === Infinity ? null : { from, to };
}
