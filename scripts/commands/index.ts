import type { Command } from 'commander';
import { addAnalyze } from './analyze.ts';
import { addCollections } from './collections.ts';
import { addDev } from './dev.ts';
import { addEval } from './eval.ts';
import { addGroups } from './groups.ts';
import { addImport } from './import.ts';
import { addIngest } from './ingest.ts';
import { addStart } from './start.ts';

/**
 * Registers every command. One file a command, `scripts/commands/<name>.ts`, exporting
 * `add<Name>(program)`; heavy modules are imported inside the action, so that help is instant.
 */
export function addCommands(program: Command): void {
  addStart(program);
  addDev(program);
  addIngest(program);
  addImport(program);
  addCollections(program);
  addGroups(program);
  addAnalyze(program);
  addEval(program);
}
