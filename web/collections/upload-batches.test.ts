import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BATCH_BYTES, BATCH_FILES, uploadBatches } from './upload-batches.ts';

const files = fc.array(
  fc.integer({ min: 0, max: BATCH_BYTES * 2 }).map((size) => ({ file: { size } })),
  { maxLength: 100 },
);

test('uploads hold every file once, in order, within the limits', () => {
  fc.assert(
    fc.property(files, (all) => {
      const batches = uploadBatches(all);
      expect(batches.flat()).toEqual(all);
      for (const batch of batches) {
        const bytes = batch.reduce((sum, { file }) => sum + file.size, 0);
        expect(batch.length).toBeGreaterThan(0);
        expect(batch.length).toBeLessThanOrEqual(BATCH_FILES);
        expect(batch.length === 1 || bytes <= BATCH_BYTES).toBe(true);
      }
    }),
  );
});
