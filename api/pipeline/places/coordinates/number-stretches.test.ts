import { expect, it } from 'vitest';
import { numberStretches } from './number-stretches.ts';

const FILLER = ' sin novedad'.repeat(8);

it.each([
  "17°33.5'N 99°30.2'W",
  "26°33' norte, longitude: W 99°13'",
  'lat. 17.5512, longitud = -99.5012',
  'UTM ZONA 14 X=653867 Y=2267263',
  '15Q VV 47371 92745',
  '15QVV4737192745',
])('one stretch holds the whole of %s', (position) => {
  const text = `Tel. 12${FILLER} ${position}${FILLER} 34`;
  const stretches = numberStretches(text).map(({ start, end }) => text.slice(start, end));
  expect(stretches).toHaveLength(1);
  expect(stretches[0]).toContain(` ${position} `);
});

it.each(['sin números', 'el 17 de mayo', '1,969 elementos', `12, 13${FILLER} 14`])(
  'no stretch is in "%s"',
  (text) => expect(numberStretches(text)).toEqual([]),
);

it('tells stretches apart', () => {
  const [first, second] = numberStretches(`1 2 3${FILLER}4 5 6`);
  expect(first!.end).toBeLessThanOrEqual(second!.start);
});
