import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORCES } from './force.ts';
import { INCIDENT_TYPES } from './incident-type.ts';
import { MeasureId, parseMeasure } from './measure.ts';
import { MISSIONS } from './mission.ts';

describe('the id of a measure', () => {
  it.each([
    ['documents', { kind: 'documents' }],
    ['rows', { kind: 'rows' }],
    ['deployment:gn', { kind: 'deployment', force: 'gn', mission: null }],
    ['deployment:sedena:fuel', { kind: 'deployment', force: 'sedena', mission: 'fuel' }],
    ['incident:all', { kind: 'incident', type: null, group: null }],
    ['incident:homicide:cjng', { kind: 'incident', type: 'homicide', group: 'cjng' }],
    ['killed:all:cjng', { kind: 'killed', type: null, group: 'cjng' }],
    ['presence:los-rojos', { kind: 'presence', group: 'los-rojos' }],
    ['presence:all', { kind: 'presence', group: null }],
    ['indicator:migrants_detained', { kind: 'indicator', indicator: 'migrants_detained' }],
  ])('%s is read', (id, measure) => {
    expect(parseMeasure(id)).toEqual(measure);
    expect(MeasureId.parse(id)).toBe(id);
  });

  it.each([
    ['', 'a measure is documents, rows,'],
    ['documents:all', 'takes no part'],
    ['deployment', 'a force is one of sedena'],
    ['deployment:gn:parade', 'a mission is one of migration'],
    ['deployment:gn:fuel:more', 'a mission is one of'],
    ['incident:murder', 'a type of incident is all or one of armed_clash'],
    ['incident:all:Los Rojos', 'a group is an id'],
    ['incident:all:cjng:x', 'a group is an id'],
    ['presence', 'a group is all or an id'],
    ['indicator:DROP TABLE', 'an indicator is'],
    ['indicator', 'an indicator is'],
    ['constructor', 'a measure is'],
  ])('%j is refused with what it could be', (id, message) => {
    expect(parseMeasure(id)).toMatchObject({ problem: expect.stringContaining(message) as string });
    expect(MeasureId.safeParse(id).success).toBe(false);
  });

  it('is read for every force, mission and type of incident', () => {
    for (const force of Object.keys(FORCES))
      for (const mission of Object.keys(MISSIONS))
        expect(parseMeasure(`deployment:${force}:${mission}`)).toMatchObject({ force, mission });
    for (const type of Object.keys(INCIDENT_TYPES))
      expect(parseMeasure(`incident:${type}`)).toMatchObject({ type });
  });

  it('never throws (property)', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const id of [text, `deployment:${text}`, `presence:${text}`, `indicator:${text}`])
          parseMeasure(id);
      }),
    );
  });
});
