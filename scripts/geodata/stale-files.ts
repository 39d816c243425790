import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltTable } from './built-table.ts';
import { GEODATA } from './sources.ts';

/** Files of `geodata/` that are missing or differ from what their builder makes now. */
export function staleFiles(tables: readonly BuiltTable[]): readonly string[] {
  return tables
    .filter(({ file, content }) => {
      if (content === null) return false;
      const path = join(GEODATA, file);
      return !existsSync(path) || !readFileSync(path).equals(Buffer.from(content));
    })
    .map(({ file }) => file);
}
