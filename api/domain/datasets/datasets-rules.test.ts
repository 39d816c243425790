import { describe, expect, it } from 'vitest';
import type { PlaceCode } from '../ids.ts';
import { placeUcdpEvent } from './place-ucdp-event.ts';
import type { EventMap } from './place-event.ts';
import type { UcdpEvent } from './ucdp-event.ts';
import { ucdpIncidentType } from './ucdp-incident-type.ts';
import { ucdpPeriod } from './ucdp-period.ts';

const EVENT: UcdpEvent = {
  id: '1',
  typeOfViolence: 2,
  sideA: 'A',
  sideB: 'B',
  wherePrecision: 1,
  adm1: 'Guerrero state',
  adm2: 'Taxco municipality',
  point: [-99.6, 18.5],
  eventClarity: 1,
  datePrecision: 1,
  start: '2019-08-21',
  end: '2019-08-21',
  deathsA: 0,
  deathsB: 0,
  deathsCivilians: 0,
  deathsUnknown: 2,
  best: 2,
  high: 2,
  low: 2,
};

const MAP: EventMap = {
  municipalityAt: ([longitude]) =>
    (longitude < -99 ? '12055' : longitude < -98 ? '17001' : null) as PlaceCode | null,
  stateNamed: (name) => (name === 'Guerrero state' ? ('12' as PlaceCode) : null),
  municipalityNamed: (state, name) => (state === '12' && name === 'Taxco' ? ('12055' as PlaceCode) : null),
  nameOf: () => 'somewhere',
};

describe('place of an event', () => {
  it('is the municipality that holds the point, with the point for precision 1 and 2', () => {
    expect(placeUcdpEvent(EVENT, MAP)).toMatchObject({
      code: '12055',
      point: [-99.6, 18.5],
      wherePrecision: 1,
    });
    expect(placeUcdpEvent({ ...EVENT, wherePrecision: 3 }, MAP)).toMatchObject({
      code: '12055',
      point: null,
    });
  });

  it('is the named municipality when the point lies in another state or on no polygon', () => {
    for (const longitude of [-98.5, -97]) {
      expect(placeUcdpEvent({ ...EVENT, point: [longitude, 18.5] }, MAP).code).toBe('12055');
    }
  });

  it('is the polygon of the point when the publisher names no municipality we know', () => {
    expect(placeUcdpEvent({ ...EVENT, adm2: 'X', point: [-98.5, 18.5] }, MAP).code).toBe('17001');
  });

  it('is the state, with precision 4, when neither point nor name gives a municipality', () => {
    expect(placeUcdpEvent({ ...EVENT, adm2: '', point: [-97, 18.5] }, MAP)).toEqual({
      code: '12',
      name: 'somewhere',
      point: null,
      wherePrecision: 4,
    });
  });

  it('is the capital as a whole for its centre without a borough', () => {
    const city = { ...EVENT, adm1: '', adm2: '', point: [-99.12766, 19.42847] as [number, number] };
    expect(placeUcdpEvent(city, MAP)).toMatchObject({ code: '09', wherePrecision: 4, point: null });
  });

  it.each([
    [4, '12'],
    [5, '12'],
    [6, '00'],
    [7, null],
  ] as const)('for precision %i is %s', (wherePrecision, code) => {
    expect(placeUcdpEvent({ ...EVENT, wherePrecision }, MAP)).toMatchObject({
      code,
      wherePrecision,
      point: null,
    });
  });
});

describe('period of an event', () => {
  it.each([
    [1, '2019-08-21', '2019-08-21', '2019-08-21', 'day'],
    [2, '2019-08-21', '2019-08-24', '2019-08-21', 'week'],
    [4, '2019-08-01', '2019-08-31', '2019-08', 'month'],
    [5, '2019-01-01', '2019-12-31', '2019', 'year'],
    [5, '2019-01-01', '2019-06-30', '2019-01-01', 'range'],
  ] as const)(
    'with date_prec %i from %s to %s begins %s, to the %s',
    (datePrecision, start, end, from, precision) => {
      expect(ucdpPeriod({ ...EVENT, datePrecision, start, end })).toMatchObject({ from, precision });
    },
  );
});

describe('type of an event', () => {
  it.each([
    [{ typeOfViolence: 1 }, 'armed_clash'],
    [{ typeOfViolence: 2, deathsB: 1 }, 'armed_clash'],
    [{ typeOfViolence: 2 }, 'homicide'],
    [{ typeOfViolence: 2, best: 0, deathsUnknown: 0 }, 'attack'],
    [{ typeOfViolence: 3, deathsCivilians: 2 }, 'homicide'],
    [{ typeOfViolence: 3, best: 0, deathsUnknown: 0 }, 'attack'],
  ] as const)('%j is %s', (change, type) => {
    expect(ucdpIncidentType({ ...EVENT, ...change })).toBe(type);
  });
});
