import type { PlaceCode } from '#domain/ids.ts';

interface Positioned {
  readonly code: PlaceCode;
  readonly x: number;
  readonly y: number;
}

const STEPS: Readonly<Record<string, { readonly side: 'x' | 'y'; readonly step: 1 | -1 }>> = {
  ArrowRight: { side: 'x', step: 1 },
  ArrowLeft: { side: 'x', step: -1 },
  ArrowUp: { side: 'y', step: 1 },
  ArrowDown: { side: 'y', step: -1 },
};

/**
 * The point a key leads to: left and right by x, up and down by y, Home and End to the least and the
 * largest x. Null for other keys and without points.
 */
export function nextPoint(
  points: readonly Positioned[],
  active: PlaceCode | null,
  key: string,
): PlaceCode | null {
  const { side, step } = STEPS[key] ?? { side: 'x', step: 0 };
  const end = key === 'Home' || key === 'End';
  if ((step === 0 && !end) || points.length === 0) return null;
  const sorted = points.toSorted((a, b) => a[side] - b[side]);
  const at = sorted.findIndex(({ code }) => code === active);
  if (key === 'End') return sorted.at(-1)!.code;
  if (key === 'Home' || at < 0) return sorted[0]!.code;
  return sorted[Math.min(Math.max(at + step, 0), sorted.length - 1)]!.code;
}
