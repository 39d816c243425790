import { once } from 'node:events';
import type { Command } from 'commander';

/** `atalaya analyze`: reads text on standard input and says which places and facts it tells, and why. */
export function addAnalyze(program: Command): void {
  program
    .command('analyze')
    .description(
      'Lee texto por la entrada estándar y dice qué lugares nombra y qué hechos cuenta, y por qué. · Reads text on standard input and says which places it names and which facts it tells, and why.',
    )
    .option(
      '--jsonl',
      'un documento JSON por línea {"id","text","date"?,"language"?}, una respuesta JSON por línea · one JSON document a line in, one JSON answer a line out',
    )
    .option('--language <es|en>', 'idioma de lo que se imprime · language of the print-out', 'es')
    .action(async (options: { jsonl?: boolean; language: string }) => {
      process.stdout.on('error', endIfUnread);
      const { loadGazetteer } = await import('#geodata/load-gazetteer.ts');
      if (options.jsonl) {
        const { answerLines } = await import('../analyze/answer-lines.ts');
        const { documents, badLines } = await answerLines(process.stdin, loadGazetteer(), async (line) => {
          if (!process.stdout.write(line)) await once(process.stdout, 'drain');
        });
        if (badLines > 0) console.error(`${documents} documents answered, ${badLines} bad lines`);
        return;
      }
      const { processDocument } = await import('#api/pipeline/process-document.ts');
      const { printDocument } = await import('../analyze/print-document.ts');
      const text = await readAll(process.stdin);
      const language = options.language === 'en' ? 'en' : 'es';
      process.stdout.write(printDocument(text, processDocument({ text }, loadGazetteer()), language));
    });
}

/** Who reads the answers may have seen enough ("| head"): nothing is left to do, and nothing went wrong. */
function endIfUnread(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}

async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
