import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';

interface ImportFlags {
  readonly collection?: string;
  readonly title?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly complete?: boolean;
  readonly deleted?: string;
  readonly edition?: string;
  readonly citation?: string;
  readonly indicator?: string;
  readonly name?: string;
  readonly unit?: string;
  readonly kind?: 'stock' | 'flow';
  readonly source?: string;
  readonly licence?: string;
  readonly method?: string;
}

/** `atalaya import`: puts a publisher's file beside the documents. */
export function addImport(program: Command): void {
  program
    .command('import')
    .description(
      'Importa bases de datos y series tal como las publican sus autores. · Imports datasets and series as their publishers give them.\n\n' +
        'Formatos · Formats:\n' +
        '  ucdp       UCDP GED, CSV\n' +
        '  acled      exportación de ACLED · ACLED export, CSV\n' +
        '  ocved      OCVED 2.0, CSV\n' +
        '  sesnsp     «Municipal-Delitos», CSV con doce columnas de meses · with twelve month columns\n' +
        '  indicator  CSV largo · long CSV: code (o · or state, municipality), period (2024-03, 2024), value[, indicator]\n\n' +
        'Todo o nada, en una transacción; el mismo archivo otra vez no cambia nada. Las filas rechazadas se dicen con su línea y no entran; con --strict no entra ninguna. · All or nothing, in one transaction; the same file again changes nothing. Rejected rows are told with their line and stay out; with --strict none goes in.\n\n' +
        'Termina con · Exits with: 0 todo dentro · all in, 1 hubo filas rechazadas · rows were rejected, 2 uso erróneo, otro archivo o datos que no abren · wrong usage, another kind of file, or data that does not open.',
    )
    .argument('<formato>', 'ucdp, acled, ocved, sesnsp, indicator', toFormat)
    .argument('<archivo>', 'CSV, también comprimido con gzip · CSV, also gzipped')
    .option('--collection <nombre>', 'colección a la que va · collection it goes to')
    .option('--title <título>', 'título de una colección nueva · title of a new collection')
    .option('--dry-run', 'sólo informa, sin cambiar nada · only reports, changes nothing')
    .option('--json', 'el informe como JSON en la salida estándar · the report as JSON on standard output')
    .option('--strict', 'nada entra si se rechaza una fila · nothing goes in when a row is rejected')
    .option(
      '--complete',
      'el archivo es la base entera: se retira lo que ya no trae · the file is the whole dataset: what it lacks is withdrawn',
    )
    .option(
      '--deleted <archivo>',
      'CSV con los id (event_id_cnty, id) que el editor retiró · CSV of the ids its publisher took back',
    )
    .option('--edition <versión>', 'edición, para citarla: 25.1 · edition, to cite it')
    .option('--citation <texto>', 'cómo citarla · how to cite it')
    .option('--indicator <id>', 'serie de un CSV largo · series of a long CSV')
    .option('--name <nombre>', 'nombre de una serie nueva · name of a new series')
    .option('--unit <unidad>', 'unidad de una serie nueva · unit of a new series')
    .option('--kind <stock|flow>', 'existencia o flujo · stock or flow', toKind)
    .option('--source <texto>', 'quién publica la serie · who publishes the series')
    .option('--licence <texto>', 'licencia de la serie · licence of the series')
    .option('--method <versión>', 'versión del método · version of the method')
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .action(async (format: string, path: string, flags: ImportFlags) => {
      const { runImport } = await import('../import/run-import.ts');
      const { ImportFormatId } = await import('#domain/import-report.ts');
      process.exitCode = await runImport(ImportFormatId.parse(format), path, {
        collection: flags.collection ?? null,
        title: flags.title,
        dryRun: flags.dryRun ?? false,
        json: flags.json ?? false,
        strict: flags.strict ?? false,
        complete: flags.complete ?? false,
        deleted: flags.deleted ?? null,
        edition: flags.edition,
        citation: flags.citation,
        series: {
          ...(flags.indicator !== undefined && { id: flags.indicator }),
          ...(flags.name !== undefined && { es: flags.name }),
          ...(flags.unit !== undefined && { unit: flags.unit }),
          ...(flags.kind !== undefined && { kind: flags.kind }),
          ...(flags.source !== undefined && { source: flags.source }),
          ...(flags.licence !== undefined && { licence: flags.licence }),
          ...(flags.citation !== undefined && { citation: flags.citation }),
          ...(flags.method !== undefined && { methodVersion: flags.method }),
        },
      });
    });
}

/** The formats are repeated here so that help needs no heavy module; a test compares the lists. */
export const IMPORT_ARGUMENTS = ['ucdp', 'acled', 'ocved', 'sesnsp', 'indicator'];

function toFormat(text: string): string {
  if (IMPORT_ARGUMENTS.includes(text)) return text;
  throw new InvalidArgumentError(IMPORT_ARGUMENTS.join(', '));
}

function toKind(text: string): 'stock' | 'flow' {
  if (text === 'stock' || text === 'flow') return text;
  throw new InvalidArgumentError('stock (existencia) o · or flow (flujo)');
}
