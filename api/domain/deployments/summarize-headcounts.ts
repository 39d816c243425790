import { group, mean } from 'd3-array';
import { MISSIONS } from '../mission.ts';
import type { Mission } from '../mission.ts';
import type { MissionsSummary } from '../missions-summary.ts';
import { monthOfNumber } from '../period.ts';
import type { PartialDate } from '../period.ts';
import { personsOnAll } from './headcounts.ts';
import type { Headcount } from './headcounts.ts';

type MonthlyHeadcount = Pick<Headcount, 'month' | 'mission' | 'persons'>;

/**
 * Headcounts of one place by mission over time, their total and ratios. Where a figure without a
 * mission is the total of the others it is told as the total and not as one more mission.
 */
export function summarizeHeadcounts(
  figures: readonly MonthlyHeadcount[],
): Pick<MissionsSummary, 'missions' | 'total' | 'ratios'> {
  const byMonth = group(figures, ({ month }) => month);
  const totals = [...byMonth].map(([month, missions]) => ({ month, persons: personsOnAll(missions) }));
  const named = figures.filter((figure) => !isTotal(figure, byMonth.get(figure.month) ?? []));
  const byMission = group(named, ({ mission }) => mission);
  const missions = (Object.keys(MISSIONS) as Mission[])
    .filter((mission) => byMission.has(mission))
    .map((mission) => ({
      mission,
      es: MISSIONS[mission].es,
      en: MISSIONS[mission].en,
      ...overTime(byMission.get(mission) ?? []),
    }));
  return { missions, total: overTime(totals), ratios: ratiosOf(missions) };
}

function isTotal({ mission, persons }: MonthlyHeadcount, month: readonly MonthlyHeadcount[]): boolean {
  if (mission !== 'other') return false;
  const others = month.filter((figure) => figure.mission !== 'other');
  return others.length > 0 && persons >= personsOnAll(others);
}

function overTime(figures: readonly { readonly month: number; readonly persons: number }[]) {
  return {
    mean: mean(figures, ({ persons }) => persons) ?? null,
    months: figures
      .toSorted((a, b) => a.month - b.month)
      .map(({ month, persons }) => ({ month: monthOfNumber(month) as PartialDate, persons })),
  };
}

/** Every pair of missions, the larger over the smaller; a mission without persons is in none. */
function ratiosOf(missions: readonly { readonly mission: Mission; readonly mean: number | null }[]) {
  const counted = missions.flatMap(({ mission, mean }) => (mean ? [{ mission, mean }] : []));
  counted.sort((a, b) => b.mean - a.mean);
  return counted.flatMap((larger, index) =>
    counted.slice(index + 1).map((smaller) => ({
      of: larger.mission,
      to: smaller.mission,
      ratio: larger.mean / smaller.mean,
    })),
  );
}
