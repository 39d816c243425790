import type { Line } from '#domain/statistics/fit-line.ts';
import type { PlotAxis } from './plot-axis.ts';

const STEPS = 60;

/**
 * The line of least squares as a path; on logarithmic axes it bends. Parts above or below the plot are
 * left out.
 */
export function linePath({ slope, intercept }: Line, x: PlotAxis, y: PlotAxis): string {
  const [left, right] = x.domain.map(x.at) as [number, number];
  let path = '';
  let drawing = false;
  for (let step = 0; step <= STEPS; step++) {
    const value = valueAt(x, left + ((right - left) * step) / STEPS);
    const height = intercept + slope * value;
    const within = height >= y.domain[0] && height <= y.domain[1];
    if (within) path += `${drawing ? 'L' : 'M'}${x.at(value).toFixed(1)},${y.at(height).toFixed(1)}`;
    drawing = within;
  }
  return path;
}

/** Value of a pixel, by halving: axes only know the way from value to pixel. */
function valueAt({ domain, at }: PlotAxis, pixel: number): number {
  let [low, high] = domain;
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (at(middle) < pixel) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
