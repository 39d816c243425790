/** Writes the binary papers of the fictional sample: `node scripts/run.mjs scripts/sample/build-sample.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_FOLDER } from '#api/documents/sample/index.ts';
import { binaryPapers } from './binary-papers.ts';

for (const [name, bytes] of Object.entries(binaryPapers())) {
  writeFileSync(join(SAMPLE_FOLDER, name), bytes);
  console.log(`${name}: ${bytes.length} bytes`);
}
