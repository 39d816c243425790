import { sum } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { Incident, Presence } from '#domain/fact.ts';
import { readManifest } from '../manifest.ts';
import { placeByCode } from '../places.ts';
import { readOcvedPresences, readOcvedSummaries } from './read-ocved.ts';
import { readDatasetTotals } from './read-totals.ts';
import { readUcdpEvents, readUcdpIncidents } from './read-ucdp-ged.ts';

const incidents = readUcdpIncidents();
const events = readUcdpEvents();
const totals = readDatasetTotals();

function yearOf(incident: Incident): string {
  return String(incident.period?.from).slice(0, 4);
}

describe('UCDP GED as shipped', () => {
  it('has every event and every death of the source file, year by year', () => {
    const byYear: Record<string, Record<string, number>> = {};
    for (const incident of incidents) {
      const year = (byYear[yearOf(incident)] ??= { events: 0, best: 0, low: 0, high: 0 });
      const killed = incident.casualties.killed;
      year['events'] = (year['events'] ?? 0) + 1;
      year['best'] = (year['best'] ?? 0) + (killed?.best ?? 0);
      year['low'] = (year['low'] ?? 0) + (killed?.low ?? 0);
      year['high'] = (year['high'] ?? 0) + (killed?.high ?? 0);
    }
    const deaths = sum(Object.values(byYear), ({ best }) => best);
    console.log(`UCDP GED: ${incidents.length} events, ${deaths} deaths (best)`);
    console.table(byYear);
    expect(byYear).toEqual(totals['ucdp-ged'].byYear);
    expect(incidents).toHaveLength(totals['ucdp-ged'].rows);
    expect(incidents).toHaveLength(18_957);
    expect(deaths).toBe(140_695);
  });

  it('is made of facts the domain accepts, with ids of their own', () => {
    for (const incident of incidents) Incident.parse(incident);
    expect(new Set(incidents.map(({ id }) => id)).size).toBe(incidents.length);
  });

  it('puts an event no more exactly than its precision allows', () => {
    const located = { municipality: 0, state: 0, country: 0, unlocated: 0 };
    incidents.forEach(({ place }, index) => {
      const published = events[index]?.wherePrecision ?? 0;
      if (place.code === null) located.unlocated++;
      else if (place.code === '00') located.country++;
      else if (place.code.length === 2) located.state++;
      else located.municipality++;
      if (place.code?.length === 5) expect(published).toBeLessThanOrEqual(3);
      if (published >= 4) expect(place.point).toBeNull();
      if (place.point) expect(place.wherePrecision).toBeLessThan(3);
      if (place.code) expect(placeByCode(place.code), place.code).toBeDefined();
    });
    console.log('UCDP GED located:', located);
    expect(sum(Object.values(located))).toBe(18_957);
    expect(located).toEqual({ municipality: 17_828, state: 1091, country: 25, unlocated: 13 });
  });

  it('agrees with the state the publisher names, but for events on a border', () => {
    const states = new Map(
      events.filter(({ wherePrecision }) => wherePrecision === 4).map(({ adm1, code }) => [adm1, code]),
    );
    const elsewhere = events.filter(
      ({ adm1, code }) => adm1 && code && code.length === 5 && code.slice(0, 2) !== states.get(adm1),
    );
    const known = elsewhere.filter(({ adm1 }) => states.has(adm1));
    expect(known.length).toBeLessThan(10);
  });

  it('never makes a month or a year a day', () => {
    incidents.forEach(({ period }, index) => {
      const published = events[index]?.datePrecision;
      if (published === 1) expect(period?.precision).toBe('day');
      else expect(period?.precision).not.toBe('day');
      if (period?.precision === 'month' && period.from === period.to)
        expect(period.from).toMatch(/^\d{4}-\d{2}$/);
      if (period?.precision === 'year') expect(period.from).toMatch(/^\d{4}$/);
    });
  });

  it('keeps the numbers as published, also the few whose bounds are out of order', () => {
    const disordered = events.filter(({ low, best, high }) => low > best || best > high);
    expect(disordered).toHaveLength(89);
  });

  it('names the groups of the catalogue, both sides of a clash', () => {
    const clash = incidents.find(
      ({ evidence: [row] }) => row?.source === 'dataset' && row.rowId === '182027',
    );
    expect(clash?.groups).toEqual([
      { group: 'cartel-de-sinaloa', role: 'side' },
      { group: 'cartel-de-tijuana', role: 'side' },
    ]);
    expect(clash?.period).toEqual({ from: '1992-09', to: '1992-09', precision: 'month' });
    expect(clash?.place).toMatchObject({ code: '09', wherePrecision: 4, point: null });
    const withoutGroup = incidents.filter(({ groups }) => groups.length === 0);
    expect(withoutGroup.length).toBe(65);
  });

  it('has types that follow the rule of the codebook', () => {
    const counts: Record<string, number> = {};
    for (const { type, ownTerm } of incidents) {
      const key = `${ownTerm} → ${type}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    console.log('UCDP GED types:', counts);
    expect(sum(Object.values(counts))).toBe(18_957);
    expect(counts['state-based violence → armed_clash']).toBe(35);
  });
});

describe('OCVED as shipped', () => {
  const summaries = readOcvedSummaries();
  const presences = readOcvedPresences();

  it('has every row and every action of the source file, year by year', () => {
    const byYear: Record<string, Record<string, number>> = {};
    for (const { year, rows, actions } of summaries) {
      const sums = (byYear[String(year)] ??= { rows: 0, actions: 0 });
      sums['rows'] = (sums['rows'] ?? 0) + rows;
      sums['actions'] = (sums['actions'] ?? 0) + actions;
    }
    expect(byYear).toEqual(totals.ocved.byYear);
    expect(sum(summaries, ({ rows }) => rows)).toBe(totals.ocved.rows);
    expect(totals.ocved.rows).toBe(64_895);
  });

  it('gives presence by municipality, year and group, each once, accepted by the domain', () => {
    const keys = presences.map(({ place, period, group }) => `${place.code} ${period?.from} ${group}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const presence of presences) Presence.parse(presence);
    console.log(`OCVED: ${presences.length} presences, ${summaries.length} summaries`);
    expect(presences.every(({ basis, status }) => basis === 'dataset' && status === 'candidate')).toBe(true);
  });

  it('accounts for the rows that name no group', () => {
    const named = sum(
      summaries.filter(({ group }) => group !== null),
      ({ rows }) => rows,
    );
    const nameless = sum(
      summaries.filter(({ group }) => group === null),
      ({ rows }) => rows,
    );
    expect(named + nameless).toBe(64_895);
    console.log(`OCVED: ${named} rows name a group, ${nameless} do not`);
    expect(named).toBeGreaterThan(20_000);
    expect(sum(presences, ({ evidence }) => evidence.length)).toBe(
      summaries.filter(({ group }) => group !== null).length,
    );
  });

  it('trusts a presence less that is older than the group', () => {
    const early = presences.filter(({ group, period }) => group === 'cjng' && Number(period?.from) < 2010);
    expect(early.length).toBeGreaterThan(0);
    for (const { confidence } of early) expect(confidence).toBe(0.3);
  });

  it('lies in municipalities of the catalogue, with a last day in the year', () => {
    for (const { place, period, latestEvidence } of presences) {
      expect(placeByCode(place.code!)?.level).toBe('municipality');
      expect(latestEvidence?.slice(0, 4)).toBe(period?.from);
    }
  });
});

describe('the shipped datasets', () => {
  it('take less than 4 MB together', () => {
    const files = readManifest().files.filter(({ file }) => file.startsWith('datasets/'));
    expect(files.length).toBe(3);
    expect(sum(files, ({ bytes }) => bytes)).toBeLessThan(4_000_000);
  });
});
