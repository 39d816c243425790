import { describe, expect, it } from 'vitest';
import { Incident } from '../fact.ts';
import type { FactId, GroupId, PlaceCode } from '../ids.ts';
import type { AcledEvent } from './acled-event.ts';
import { incidentOfAcledEvent, placeAcledEvent } from './incident-of-acled-event.ts';
import type { EventMap } from './place-event.ts';

const EVENT: AcledEvent = {
  id: 'MEX1',
  day: '2021-08-12',
  timePrecision: 1,
  disorderType: 'Political violence',
  eventType: 'Violence against civilians',
  subEventType: 'Attack',
  actors: [],
  admin1: 'Guerrero',
  admin2: 'Acapulco de Juarez',
  location: 'Acapulco',
  point: [-99.89, 16.86],
  geoPrecision: 1,
  source: '',
  notes: '',
  fatalities: 2,
  timestamp: null,
};
const MAP: EventMap = {
  municipalityAt: () => '12001' as PlaceCode,
  stateNamed: () => '12' as PlaceCode,
  municipalityNamed: () => '12001' as PlaceCode,
  nameOf: () => 'Acapulco',
};
const EDITION = { dataset: 'acled', version: '1', citation: 'ACLED.' };
const cjng = 'cjng' as GroupId;

const incident = (change: Partial<AcledEvent> = {}, first: GroupId[] = [], second: GroupId[] = []) => {
  const event = { ...EVENT, ...change };
  const id = '0'.repeat(32) as FactId;
  return Incident.parse(
    incidentOfAcledEvent(event, id, placeAcledEvent(event, MAP), { first, second }, EDITION),
  );
};

describe('an event of ACLED', () => {
  it('is an incident with its deaths, its place, its own term and its row', () => {
    expect(incident()).toMatchObject({
      type: 'homicide',
      ownTerm: 'Violence against civilians: Attack',
      place: { code: '12001', point: [-99.89, 16.86], wherePrecision: 1 },
      casualties: { killed: { low: 2, best: 2, high: 2 } },
      evidence: [{ dataset: 'acled', rowId: 'MEX1' }],
      confidence: 0.9,
    });
  });

  it('of a region lies in the state, without a point', () => {
    expect(incident({ geoPrecision: 3 })).toMatchObject({
      place: { code: '12', point: null, wherePrecision: 4 },
      confidence: 0.7,
    });
  });

  it.each([
    [1, '2021-08-12', '2021-08-12', 'day'],
    [2, '2021-08-09', '2021-08-15', 'week'],
    [3, '2021-08', '2021-08', 'month'],
  ] as const)('with time_precision %i is from %s to %s', (timePrecision, from, to, precision) => {
    expect(incident({ timePrecision }).period).toEqual({ from, to, precision });
  });

  it('has perpetrators and victims where one side suffers, and sides in a battle', () => {
    const rojos = 'los-rojos' as GroupId;
    expect(incident({}, [cjng], [rojos]).groups).toEqual([
      { group: cjng, role: 'perpetrator' },
      { group: rojos, role: 'victim' },
    ]);
    expect(incident({ eventType: 'Battles' }, [cjng], [rojos]).groups.map(({ role }) => role)).toEqual([
      'side',
      'side',
    ]);
    expect(incident({}, [cjng], [cjng]).groups).toEqual([{ group: cjng, role: 'perpetrator' }]);
  });
});
