import { describe, expect, test } from 'vitest';
import { linearRgb, luminance } from './colour.ts';
import { DARK, LIGHT } from './tokens.ts';

type Vector = readonly [number, number, number];
type Matrix = readonly [Vector, Vector, Vector];

/** Severe colour blindness on linear RGB: Machado, Oliveira & Fernandes 2009, severity 1.0. */
const SIGHT: Record<string, Matrix> = {
  'all colours': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no reds': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no greens': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blues': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** OKLab (Ottosson 2020): distances are near to what the eye sees. */
const TO_LMS: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

function times([a, b, c]: Matrix, v: Vector): Vector {
  const dot = (row: Vector) => row[0] * v[0] + row[1] * v[1] + row[2] * v[2];
  return [dot(a), dot(b), dot(c)];
}
function each([a, b, c]: Vector, change: (value: number) => number): Vector {
  return [change(a), change(b), change(c)];
}

function nearest(colours: readonly string[], matrix: Matrix): number {
  const labs = colours.map((hex) => {
    const seen = each(times(matrix, linearRgb(hex)), (value) => Math.min(Math.max(value, 0), 1));
    return times(TO_LAB, each(times(TO_LMS, seen), Math.cbrt));
  });
  const distances = labs.flatMap((a, i) =>
    labs.slice(i + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])),
  );
  return Math.min(...distances);
}

describe.each([
  ['day', LIGHT.bivariate, -1],
  ['night', DARK.bivariate, 1],
] as const)('the nine colours of two measures by %s', (_, colours, direction) => {
  test.each(Object.entries(SIGHT))('can be told apart by who sees %s', (_name, matrix) => {
    expect(nearest(colours, matrix)).toBeGreaterThan(0.075);
  });

  test('grow darker by day and brighter by night along both sides', () => {
    const light = colours.map((hex) => luminance(linearRgb(hex)));
    for (let i = 0; i < 9; i++) {
      if (i % 3 < 2) expect(Math.sign(light[i + 1]! - light[i]!)).toBe(direction);
      if (i < 6) expect(Math.sign(light[i + 3]! - light[i]!)).toBe(direction);
    }
  });
});
