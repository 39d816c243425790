import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourcesDirectory } from './sources.ts';
import { staleFiles } from './stale-files.ts';
import { TABLES } from './tables.ts';

/** Tables built from the repository and its packages alone. */
const SELF_CONTAINED = ['world', 'names', 'sites', 'units', 'regions', 'foreign'];
const FROM_SOURCES = ['boundaries', 'places', 'localities'];

describe('tables of geodata', () => {
  it.each(SELF_CONTAINED)('are built the same again: %s', async (name) => {
    expect(staleFiles(await TABLES[name]!())).toEqual([]);
  });

  it.runIf(existsSync(join(sourcesDirectory(), 'geodata')))(
    'are built the same again from the source files, where they are at hand',
    async () => {
      for (const name of FROM_SOURCES) expect(staleFiles(await TABLES[name]!())).toEqual([]);
    },
  );

  it('are seen to be stale when a byte differs or a file is missing', () => {
    const origin = { holds: '', source: '', url: '', licence: '', attribution: '', year: '' };
    const table = (file: string) => ({ file, content: 'x', builtBy: '', origin });
    expect(staleFiles([table('places/places.csv'), table('places/none.csv')])).toEqual([
      'places/places.csv',
      'places/none.csv',
    ]);
  });
});
