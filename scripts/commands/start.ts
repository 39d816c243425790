import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';

interface StartFlags {
  readonly empty?: boolean;
  readonly port?: number;
  readonly collection?: string;
}

/** `atalaya start`: builds the pages, opens the data and serves the map. */
export function addStart(program: Command): void {
  program
    .command('start')
    .description(
      'Abre los datos y sirve el mapa. · Opens the data and serves the map.\n\n' +
        'La primera vez carga datos de referencia y, sin RUTAS propias, una muestra ficticia; con --empty nada. · The first time it loads reference data and, without PATHs of your own, a fictional sample; with --empty nothing.',
    )
    .argument('[ruta...]', 'archivos y carpetas que leer · files and folders to read')
    .option(
      '--empty',
      'sin datos de referencia ni muestra ficticia · without reference data and fictional sample',
    )
    .option('--port <n>', 'puerto; 0 toma uno libre · port; 0 takes a free one', toPort)
    .option('--collection <nombre>', 'colección de las rutas · collection for the paths')
    .action(async (paths: string[], flags: StartFlags) => {
      const { explainFailure } = await import('#api/explain-failure.ts');
      try {
        const { readEnv } = await import('#api/env.ts');
        const { runStart } = await import('../start/run-start.ts');
        const config = readEnv();
        await runStart({
          config: { ...config, port: flags.port ?? config.port },
          paths,
          collection: flags.collection ?? null,
          empty: flags.empty ?? false,
        });
      } catch (error) {
        const explanation = explainFailure(error);
        if (explanation === null) throw error;
        console.error(explanation);
        process.exit(2);
      }
    });
}

/** A port number of the command line. */
export function toPort(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) {
    throw new InvalidArgumentError('de 0 a 65535 · from 0 to 65535');
  }
  return Number(text);
}
