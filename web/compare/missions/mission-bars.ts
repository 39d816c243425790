import { monthNumber } from '#domain/period.ts';
import type { MissionsSummary } from '#domain/missions-summary.ts';
import { panelBins } from '../time/panel-bins.ts';
import type { MonthWindow } from '../../time/month-window.ts';

export interface MissionBars {
  readonly mission: MissionsSummary['missions'][number]['mission'];
  readonly es: string;
  readonly en: string;
  /** Mean of the months with a figure. */
  readonly mean: number;
  /** By bin, the mean of its months with a figure; null without any. */
  readonly bars: readonly (number | null)[];
}

export interface MissionChart {
  readonly bins: readonly MonthWindow[];
  readonly rows: readonly MissionBars[];
  /** Highest bar and longest mean. */
  readonly most: number;
}

/**
 * Headcounts of missions as bars over time, the mission with the most persons first. The bins reach
 * from the first to the last month with a figure. Null without any figure.
 */
export function missionBars({ missions }: Pick<MissionsSummary, 'missions'>): MissionChart | null {
  const months = missions.flatMap((one) => one.months.map(({ month }) => monthNumber(month)));
  if (months.length === 0) return null;
  const { bins } = panelBins({ from: Math.min(...months), to: Math.max(...months) });
  const rows = missions
    .filter(({ mean }) => mean !== null)
    .map(({ mission, es, en, mean, months: figures }) => ({
      ...{ mission, es, en, mean: mean! },
      bars: bins.map(({ from, to }) => meanWithin(figures, from, to)),
    }))
    .toSorted((a, b) => b.mean - a.mean);
  const most = Math.max(...rows.flatMap(({ bars, mean }) => [mean, ...bars.map((bar) => bar ?? 0)]));
  return { bins, rows, most };
}

function meanWithin(
  figures: MissionsSummary['missions'][number]['months'],
  from: number,
  to: number,
): number | null {
  const within = figures.filter(({ month }) => monthNumber(month) >= from && monthNumber(month) <= to);
  if (within.length === 0) return null;
  return within.reduce((sum, { persons }) => sum + persons, 0) / within.length;
}

/** How many times the persons of one mission are on another; null when one has none. */
export function missionRatio(rows: readonly MissionBars[], of: string, to: string): number | null {
  const mean = (mission: string) => rows.find((row) => row.mission === mission)?.mean ?? 0;
  return mean(of) > 0 && mean(to) > 0 ? mean(of) / mean(to) : null;
}
