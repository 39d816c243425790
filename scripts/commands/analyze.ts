import { once } from 'node:events';
import type { Command } from 'commander';

/** `atalaya analyze`: reads text on standard input and says which places it names, and why. */
export function addAnalyze(program: Command): void {
  program
    .command('analyze')
    .description(
      'Lee texto por la entrada estándar y dice qué lugares nombra y por qué. · Reads text on standard input and says which places it names, and why.',
    )
    .option(
      '--jsonl',
      'un documento JSON por línea {"id","text","date"?,"language"?}, una respuesta JSON por línea · one JSON document a line in, one JSON answer a line out',
    )
    .action(async (options: { jsonl?: boolean }) => {
      const { loadGazetteer } = await import('#geodata/load-gazetteer.ts');
      if (options.jsonl) {
        const { answerLines } = await import('../analyze/answer-lines.ts');
        const { documents, badLines } = await answerLines(process.stdin, loadGazetteer(), async (line) => {
          if (!process.stdout.write(line)) await once(process.stdout, 'drain');
        });
        if (badLines > 0) console.error(`${documents} documents answered, ${badLines} bad lines`);
      }
    });
}
