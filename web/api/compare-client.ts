import { z } from 'zod';
import { AreasSummary } from '#domain/areas/areas-summary.ts';
import { Comparison } from '#domain/comparison.ts';
import { CoverageSummary } from '#domain/coverage.ts';
import type { Force } from '#domain/force.ts';
import { GroupList } from '#domain/group-list.ts';
import type { CollectionId, GroupId, PlaceCode } from '#domain/ids.ts';
import { IndicatorSummary } from '#domain/indicator.ts';
import { MissionsSummary } from '#domain/missions-summary.ts';
import type { PartialDate } from '#domain/period.ts';
import type { ClassedBy } from '#domain/statistics/bivariate-breaks.ts';
import type { BreakMethod } from '#domain/statistics/class-breaks.ts';
import { MeasureCube } from '#domain/summary.ts';
import type { SummaryLevel } from '#domain/summary.ts';
import { api, read } from './ask.ts';

/** Collections and time that a summary is of; without an end, all the time there is. */
export interface SummaryScope {
  readonly collections: readonly CollectionId[];
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

export interface ComparisonQuestion extends SummaryScope {
  readonly x: string;
  readonly y: string;
  readonly level: SummaryLevel;
  readonly lag: number;
  readonly classes: ClassedBy;
  readonly breaks: BreakMethod;
}

const IndicatorList = z.object({ indicators: z.array(IndicatorSummary) });

function scopeQuery({ collections, from, to }: SummaryScope) {
  return { collection: collections.join(','), ...(from && { from }), ...(to && { to }) };
}

export async function getComparison(asked: ComparisonQuestion, signal: AbortSignal): Promise<Comparison> {
  const { x, y, level, lag, classes, breaks } = asked;
  const query = { x, y, level, lag: String(lag), classes, breaks, ...scopeQuery(asked) };
  return read(api.summary.compare.$get({ query }, { init: { signal } }), Comparison);
}

/** Published series, whatever is chosen. */
export async function getIndicators(signal: AbortSignal): Promise<IndicatorSummary[]> {
  return (await read(api.indicators.$get({}, { init: { signal } }), IndicatorList)).indicators;
}

/** Groups with how many facts of these collections name them. */
export async function getCountedGroups(
  collections: readonly CollectionId[],
  signal: AbortSignal,
): Promise<GroupList> {
  const query = { collection: collections.join(',') };
  return read(api.groups.$get({ query }, { init: { signal } }), GroupList);
}

/** Place and month of any measure, with how it adds up. */
export async function getMeasureCube(
  measure: string,
  level: SummaryLevel,
  collections: readonly CollectionId[],
  signal: AbortSignal,
): Promise<MeasureCube> {
  const query = { measure, level, collection: collections.join(','), format: 'json' } as const;
  return read(api.summary.cube.$get({ query }, { init: { signal } }), MeasureCube);
}

export async function getMissions(
  scope: SummaryScope & { readonly place: PlaceCode; readonly force: Force | null },
  signal: AbortSignal,
): Promise<MissionsSummary> {
  const { place, force } = scope;
  const query = { place, ...(force && { force }), ...scopeQuery(scope) };
  return read(api.summary.missions.$get({ query }, { init: { signal } }), MissionsSummary);
}

export async function getAreas(
  scope: SummaryScope & {
    readonly region: PlaceCode;
    readonly group: GroupId | null;
    readonly level: SummaryLevel;
  },
  signal: AbortSignal,
): Promise<AreasSummary> {
  const { region, level, group } = scope;
  const query = { region, level, ...(group && { group }), ...scopeQuery(scope) };
  return read(api.summary.areas.$get({ query }, { init: { signal } }), AreasSummary);
}

/** Documents and rows of datasets by place and month, of all time. */
export async function getCoverage(
  level: SummaryLevel,
  collections: readonly CollectionId[],
  signal: AbortSignal,
): Promise<CoverageSummary> {
  const query = { level, collection: collections.join(',') };
  return read(api.summary.coverage.$get({ query }, { init: { signal } }), CoverageSummary);
}
