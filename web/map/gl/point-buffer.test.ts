import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paletteOf, rgbOf } from './palette.ts';
import { pointData, stretchOf } from './point-buffer.ts';
import { EVER } from './point-shader.ts';

const spans = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.nat(60)), { maxLength: 60 })
  .map((all) =>
    all.map(([first, length]) => ({ first, last: first + length })).sort((a, b) => a.first - b.first),
  );

function dataOf(all: readonly { first: number; last: number }[]) {
  return pointData({
    rows: Int32Array.from(all, (_, row) => row),
    x: Float32Array.from(all, (_, row) => row / 100),
    y: Float32Array.from(all, () => 0.5),
    first: Int32Array.from(all, ({ first }) => first),
    last: Int32Array.from(all, ({ last }) => last),
    mark: (row) => row % 8,
    colour: () => 16,
  });
}

test('a window is a stretch of the points that leaves out none that meets it', () => {
  fc.assert(
    fc.property(spans, fc.tuple(fc.nat(220), fc.nat(80)), (all, [from, length]) => {
      const [begin, end] = stretchOf(dataOf(all), from, from + length);
      all.forEach(({ first, last }, index) => {
        if (first <= from + length && last >= from) expect(index >= begin && index < end).toBe(true);
      });
    }),
  );
});

test('all the time holds all points, undated ones too', () => {
  const undated = { first: 2_000_000_000, last: -2_000_000_000 };
  const data = dataOf([{ first: 3, last: 5 }, undated]);
  expect(stretchOf(data, EVER.from, EVER.to)).toEqual([0, 2]);
  expect(stretchOf(data, 0, 300)).toEqual([0, 1]);
});

test('a point stands in its sixteen bytes', () => {
  const { bytes } = dataOf([{ first: 24_259, last: 24_260 }]);
  const view = new DataView(bytes);
  expect([view.getFloat32(0, true), view.getFloat32(4, true)]).toEqual([0, 0.5]);
  expect([view.getInt16(8, true), view.getInt16(10, true)]).toEqual([24_259, 24_260]);
  expect([view.getUint8(12), view.getUint8(13)]).toEqual([0, 16]);
});

test('colours reach the shaders as they are written, and nothing else does', () => {
  expect(rgbOf('#ff8000')).toEqual([1, 128 / 255, 0]);
  expect([...paletteOf(['#000000', '#ffffff']).slice(0, 6)]).toEqual([0, 0, 0, 1, 1, 1]);
  expect(() => rgbOf('red')).toThrow('"red"');
  expect(() => paletteOf(new Array<string>(49).fill('#000000'))).toThrow('49 colours');
});
