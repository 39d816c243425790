/**
 * Builds the tables of `geodata/` from their sources, byte for byte the same each time.
 *
 *   npm run geodata                        all
 *   npm run geodata -- places              only the named ones
 *   npm run geodata -- --check [places]    writes nothing; ends with 1 when a file is not what would be built
 */
import { MissingSourceError, sourcesDirectory } from './sources.ts';
import { staleFiles } from './stale-files.ts';
import { TABLES } from './tables.ts';
import { writeTables } from './write-tables.ts';

const isCheck = process.argv.includes('--check');
const asked = process.argv.slice(2).filter((argument) => argument !== '--check');
const unknown = asked.filter((name) => !(name in TABLES));
if (unknown.length > 0) {
  console.error(`No table is called ${unknown.join(', ')}; there are: ${Object.keys(TABLES).join(', ')}`);
  process.exit(2);
}
console.log(`sources: ${sourcesDirectory()}`);
for (const [name, build] of Object.entries(TABLES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const tables = await Promise.resolve()
    .then(build)
    .catch((error: unknown) => {
      if (!(error instanceof MissingSourceError)) throw error;
      console.error(`${name}: ${error.message}`);
      process.exit(1);
    });
  if (isCheck) {
    const stale = staleFiles(tables);
    for (const file of stale)
      console.error(`${name}: geodata/${file} is stale: run npm run geodata -- ${name}`);
    if (stale.length === 0) console.log(`${name}: as built`);
    else process.exitCode = 1;
    continue;
  }
  for (const entry of writeTables(tables)) {
    console.log(`${name}: geodata/${entry.file} (${(entry.bytes / 1024).toFixed(0)} kB)`);
  }
}
