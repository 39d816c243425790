import type { BuiltTable, Origin } from './built-table.ts';

const WRITTEN_HERE: Omit<Origin, 'holds'> = {
  source: 'Written for this project; each row names its source where it has one of its own',
  url: '',
  licence: 'MIT',
  attribution: '',
  year: '2026',
};

/** Manifest record of a table written by hand. */
export function handTable(file: string, holds: string): BuiltTable {
  return { file, content: null, builtBy: null, origin: { ...WRITTEN_HERE, holds } };
}
