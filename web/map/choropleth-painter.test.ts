import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlaceCode } from '#domain/ids.ts';
import { ChoroplethPainter } from './choropleth-painter.ts';
import type { StateTarget } from './choropleth-painter.ts';

const CODES = ['07', '12', '20', '30'] as PlaceCode[];

function recordingMap() {
  const shown = new Map<string, number>();
  let calls = 0;
  const target: StateTarget = {
    setFeatureState(feature, state) {
      calls++;
      shown.set(feature.id, state.class);
    },
  };
  return { target, shown, calls: () => calls };
}

test('the map shows each frame whatever was painted before', () => {
  const classes = fc.array(fc.nat(5), { minLength: CODES.length, maxLength: CODES.length });
  fc.assert(
    fc.property(fc.array(classes, { minLength: 1 }), (frames) => {
      const { target, shown } = recordingMap();
      const painter = new ChoroplethPainter(target, 'states');
      for (const frame of frames) painter.paint(CODES, frame);
      expect(CODES.map((code) => shown.get(code) ?? 0)).toEqual(frames.at(-1));
    }),
  );
});

test('only what changed is touched', () => {
  const { target, calls } = recordingMap();
  const painter = new ChoroplethPainter(target, 'states');
  expect(painter.paint(CODES, [1, 0, 2, 0])).toBe(2);
  expect(painter.paint(CODES, [1, 0, 3, 0])).toBe(1);
  expect(painter.paint(CODES, [1, 0, 3, 0])).toBe(0);
  expect(calls()).toBe(3);
});

test('a place that is named no more loses its colour', () => {
  const { target, shown } = recordingMap();
  const painter = new ChoroplethPainter(target, 'states');
  painter.paint(CODES, [1, 1, 1, 1]);
  painter.paint(CODES.slice(0, 1), [2]);
  expect([...shown]).toEqual([
    ['07', 2],
    ['12', 0],
    ['20', 0],
    ['30', 0],
  ]);
});
