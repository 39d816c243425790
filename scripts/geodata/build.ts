/**
 * Builds the tables of `geodata/` from their sources, byte for byte the same each time.
 *
 *   npm run geodata              all
 *   npm run geodata -- places    only the named ones
 */
import { sourcesDirectory } from './sources.ts';
import { TABLES } from './tables.ts';
import { writeTables } from './write-tables.ts';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in TABLES));
if (unknown.length > 0) {
  console.error(`No table is called ${unknown.join(', ')}; there are: ${Object.keys(TABLES).join(', ')}`);
  process.exit(2);
}
console.log(`sources: ${sourcesDirectory()}`);
for (const [name, build] of Object.entries(TABLES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  for (const entry of writeTables(await build())) {
    console.log(`${name}: geodata/${entry.file} (${(entry.bytes / 1024).toFixed(0)} kB)`);
  }
}
