import type { IngestReport } from '#domain/ingest-report.ts';

/** Problems told one by one; more are only counted. */
const MAX_TOLD = 50;

/** What an ingest did, as lines for a person: what could not be read, then the counts in both languages. */
export function reportLines(report: IngestReport): { problems: string[]; summary: string[] } {
  const failed = report.files.filter(({ problem }) => problem !== null);
  const untold = report.failed - Math.min(failed.length, MAX_TOLD);
  const problems = failed.slice(0, MAX_TOLD).map(({ path, problem }) => `${path}: ${problem}`);
  if (untold > 0) problems.push(`… ${untold} más · more`);
  const { documents, stored, mentions, places, notPlaced, facts, skipped = 0 } = report;
  const summary = [
    `${documents} documentos (${stored} nuevos), ${mentions} menciones, ${places} lugares, ${notPlaced} sin ubicar, ${facts} hechos, ${report.failed} sin leer`,
    `${documents} documents (${stored} new), ${mentions} mentions, ${places} places, ${notPlaced} not placed, ${facts} facts, ${report.failed} unread`,
  ];
  if (skipped > 0)
    summary.push(
      `${skipped} ocultos o enlaces a carpetas, pasados por alto · hidden or links to folders, passed over`,
    );
  if (report.interrupted)
    summary.push(
      'Interrumpido; el mismo comando sigue donde iba. · Stopped; the same command goes on from there.',
    );
  return { problems, summary };
}

/** 0 all read, 1 something could not be read or it was stopped, 2 nothing to read. */
export function exitCodeOf(report: IngestReport): 0 | 1 | 2 {
  if (report.failed > 0 || report.interrupted) return 1;
  return report.documents === 0 ? 2 : 0;
}
