import { describe, expect, it } from 'vitest';
import type { Mission } from '../mission.ts';
import { summarizeHeadcounts } from './summarize-headcounts.ts';

const AUGUST = 2021 * 12 + 7;
const figure = (mission: Mission, persons: number, month = AUGUST) => ({ month, mission, persons });

describe('headcounts by mission', () => {
  const published = [
    figure('migration', 13_663),
    figure('peacebuilding', 16_419),
    figure('eradication', 3887),
    figure('elections', 2600),
    figure('fuel', 1969),
    figure('airspace', 982),
    figure('customs', 873),
    figure('other', 82_393),
  ];

  it('of August 2021 are seven missions, their stated total, and seven times more for migrants than for fuel', () => {
    const { missions, total, ratios } = summarizeHeadcounts(published);
    expect(missions).toHaveLength(7);
    expect(missions.map(({ mission }) => mission)).not.toContain('other');
    expect(total).toEqual({ mean: 82_393, months: [{ month: '2021-08', persons: 82_393 }] });
    const ratio = ratios.find(({ of, to }) => of === 'migration' && to === 'fuel')?.ratio;
    console.log('migration / fuel, August 2021:', ratio);
    expect(ratio).toBeCloseTo(6.94, 2);
    expect(ratios).toHaveLength((7 * 6) / 2);
  });

  it('are averaged over the months with a figure', () => {
    const { missions, total } = summarizeHeadcounts([figure('fuel', 10), figure('fuel', 30, AUGUST + 2)]);
    expect(missions[0]).toMatchObject({ mission: 'fuel', mean: 20 });
    expect(missions[0]?.months.map(({ month }) => month)).toEqual(['2021-08', '2021-10']);
    expect(total.mean).toBe(20);
  });

  it('without a mission that are no total are one more mission', () => {
    const { missions, total } = summarizeHeadcounts([figure('fuel', 100), figure('other', 40)]);
    expect(missions.map(({ mission }) => mission)).toEqual(['fuel', 'other']);
    expect(total.mean).toBe(140);
    expect(summarizeHeadcounts([figure('other', 40)]).missions).toHaveLength(1);
  });

  it('of nothing are nothing', () => {
    expect(summarizeHeadcounts([])).toEqual({ missions: [], total: { mean: null, months: [] }, ratios: [] });
    expect(summarizeHeadcounts([figure('fuel', 0), figure('customs', 5)]).ratios).toEqual([]);
  });
});
