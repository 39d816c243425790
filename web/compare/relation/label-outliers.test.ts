import { expect, test } from 'vitest';
import type { PlaceCode } from '#domain/ids.ts';
import { labelOutliers } from './label-outliers.ts';

const point = (code: string, x: number, y: number, weight: number) => ({
  code: code as PlaceCode,
  name: 'Guanajuato',
  x,
  y,
  weight,
});
const SIZE = { left: 0, right: 400 };

test('those that stand out most are labelled first, and no more than asked', () => {
  const labels = labelOutliers(
    [point('01', 100, 50, 1), point('02', 100, 150, 3), point('03', 100, 250, 2)],
    SIZE,
    2,
  );
  expect(labels.map(({ code }) => code)).toEqual(['02', '03']);
});

test('a label that would leave the plot goes to the other side', () => {
  const [label] = labelOutliers([point('01', 390, 50, 1)], SIZE, 5);
  expect(label).toMatchObject({ anchor: 'end', x: 382 });
});

test('a label goes to the side where it hides no other point', () => {
  const [label] = labelOutliers([point('01', 200, 50, 1), point('02', 230, 52, 0)], SIZE, 5);
  expect(label).toMatchObject({ code: '01', anchor: 'end' });
});

test('a label never lies over another', () => {
  const crowd = Array.from({ length: 12 }, (_, i) =>
    point(String(i).padStart(2, '0'), 200, 100 + i * 3, 12 - i),
  );
  const labels = labelOutliers(crowd, SIZE, 12);
  for (const side of ['start', 'end']) {
    const rows = labels.filter(({ anchor }) => anchor === side).map(({ y }) => y);
    for (let i = 1; i < rows.length; i++) expect(rows[i]! - rows[i - 1]!).toBeGreaterThanOrEqual(14);
  }
  expect(labels.length).toBeGreaterThan(2);
  expect(labels.length).toBeLessThan(12);
});

test('what does not stand out gets no label', () => {
  expect(labelOutliers([point('01', 100, 50, 0)], SIZE, 5)).toEqual([]);
});
