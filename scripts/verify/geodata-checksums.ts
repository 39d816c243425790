import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readManifest } from '#geodata/manifest.ts';
import type { ManifestEntry } from '#geodata/manifest.ts';

const GEODATA = resolve(import.meta.dirname, '../../geodata');

/** Every table of `geodata/` is the one its manifest describes; otherwise the names of those that are not. */
export async function geodataChecksums(): Promise<string | null> {
  const stale = await Promise.all(readManifest().files.map(differenceOf));
  const lines = stale.filter((line) => line !== null);
  return lines.length === 0 ? null : [...lines, 'mend: npm run geodata'].join('\n');
}

async function differenceOf(entry: ManifestEntry): Promise<string | null> {
  const bytes = await readFile(resolve(GEODATA, entry.file)).catch(() => null);
  if (bytes === null) return `geodata/${entry.file} is in the manifest and not on disk`;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return sha256 === entry.sha256 ? null : `geodata/${entry.file} is not the file of the manifest`;
}
