import { describe, expect, test } from 'vitest';
import { contrast, linearRgb, luminance } from './colour.ts';
import { tokensCss } from './theme-plugin.ts';
import { DARK, LIGHT } from './tokens.ts';
import type { Theme } from './tokens.ts';

type Colour = Exclude<keyof Theme, 'scale' | 'heat' | 'crowd' | 'category' | 'bivariate'>;
const TEXT: readonly [Colour, Colour][] = [
  ['ink', 'paper'],
  ['ink', 'raised'],
  ['ink', 'ground'],
  ['ink', 'accentWash'],
  ['ink', 'mention'],
  ['ink', 'dangerWash'],
  ['inkSoft', 'paper'],
  ['inkSoft', 'raised'],
  ['inkSoft', 'dangerWash'],
  ['inkFaint', 'paper'],
  ['accent', 'paper'],
  ['accent', 'raised'],
  ['accent', 'accentWash'],
  ['onAccent', 'accent'],
  ['onAccent', 'accentHover'],
  ['onMarker', 'marker'],
  ['danger', 'paper'],
  ['danger', 'dangerWash'],
  ['notice', 'noticeWash'],
  ['paper', 'ink'],
  ['label', 'labelHalo'],
  ['label', 'land'],
];
const GRAPHICS: readonly [Colour, Colour][] = [
  ['edge', 'paper'],
  ['edge', 'raised'],
  ['focus', 'paper'],
  ['focus', 'raised'],
  ['focus', 'sea'],
  ['focus', 'noticeWash'],
  ['accent', 'paper'],
  ['barOn', 'paper'],
  ['outline', 'land'],
  ['outline', 'outlineCasing'],
  ['stateLine', 'land'],
  ['seaLabel', 'sea'],
];

/** Severe colour blindness as matrices on linear RGB: Machado, Oliveira & Fernandes 2009, severity 1.0. */
const BLINDNESS = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

function seenLuminance(hex: string, matrix: (typeof BLINDNESS)[keyof typeof BLINDNESS]): number {
  const rgb = linearRgb(hex);
  const seen = matrix.map((row) =>
    Math.min(Math.max(row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2], 0), 1),
  );
  return luminance(seen as [number, number, number]);
}

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
] as const)('the %s theme', (_, theme) => {
  test.each(TEXT)('lets %s be read on %s (4.5 : 1)', (text, behind) => {
    expect(contrast(theme[text], theme[behind])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(GRAPHICS)('lets %s be seen on %s (3 : 1)', (mark, behind) => {
    expect(contrast(theme[mark], theme[behind])).toBeGreaterThanOrEqual(3);
  });

  const ramps = { documents: theme.scale, incidents: theme.heat, groups: theme.crowd };

  test.each(Object.entries(ramps))(
    'has a scale of %s whose lightness runs one way, away from the land, by steps one can tell',
    (_name, ramp) => {
      const steps = [theme.land, ...ramp].map((hex) => luminance(linearRgb(hex)) + 0.05);
      const direction = Math.sign(steps.at(-1)! - steps[0]!);
      for (let i = 1; i < steps.length; i++) {
        const ratio = direction > 0 ? steps[i]! / steps[i - 1]! : steps[i - 1]! / steps[i]!;
        expect(ratio).toBeGreaterThan(1.2);
      }
    },
  );

  test.each([...theme.category, theme.further])(
    'lets the category colour %s be seen on the land (3 : 1)',
    (colour) => {
      expect(contrast(colour, theme.land)).toBeGreaterThanOrEqual(3);
    },
  );

  const scales = Object.entries(BLINDNESS).flatMap(([name, matrix]) =>
    Object.entries(ramps).map(([of, ramp]) => [name, of, matrix, ramp] as const),
  );
  test.each(scales)('for readers with %s keeps the scale of %s in order', (_name, _of, matrix, ramp) => {
    const steps = ramp.map((hex) => seenLuminance(hex, matrix) + 0.05);
    const direction = Math.sign(steps.at(-1)! - steps[0]!);
    for (let i = 1; i < steps.length; i++) {
      const ratio = direction > 0 ? steps[i]! / steps[i - 1]! : steps[i - 1]! / steps[i]!;
      expect(ratio).toBeGreaterThan(1.2);
    }
  });
});

test('both themes reach the stylesheet', () => {
  const css = tokensCss();
  expect(css).toContain(`--ink-soft: light-dark(${LIGHT.inkSoft}, ${DARK.inkSoft});`);
  expect(css).toContain(`--scale-5: light-dark(${LIGHT.scale[4]}, ${DARK.scale[4]});`);
});

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});
