import { Command } from 'commander';
import { expect, it } from 'vitest';
import { IMPORT_FORMAT_IDS } from '#domain/import-report.ts';
import { IMPORT_ARGUMENTS, addImport } from './import.ts';

it('the formats that the command line takes are those that can be imported', () => {
  expect(IMPORT_ARGUMENTS).toEqual([...IMPORT_FORMAT_IDS]);
});

it('the help names every format', () => {
  const program = new Command();
  addImport(program);
  const help = program.commands[0]?.helpInformation() ?? '';
  for (const format of IMPORT_FORMAT_IDS) expect(help).toMatch(new RegExp(`^ +${format} `, 'm'));
});
