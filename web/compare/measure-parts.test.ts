import { expect, test } from 'vitest';
import { joinMeasure, kindOf, narrowedBy, splitMeasure } from './measure-parts.ts';

test.each([
  ['documents', 'documents', null],
  ['deployment:gn', 'deployment:gn', null],
  ['deployment:gn:fuel', 'deployment:gn', 'fuel'],
  ['incident:all:cjng', 'incident:all', 'cjng'],
  ['presence:all', 'presence:all', null],
  ['presence:cjng', 'presence:all', 'cjng'],
  ['indicator:homicides', 'indicator:homicides', null],
])('%s is %s narrowed to %s, and back', (id, base, narrow) => {
  expect(splitMeasure(id)).toEqual({ base, narrow });
  expect(joinMeasure({ base, narrow })).toBe(id);
});

test('deployments are narrowed by mission; incidents, deaths and presences by group; series by nothing', () => {
  expect(narrowedBy('deployment:gn')).toBe('mission');
  expect(['incident:all', 'killed:all', 'presence:all'].map(narrowedBy)).toEqual(['group', 'group', 'group']);
  expect(narrowedBy('indicator:homicides')).toBeNull();
  expect(kindOf('troops')).toBeNull();
});
