import type { Command } from 'commander';
import { addAnalyze } from './analyze.ts';

/**
 * Registers every command. One file a command, `scripts/commands/<name>.ts`, exporting
 * `add<Name>(program)`; heavy modules are imported inside the action, so that help is instant.
 */
export function addCommands(program: Command): void {
  addAnalyze(program);
}
