import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORCES } from '#domain/force.ts';
import { MISSIONS } from '#domain/mission.ts';
import { LAYERS } from '../layers/layer-id.ts';
import { EMPTY_VIEW, PANES, formatView, parseView } from './view-state.ts';
import type { ViewState } from './view-state.ts';

const month = fc
  .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, m]) => `${year}-${String(m).padStart(2, '0')}`);
const decimals = (digits: number) => (value: number) => Number(value.toFixed(digits)) + 0;
const FORCE_IDS = Object.keys(FORCES);
const MISSION_IDS = Object.keys(MISSIONS);
const degrees = fc.double({ min: -80, max: 80, noNaN: true }).map(decimals(5));
const hex = fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 64, maxLength: 64 });

const view = fc
  .record({
    place: fc.option(fc.constantFrom('00', '07', '07089', '30')),
    months: fc.option(fc.tuple(month, month)),
    collections: fc.option(fc.uniqueArray(fc.constantFrom('a', 'b-2', 'muestra-ficticia'), { minLength: 1 })),
    level: fc.option(fc.constantFrom('state', 'municipality')),
    camera: fc.option(
      fc.record({
        zoom: fc.double({ min: 0, max: 20, noNaN: true }).map(decimals(2)),
        latitude: fc.double({ min: -80, max: 80, noNaN: true }).map(decimals(4)),
        longitude: fc.double({ min: -179, max: 179, noNaN: true }).map(decimals(4)),
      }),
    ),
    language: fc.option(fc.constantFrom('es', 'en')),
    document: fc.option(hex.map((digits) => digits.join(''))),
    mention: fc.option(fc.nat(5000)),
    quote: fc.option(fc.tuple(fc.nat(9000), fc.integer({ min: 1, max: 900 }))),
    layers: fc.option(fc.uniqueArray(fc.constantFrom(...LAYERS), { minLength: 1 })),
    colour: fc.option(fc.constantFrom('force', 'mission')),
    fact: fc.option(hex.map((digits) => digits.join('').slice(32))),
    about: fc.option(fc.constantFrom('cjng', 'los-viagras')),
    at: fc.option(fc.tuple(degrees, degrees)),
    pane: fc.option(fc.constantFrom(...PANES)),
    compare: fc.option(fc.constantFrom('', 'x.deployment.gn~y.incident.homicide,lag.2')),
    filter: fc.record({
      group: fc.uniqueArray(fc.constantFrom('cjng', 'los-zetas')),
      type: fc.uniqueArray(fc.constantFrom('homicide', 'fuel_theft')),
      force: fc.uniqueArray(fc.constantFrom(...FORCE_IDS)),
      mission: fc.uniqueArray(fc.constantFrom(...MISSION_IDS)),
      basis: fc.uniqueArray(fc.constantFrom('stated', 'derived')),
      status: fc.uniqueArray(fc.constantFrom('candidate', 'rejected')),
      confidence: fc.option(fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10)),
      q: fc.option(fc.constantFrom('huachicol', 'toma clandestina & «ducto»')),
    }),
  })
  .map(({ months, quote, filter, ...rest }) => {
    const [from, to] = months ? [...months].sort() : [null, null];
    return {
      ...rest,
      from,
      to,
      mention: rest.document === null ? null : rest.mention,
      quote: rest.document === null || !quote ? null : { start: quote[0], end: quote[0] + quote[1] },
      filter: { ...filter, subgroups: filter.group.length > 1 },
    } as unknown as ViewState;
  });

describe('the address of a view', () => {
  test('brings back the view it was made of', () => {
    fc.assert(
      fc.property(view, (one) => {
        expect(parseView(formatView(one))).toEqual(one);
      }),
    );
  });

  test('is empty for the empty view', () => {
    expect(formatView(EMPTY_VIEW)).toBe('');
    expect(parseView('')).toEqual(EMPTY_VIEW);
  });

  test('reads well', () => {
    const query = formatView({
      ...EMPTY_VIEW,
      ...{ place: '07' as ViewState['place'], camera: { zoom: 6.5, latitude: 16.25, longitude: -92.5 } },
    });
    expect(query).toBe('?place=07&map=6.5/16.25/-92.5');
  });

  test('leaves out what it does not understand', () => {
    expect(
      parseView('?place=99&from=2021-13&to=x&level=city&map=1/2&document=abc&mention=-1&lang=fr&collection='),
    ).toEqual(EMPTY_VIEW);
  });

  test('drops a window that ends before it begins', () => {
    expect(parseView('?from=2021-05&to=2020-01')).toEqual(EMPTY_VIEW);
    expect(parseView('?from=2021-05&to=2021')).toMatchObject({ from: '2021-05', to: '2021' });
  });

  test('never throws on any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseView(text)));
  });
});
