import type { Command } from 'commander';

/** `atalaya eval`: how right the pipeline is on documents that people marked. */
export function addEval(program: Command): void {
  program
    .command('eval')
    .argument('<gold...>', 'archivos JSON Lines con las marcas · JSON Lines files with the marks')
    .description(
      'Compara lo que el programa lee con documentos marcados por personas. · Compares what the program reads with documents that people marked.',
    )
    .option('--errors <n>', 'cuántos errores mostrar · how many errors to show', '0')
    .option('--json', 'una línea JSON en vez de tablas · one line of JSON instead of tables')
    .action(async (files: string[], options: { errors: string; json?: boolean }) => {
      const { loadGazetteer } = await import('#geodata/load-gazetteer.ts');
      const { evaluate } = await import('../eval/evaluate.ts');
      const { expectedCalibrationError } = await import('../eval/reliability.ts');
      const result = evaluate(files, loadGazetteer(), Number(options.errors));
      if (options.json) {
        console.log(JSON.stringify(result));
        return;
      }
      for (const error of result.errors) console.log(error);
      console.log(`${result.documents} documentos · documents, ${result.seconds.toFixed(1)} s`);
      console.table(result.rows);
      console.log(
        'Fiabilidad: de las menciones que dicen una confianza, cuántas aciertan · Reliability: of the mentions that state a confidence, how many are right',
      );
      console.table(result.reliability);
      console.log(
        `error de calibración · calibration error: ${expectedCalibrationError(result.reliability)}`,
      );
    });
}
