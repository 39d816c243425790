import { describe, expect, it } from 'vitest';
import { presenceShare } from '#domain/areas/presence-share.ts';
import { placesWithPresence } from '#domain/areas/places-with-presence.ts';
import type { GroupId, PlaceCode } from '#domain/ids.ts';
import type { PartialDate } from '#domain/period.ts';
import { readOcvedPresences } from './datasets/read-ocved.ts';
import { readExtents } from './read-extents.ts';

const MEXICO = '00' as PlaceCode;

/** Areas INEGI publishes, km² (Cuéntame, Extensión territorial). */
const PUBLISHED = { '00': 1_960_189, '08': 247_412, '12': 63_596, '09': 1_494, '29': 3_996 };

describe('areas of Mexico', () => {
  it.each(Object.entries(PUBLISHED))('of %s is within one per cent of the published %i km²', (code, km2) => {
    const { areaKm2 } = presenceShare(code as PlaceCode, readExtents(), new Set());
    expect(Math.abs(areaKm2 / km2 - 1)).toBeLessThan(0.01);
  });

  it('names the municipalities without polygon or count', () => {
    const share = presenceShare(MEXICO, readExtents(), new Set());
    expect(share.municipalities).toBe(2478);
    expect(share.withoutArea).toHaveLength(3);
    expect(share.population).toBe(126_014_024);
  });
});

describe('a published claim: groups are present in "72 % of the territory"', () => {
  it('can be tested against OCVED, whose reports of 2014 to 2018 give less', () => {
    const presences = readOcvedPresences();
    const window = { from: '2014' as PartialDate, to: '2018' as PartialDate };
    const all = presenceShare(MEXICO, readExtents(), placesWithPresence(presences, window));
    const cjng = presenceShare(
      MEXICO,
      readExtents(),
      placesWithPresence(presences, { ...window, groups: ['cjng' as GroupId] }),
    );
    const percent = (share: number | null) => `${((share ?? 0) * 100).toFixed(1)} %`;
    console.log(
      `OCVED 2014-2018: any group in ${all.presentMunicipalities} municipalities, ` +
        `${percent(all.areaShare)} of the territory, ${percent(all.populationShare)} of the people; ` +
        `CJNG in ${cjng.presentMunicipalities}, ${percent(cjng.areaShare)}`,
    );
    expect(all.areaShare).toBeGreaterThan(0.3);
    expect(all.areaShare).toBeLessThan(0.72);
    expect(all.populationShare).toBeGreaterThan(all.areaShare ?? 1);
    expect(cjng.areaShare).toBeLessThan(all.areaShare ?? 0);
  });
});
