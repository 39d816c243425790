import type { CollectionId } from '#domain/ids.ts';
import type { IngestReport, IngestedFile } from '#domain/ingest-report.ts';
import type { Database } from '../database/database.ts';
import { jsonLineKey } from '../documents/read-jsonl.ts';
import { PROBLEMS, problemIn } from '../documents/read-problem.ts';
import type { MessageLanguage, ReadProblem } from '../documents/read-problem.ts';
import { knownDocuments } from '../queries/known-documents.ts';
import { EXTRACTOR_VERSION } from '#domain/extractor-version.ts';
import { analyseUnit } from './ingest/analyse-unit.ts';
import type { AnalysisPool } from './ingest/analysis-pool.ts';
import { inBatches } from './ingest/in-batches.ts';
import { ingestUnits } from './ingest/ingest-units.ts';
import type { IngestSource, IngestUnit } from './ingest/ingest-source.ts';
import { ReportBuilder } from './ingest/report-builder.ts';
import { createStoreQueue, placesNamed } from './ingest/store-queue.ts';
import { rememberPaths } from './remember-paths.ts';

/** What happens on the way, for a progress display. */
export type IngestEvent =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'result'; readonly file: IngestedFile }
  | { readonly kind: 'skipped'; readonly path: string; readonly reason: 'hidden' | 'linked-folder' };

export interface IngestOptions {
  /** Must exist. */
  readonly collection: CollectionId;
  /** Language of the problems in the report. */
  readonly language?: MessageLanguage;
  readonly onEvent?: (event: IngestEvent) => void;
  /** When aborted, what is being read is finished and stored, the rest left for another time. */
  readonly signal?: AbortSignal;
}

/** Files being read at once, per process: one under way and one waiting for it. */
const AHEAD = 2;
/** Bytes of the files being read at once; a larger file is read alone. */
const MOST_BYTES = 200_000_000;

/**
 * Reads files, finds what they say and stores it, in constant memory however many there are: files
 * are opened as readers come free, stored in batches, and forgotten. Documents that are stored by
 * the same version of the extractor are not read again; their path and collection are remembered.
 * What the report lists as stored is committed.
 * @throws what the database throws; nothing is half stored then, and running it again goes on
 */
export async function ingestSources(
  { database, pool }: { readonly database: Database; readonly pool: AnalysisPool },
  sources: AsyncIterable<IngestSource>,
  { collection, language = 'es', onEvent = () => {}, signal }: IngestOptions,
): Promise<IngestReport> {
  const report = new ReportBuilder(collection);
  const tell = (file: IngestedFile, counts?: Parameters<ReportBuilder['add']>[1]): void => {
    report.add(file, counts);
    onEvent({ kind: 'result', file });
  };
  const refuse = (path: string, problem: ReadProblem): void =>
    tell({ path, outcome: 'unreadable', id: null, mentions: 0, problem: problemIn(language, problem) });
  const queue = createStoreQueue(database, collection, (document, { id, outcome, mentions }) => {
    report.addPlaces(placesNamed(document));
    const notPlaced = document.mentions.filter(({ status }) => status === 'abstained').length;
    const isNew = outcome !== 'already-stored';
    tell(
      { path: document.path, outcome: isNew ? 'stored' : outcome, id, mentions, problem: null },
      { notPlaced, facts: document.facts?.length ?? 0, isNew },
    );
  });
  const badLines = new Map<string, { count: number; first: number }>();

  async function* units(): AsyncGenerator<IngestUnit> {
    for await (const source of sources) {
      if (signal?.aborted) return;
      if (source.kind === 'skipped') {
        report.skip();
        onEvent(source);
      } else if (source.kind === 'unreadable') {
        onEvent({ kind: 'file', path: source.path });
        refuse(source.path, source.problem);
      } else {
        onEvent({ kind: 'file', path: source.path });
        for await (const found of ingestUnits(source, pool.limits.fileBytes)) {
          if (signal?.aborted) return;
          if (found.kind === 'unit') yield found.unit;
          else refuse(found.path, found.problem);
        }
      }
    }
  }

  async function read(unit: IngestUnit): Promise<void> {
    const result = await analyseUnit(unit, pool, language);
    if (result.badLine) {
      const bad = badLines.get(unit.path);
      const first = Math.min(bad?.first ?? Infinity, unit.line ?? 1);
      badLines.set(unit.path, { count: (bad?.count ?? 0) + 1, first });
    }
    for (const problem of result.problems) tell(problem);
    await queue.push(result);
  }

  const running = new Set<Promise<void>>();
  let bytesRunning = 0;
  const isFull = (unit: IngestUnit): boolean =>
    running.size >= pool.size * AHEAD || (running.size > 0 && bytesRunning + unit.bytes.length > MOST_BYTES);
  const failures: unknown[] = [];
  for await (const batch of inBatches(units())) {
    for (const unit of await unknownOf(batch)) {
      while (isFull(unit)) await Promise.race(running);
      if (signal?.aborted || failures.length > 0) break;
      bytesRunning += unit.bytes.length;
      const task: Promise<void> = read(unit)
        .catch((error: unknown) => void failures.push(error))
        .finally(() => {
          running.delete(task);
          bytesRunning -= unit.bytes.length;
        });
      running.add(task);
    }
    if (failures.length > 0) break;
  }
  await Promise.all(running);
  if (failures.length > 0) throw failures[0];
  await queue.end();
  for (const [path, { count, first }] of badLines) refuse(path, PROBLEMS.badLines(count, first));
  return report.build({ interrupted: signal?.aborted ?? false });

  /** Those of a batch that must be read; the others are told of and their paths remembered. */
  async function unknownOf(batch: readonly IngestUnit[]): Promise<IngestUnit[]> {
    const known = await knownDocuments(
      database,
      batch.map(({ id }) => id),
    );
    const isKnown = ({ id }: IngestUnit): boolean =>
      known.documents.get(id)?.extractorVersion === EXTRACTOR_VERSION;
    const stored = batch.filter(isKnown);
    const paths = stored.map((unit) => ({ id: unit.id, path: pathOf(unit) }));
    await rememberPaths(database, { collection, paths });
    report.addPlaces(known.codes);
    for (const { id, path } of paths) {
      const { mentions, notPlaced, facts } = known.documents.get(id)!;
      tell({ path, outcome: 'already-stored', id, mentions, problem: null }, { notPlaced, facts });
    }
    return batch.filter((unit) => !isKnown(unit));
  }
}

/** A line's document stands inside its file. */
function pathOf({ path, bytes, line }: IngestUnit): string {
  return line === null ? path : `${path}!/${jsonLineKey(bytes, line)}`;
}
