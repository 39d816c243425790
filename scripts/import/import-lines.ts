import type { ImportReport } from '#domain/import-report.ts';

/** Problems and names told one by one; more are only counted. */
const MAX_TOLD = 50;

const OUTCOMES: Readonly<Record<ImportReport['outcome'], string>> = {
  imported: 'Importado · Imported',
  'dry-run': 'En seco: no se cambió nada · Dry run: nothing was changed',
  refused: 'No se importó nada: hay filas rechazadas · Nothing was imported: rows were rejected',
};

/** What an import did, as lines for a person. */
export function importLines(report: ImportReport): { problems: string[]; summary: string[] } {
  const problems = report.problems
    .slice(0, MAX_TOLD)
    .map(({ line, column, message }) => `línea · line ${line}${column ? `, ${column}` : ''}: ${message}`);
  const untold = report.problems.length + report.problemsOmitted - problems.length;
  if (untold > 0) problems.push(`… ${untold} más · more (--json)`);
  for (const { name, within, rows, firstLine, suggestions } of report.unknown.slice(0, MAX_TOLD)) {
    const where = within === null ? '' : ` (${within})`;
    const perhaps = suggestions.length > 0 ? ` → ¿${suggestions.join(', ')}?` : '';
    problems.push(
      `desconocido · unknown: ${name}${where}, ${rows} filas · rows, línea · line ${firstLine}${perhaps}`,
    );
  }
  const untoldNames = Math.max(0, report.unknown.length - MAX_TOLD) + report.unknownOmitted;
  if (untoldNames > 0) problems.push(`… ${untoldNames} nombres más · more names (--json)`);

  const { rows, accepted, rejected, seconds, stored, collection } = report;
  const skipped = report.skipped.reduce((sum, one) => sum + one.rows, 0);
  const { added, changed, unchanged, withdrawn } = stored;
  const rate = Math.round(rows / Math.max(seconds, 0.001));
  const es = stored.what === 'facts' ? 'hechos' : 'valores';
  const summary = [
    OUTCOMES[report.outcome],
    `${collection}: ${rows} filas (${accepted} aceptadas, ${skipped} saltadas, ${rejected} rechazadas); ${es}: ${added} nuevos, ${changed} cambiados, ${unchanged} iguales, ${withdrawn} retirados; ${seconds.toFixed(1)} s, ${rate} filas/s`,
    `${collection}: ${rows} rows (${accepted} accepted, ${skipped} skipped, ${rejected} rejected); ${stored.what}: ${added} new, ${changed} changed, ${unchanged} the same, ${withdrawn} withdrawn; ${seconds.toFixed(1)} s, ${rate} rows/s`,
  ];
  if (report.windows1252Lines > 0)
    summary.push(
      `${report.windows1252Lines} líneas no eran UTF-8 y se leyeron como Windows-1252 · lines were not UTF-8 and were read as Windows-1252`,
    );
  return { problems, summary };
}
