import { Command } from 'commander';
import { PROGRAM_VERSION } from '#api/version.ts';
import { addCommands } from './commands/index.ts';

/** Wrong usage ends with 2, as nothing was done; commander's own is 1, which means "some of it". */
const WRONG_USAGE = 2;

const program = new Command('atalaya')
  .description(
    'Lee documentos, encuentra qué dicen de lugares de México y lo muestra en un mapa. · Reads documents, finds what they say about places in Mexico and shows it on a map.',
  )
  .version(PROGRAM_VERSION, '-V, --version', 'la versión · the version')
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : WRONG_USAGE));
addCommands(program);
await program.parseAsync();
