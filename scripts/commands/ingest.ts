import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';

interface IngestFlags {
  readonly collection?: string;
  readonly json?: boolean;
  readonly lang: 'es' | 'en';
  readonly maxFileSize?: number;
  readonly timeout?: number;
}

/** `atalaya ingest`: reads files and folders into the data, or hands them to the server that has it open. */
export function addIngest(program: Command): void {
  program
    .command('ingest')
    .description(
      'Lee archivos y carpetas y guarda qué dicen de qué lugares. · Reads files and folders and stores what they say about which places.\n\n' +
        'Formatos · Formats: TXT, MD, HTML, EML (con adjuntos · with attachments), PDF, DOCX, XLSX, CSV, JSONL.\n' +
        'Lo ya guardado no se lee de nuevo; si se interrumpe, el mismo comando sigue donde iba. · What is stored is not read again; when stopped, the same command goes on from there.\n\n' +
        'Termina con · Exits with: 0 todo leído · all read, 1 algo no se pudo leer o se interrumpió · something could not be read, or it was stopped, 2 uso erróneo, datos que no abren o nada que leer · wrong usage, data that does not open, or nothing to read.',
    )
    .argument('<ruta...>', 'archivos, carpetas o - (entrada estándar) · files, folders or - (standard input)')
    .option(
      '--collection <nombre>',
      'colección a la que van; se crea si no existe · collection they go to; made when there is none',
    )
    .option('--json', 'el informe como JSON en la salida estándar · the report as JSON on standard output')
    .option('--lang <es|en>', 'idioma de los problemas · language of the problems', toLanguage, 'es')
    .option(
      '--max-file-size <tamaño>',
      'tamaño máximo de un archivo: 500MB, 2GB; normal 100MB · largest file; usually 100MB',
      toBytes,
    )
    .option(
      '--timeout <segundos>',
      'segundos por archivo; normal 20, PDF 60 · seconds a file; usually 20, PDF 60',
      toSeconds,
    )
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .action(async (paths: string[], flags: IngestFlags) => {
      const { runIngest } = await import('../ingest/run-ingest.ts');
      process.exitCode = await runIngest(paths, {
        collection: flags.collection ?? null,
        json: flags.json ?? false,
        language: flags.lang,
        limits: {
          ...(flags.maxFileSize === undefined ? {} : { fileBytes: flags.maxFileSize }),
          ...(flags.timeout === undefined ? {} : { seconds: flags.timeout }),
        },
      });
    });
}

function toLanguage(text: string): 'es' | 'en' {
  if (text === 'es' || text === 'en') return text;
  throw new InvalidArgumentError('es o · or en');
}

/** Bytes of `500MB`, `2GB`, `100k` or a plain number; units are powers of ten. */
export function toBytes(text: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*(k|m|g)?i?b?$/i.exec(text.trim());
  const factor = { k: 1e3, m: 1e6, g: 1e9 }[match?.[2]?.toLowerCase() ?? ''] ?? 1;
  const bytes = Math.round(Number(match?.[1]) * factor);
  if (!match || bytes < 1 || bytes > 2e9) throw new InvalidArgumentError('de 1 a 2GB · from 1 to 2GB');
  return bytes;
}

/** Seconds, more than none and at most an hour. */
export function toSeconds(text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= 3600)) throw new InvalidArgumentError('de 1 a 3600 · from 1 to 3600');
  return seconds;
}
