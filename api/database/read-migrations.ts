import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One file of `migrations/`: `NNNN-what-it-does.sql`. */
export interface Migration {
  readonly number: number;
  /** File name without `.sql`: "0001-keep-places". */
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the text with line ends made `\n`, so that a checkout on Windows agrees. */
  readonly checksum: string;
}

const FOLDER = join(import.meta.dirname, '../../migrations');

/**
 * The project's migrations in order.
 * @throws Error when a file is not named NNNN-what-it-does.sql, or the numbers do not run 1, 2, 3…
 */
export function readMigrations(folder = FOLDER): readonly Migration[] {
  const migrations = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => readMigration(folder, file));
  migrations.forEach(({ number, name }, index) => {
    if (number !== index + 1)
      throw new Error(`migration ${name} should have the number ${index + 1}: numbers run on without gaps`);
  });
  return migrations;
}

function readMigration(folder: string, file: string): Migration {
  const match = /^(\d{4})-[a-z0-9]+(?:-[a-z0-9]+)*\.sql$/.exec(file);
  if (!match) throw new Error(`migration ${file} should be named NNNN-what-it-does.sql`);
  const sql = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
  return {
    number: Number(match[1]),
    name: file.slice(0, -'.sql'.length),
    sql,
    checksum: createHash('sha256').update(sql).digest('hex'),
  };
}
