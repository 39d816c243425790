import { Command } from 'commander';
import { addCommands } from './commands/index.ts';

const program = new Command('atalaya').description(
  'Lee documentos, encuentra qué dicen de lugares de México y lo muestra en un mapa. · Reads documents, finds what they say about places in Mexico and shows it on a map.',
);
addCommands(program);
await program.parseAsync();
