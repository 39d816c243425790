import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BREAK_METHODS } from '#domain/statistics/class-breaks.ts';
import { EMPTY_VIEW, formatView, parseView } from '../state/view-state.ts';
import { COMPARE_SECTIONS, NEW_COMPARISON, formatSettings, parseSettings } from './compare-view.ts';

const view = fc.record({
  section: fc.constantFrom(...COMPARE_SECTIONS),
  x: fc.constantFrom(null, 'deployment:gn', 'indicator:homicides', 'incident:all:cartel-del-golfo'),
  y: fc.constantFrom(null, 'documents', 'presence:all', 'deployment:state_police:public_works'),
  lag: fc.integer({ min: -120, max: 120 }),
  rates: fc.boolean(),
  breaks: fc.constantFrom(...BREAK_METHODS),
});

test('a comparison comes back from the page’s address as it was', () => {
  fc.assert(
    fc.property(view, (one) => {
      const address = formatView({ ...EMPTY_VIEW, compare: formatSettings(one) });
      expect(parseSettings(parseView(address).compare!)).toEqual(one);
    }),
  );
});

test('what is not understood is the page’s own choice', () => {
  expect(parseSettings('')).toEqual(NEW_COMPARISON);
  expect(parseSettings('x.troops~lag.1000~in.other~y~by.eye~~')).toEqual(NEW_COMPARISON);
});

test('the page’s own choice says nothing', () => {
  expect(formatSettings(NEW_COMPARISON)).toBe('');
});
