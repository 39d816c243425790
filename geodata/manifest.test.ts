import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManifest } from './manifest.ts';

const { files } = readManifest();
const root = import.meta.dirname;

describe('manifest of geodata', () => {
  it.each(files)('has the checksum of $file', ({ file, bytes, sha256 }) => {
    const content = readFileSync(join(root, file));
    expect(content.length).toBe(bytes);
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
  });

  it('names source, licence and year of every file', () => {
    for (const entry of files) {
      expect(entry.source, entry.file).not.toBe('');
      expect(entry.licence, entry.file).not.toBe('');
      expect(entry.year, entry.file).not.toBe('');
    }
  });

  it.each(['places', 'boundaries', 'gazetteer', 'groups', 'indicators', 'datasets'])(
    'lists every file of geodata/%s',
    (room) => {
      const listed = new Set(files.map(({ file }) => file));
      const found = readdirSync(join(root, room), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)));
      expect(found.filter((file) => !file.endsWith('.ts') && !listed.has(file))).toEqual([]);
    },
  );
});
