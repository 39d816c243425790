import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export { SAMPLE_COLLECTION } from '#domain/collection.ts';

/** What readers see as the name of the fictional sample. */
export const SAMPLE_TITLE = 'Muestra ficticia · Fictional sample';

/** Folder of the invented documents, each marked as fictional in its text. */
export const SAMPLE_FOLDER = fileURLToPath(new URL('./papeles', import.meta.url));

/** Absolute paths of the sample's files, in order of name. */
export const SAMPLE_FILES: readonly string[] = readdirSync(SAMPLE_FOLDER)
  .toSorted()
  .map((name) => `${SAMPLE_FOLDER}/${name}`);
