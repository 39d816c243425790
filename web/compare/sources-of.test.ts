import { expect, test } from 'vitest';
import { sourcesOf } from './sources-of.ts';

test('a series brings its licence, other sources say theirs themselves', () => {
  const indicators = [{ citation: 'INEGI.', licence: 'free use' }];
  expect(sourcesOf(['INEGI.', 'UCDP. CC BY 4.0.'], indicators)).toEqual([
    { citation: 'INEGI.', licence: 'free use' },
    { citation: 'UCDP. CC BY 4.0.', licence: null },
  ]);
});
