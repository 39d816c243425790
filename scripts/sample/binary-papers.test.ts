import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SAMPLE_FOLDER } from '#api/documents/sample/index.ts';
import { binaryPapers } from './binary-papers.ts';

test.each(Object.entries(binaryPapers()))('the committed %s is what the script writes', (name, bytes) => {
  expect(readFileSync(join(SAMPLE_FOLDER, name)).equals(bytes)).toBe(true);
});
