import type { Command } from 'commander';
import { addAnalyze } from './analyze.ts';
import { addDev } from './dev.ts';
import { addStart } from './start.ts';

/**
 * Registers every command. One file a command, `scripts/commands/<name>.ts`, exporting
 * `add<Name>(program)`; heavy modules are imported inside the action, so that help is instant.
 */
export function addCommands(program: Command): void {
  addStart(program);
  addDev(program);
  addAnalyze(program);
}
