/** `npm run codebook`: makes the tables of the codebooks anew from the vocabulary of `api/domain`. */
import { writeFile } from 'node:fs/promises';
import { codebookFiles } from './codebook-files.ts';

for (const { file, path, text, made } of await codebookFiles()) {
  if (text !== made) await writeFile(path, made);
  console.log(`${file}: ${text === made ? 'as it should be' : 'written'}`);
}
