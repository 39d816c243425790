import type { Command } from 'commander';
import { toPort } from './start.ts';

/** `atalaya dev`: the server with pages that reload as they are edited. */
export function addDev(program: Command): void {
  program
    .command('dev')
    .description(
      'Sirve el mapa mientras se programa: las páginas se recargan solas. · Serves the map while developing: pages reload by themselves.',
    )
    .option(
      '--empty',
      'sin datos de referencia ni muestra ficticia · without reference data and fictional sample',
    )
    .option('--port <n>', 'puerto; 0 toma uno libre · port; 0 takes a free one', toPort)
    .action(async (flags: { empty?: boolean; port?: number }) => {
      const { explainFailure } = await import('#api/explain-failure.ts');
      try {
        const { readEnv } = await import('#api/env.ts');
        const { runDev } = await import('../start/run-dev.ts');
        const config = readEnv();
        await runDev({ ...config, port: flags.port ?? config.port }, { empty: flags.empty ?? false });
      } catch (error) {
        const explanation = explainFailure(error);
        if (explanation === null) throw error;
        console.error(explanation);
        process.exit(2);
      }
    });
}
