import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lengthOf } from '../../time/month-window.ts';
import { coreOf } from './point-core.ts';

const window = fc.tuple(fc.nat(300), fc.nat(120)).map(([from, months]) => ({ from, to: from + months }));

describe('the months that are kept as a picture', () => {
  test('always lie in the window', () => {
    fc.assert(
      fc.property(window, window, window, (now, before, known) => {
        const core = coreOf(now, before, known);
        expect(core.from).toBeGreaterThanOrEqual(now.from);
        expect(core.to).toBeLessThanOrEqual(now.to);
      }),
    );
  });

  test('stay the same over many steps of a window that moves on', () => {
    for (const way of [1, -1]) {
      let made = 0;
      let before = { from: 200, to: 259 };
      let core: ReturnType<typeof coreOf> | null = null;
      for (let step = 0; step < 48; step++) {
        const now = { from: before.from + way, to: before.to + way };
        const next = coreOf(now, before, core);
        if (next !== core) made++;
        [core, before] = [next, now];
      }
      expect(made).toBeLessThanOrEqual(4);
    }
  });

  test('are made anew when a window has grown far beyond them', () => {
    const known = { from: 100, to: 119 };
    const before = { from: 60, to: 119 };
    expect(lengthOf(coreOf({ from: 59, to: 119 }, before, known))).toBe(61);
  });
});
