import { max, median, min } from 'd3-array';
import { scaleLinear, scaleLog, scaleSymlog } from 'd3-scale';

export type AxisKind = 'linear' | 'log';

export interface PlotAxis {
  /** Pixel of a value. */
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
  /** Values of the ends. */
  readonly domain: readonly [number, number];
}

/** A largest value this many times the median crowds the others into a corner of a linear axis. */
const SKEWED = 8;

/** The axis that lets the values be told apart: logarithmic when they are skewed and none is negative. */
export function sensibleAxis(values: readonly number[]): AxisKind {
  const middle = median(values.filter((value) => value > 0)) ?? 0;
  const skewed = middle > 0 && (max(values) ?? 0) > SKEWED * middle;
  return skewed && (min(values) ?? 0) >= 0 ? 'log' : 'linear';
}

/**
 * An axis over values, `length` pixels from `from` on (a negative length runs upwards). With zeros among
 * them a logarithmic axis is symmetric-logarithmic (Webber 2013): zero has a place of its own.
 */
export function plotAxis(values: readonly number[], kind: AxisKind, from: number, length: number): PlotAxis {
  const [low, high] = [min(values) ?? 0, max(values) ?? 1];
  const range = [from, from + length];
  if (kind === 'log' && low > 0) {
    const domain = [low / 1.15, high * 1.15] as const;
    const scale = scaleLog(domain, range);
    return { at: (value) => scale(Math.max(value, domain[0])), ticks: logTicks(domain), domain };
  }
  if (kind === 'log' && low === 0 && high > 0) {
    const least = min(values.filter((value) => value > 0)) ?? 1;
    const domain = [0, high * 1.15] as const;
    const scale = scaleSymlog(domain, range).constant(least);
    return { at: (value) => scale(value), ticks: [0, ...logTicks([least, domain[1]])], domain };
  }
  const room = (high - low || Math.abs(high) || 1) * 0.04;
  const start = low >= 0 && low < (high - low) * 0.5 ? 0 : low - room;
  const scale = scaleLinear([start, high + room], range);
  return { at: (value) => scale(value), ticks: scale.ticks(5), domain: [start, high + room] };
}

/** Powers of ten, with 2 and 5 times them where those alone would be fewer than three. */
function logTicks([low, high]: readonly [number, number]): number[] {
  const powers: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++)
    powers.push(10 ** power);
  const within = (ticks: number[]) => ticks.filter((tick) => tick >= low && tick <= high);
  return within(powers).length >= 3 ? within(powers) : within(powers.flatMap((p) => [p, 2 * p, 5 * p]));
}
