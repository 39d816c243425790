import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readManifest } from '../../geodata/manifest.ts';
import type { ManifestEntry } from '../../geodata/manifest.ts';
import type { BuiltTable } from './built-table.ts';
import { GEODATA } from './sources.ts';

const MANIFEST = join(GEODATA, 'manifest.json');

/**
 * Writes tables below `geodata/` and records each in `manifest.json`, replacing its former entry;
 * entries of other files stay. Hand-written files (`content` null) are read and recorded.
 */
export function writeTables(tables: readonly BuiltTable[]): readonly ManifestEntry[] {
  const written = tables.map((table) => {
    const path = join(GEODATA, table.file);
    if (table.content !== null) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, table.content);
    }
    return manifestEntry(table, readFileSync(path));
  });
  const entries = new Map(
    existsSync(MANIFEST) ? readManifest().files.map((entry) => [entry.file, entry]) : [],
  );
  for (const entry of written) entries.set(entry.file, entry);
  const files = [...entries.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
  writeFileSync(MANIFEST, `${JSON.stringify({ files }, null, 2)}\n`);
  return written;
}

function manifestEntry({ file, origin, builtBy }: BuiltTable, bytes: Buffer): ManifestEntry {
  const { holds, source, url, licence, attribution, year } = origin;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, holds, source, url, licence, attribution, year, builtBy, bytes: bytes.length, sha256 };
}
