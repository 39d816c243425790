import { expect, test } from 'vitest';
import type { MissionsSummary } from '#domain/missions-summary.ts';
import { missionBars, missionRatio } from './mission-bars.ts';

const figure = (month: string, persons: number) => ({ month, persons });
const missions = [
  { mission: 'fuel', es: 'Combustible', en: 'Fuel', mean: 100, months: [figure('2020-01', 100)] },
  {
    ...{ mission: 'migration', es: 'Migración', en: 'Migration', mean: 700 },
    months: [figure('2020-01', 600), figure('2020-03', 800)],
  },
  { mission: 'other', es: 'Otra', en: 'Other', mean: null, months: [] },
] as unknown as MissionsSummary['missions'];

test('the mission with the most persons comes first, and months without a figure are gaps', () => {
  const chart = missionBars({ missions })!;
  expect(chart.rows.map(({ mission, bars }) => [mission, bars])).toEqual([
    ['migration', [600, null, 800]],
    ['fuel', [100, null, null]],
  ]);
  expect(chart.most).toBe(800);
});

test('a ratio is of the means, and none is made with nothing', () => {
  const { rows } = missionBars({ missions })!;
  expect(missionRatio(rows, 'migration', 'fuel')).toBe(7);
  expect(missionRatio(rows, 'fuel', 'migration')).toBeCloseTo(1 / 7);
  expect(missionRatio(rows, 'migration', 'other')).toBeNull();
});

test('without figures there is nothing to draw', () => {
  expect(missionBars({ missions: [] })).toBeNull();
});
