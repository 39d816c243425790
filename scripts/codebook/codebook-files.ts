import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { codebookTable } from './codebook-tables.ts';
import type { CodebookLanguage } from './codebook-tables.ts';
import { fillTables } from './fill-tables.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FILES: readonly { readonly file: string; readonly language: CodebookLanguage }[] = [
  { file: 'CODEBOOK.md', language: 'es' },
  { file: 'CODEBOOK.en.md', language: 'en' },
];

export interface CodebookFile {
  readonly file: string;
  readonly path: string;
  /** As it is on disk. */
  readonly text: string;
  /** As the vocabulary of `api/domain` makes it. */
  readonly made: string;
}

/** Both codebooks, as they are and as they should be. */
export async function codebookFiles(): Promise<CodebookFile[]> {
  return Promise.all(
    FILES.map(async ({ file, language }) => {
      const path = resolve(ROOT, file);
      const text = await readFile(path, 'utf8');
      const filled = fillTables(text, (name) => codebookTable(name, language));
      const options = { ...(await resolveConfig(path)), filepath: path };
      return { file, path, text, made: await format(filled, options) };
    }),
  );
}
