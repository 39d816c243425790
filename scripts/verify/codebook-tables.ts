import { codebookFiles } from '../codebook/codebook-files.ts';

/** The codebooks print the vocabulary the program uses; otherwise the names of those that do not. */
export async function codebookTables(): Promise<string | null> {
  const stale = (await codebookFiles()).filter(({ text, made }) => text !== made);
  if (stale.length === 0) return null;
  return [...stale.map(({ file }) => `${file} is not what api/domain says`), 'mend: npm run codebook'].join(
    '\n',
  );
}
