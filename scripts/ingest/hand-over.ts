import { IngestReport } from '#domain/ingest-report.ts';
import type { IngestEvent } from '#api/commands/ingest-sources.ts';
import type { IngestSource } from '#api/commands/ingest/ingest-source.ts';
import { pathProblem } from '#api/commands/ingest/path-problem.ts';
import { walkFiles } from '#api/commands/ingest/walk-files.ts';
import { readLimits } from '#api/documents/read-limits.ts';
import type { ReadLimits } from '#api/documents/read-limits.ts';
import { PROBLEMS, ReadError, problemIn } from '#api/documents/read-problem.ts';
import type { MessageLanguage, ReadProblem } from '#api/documents/read-problem.ts';
import { UnavailableError } from '#api/errors.ts';
import { HAND_OVER_HEADER } from '#api/security/hand-over.ts';
import { addReports, emptyReport } from './add-reports.ts';
import type { RunningServer } from './wait-for-server.ts';

export interface HandOverOptions {
  readonly collection: string | null;
  readonly language: MessageLanguage;
  readonly limits: Partial<ReadLimits>;
  readonly onEvent: (event: IngestEvent) => void;
  readonly signal: AbortSignal;
}

interface LoadedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** One request holds this much at most: little enough to show progress, far below what a server takes. */
const BATCH_FILES = 200;
const BATCH_BYTES = 16_000_000;
/** Requests at once: the server reads one batch while it stores the other. */
const MOST_SENDING = 2;

/**
 * Hands files to the server that has the data open, in batches, and adds up what it answers. A
 * file the server would not take is reported like one that cannot be read.
 * @throws UnavailableError when the server stops answering; what it answered for is stored
 */
export async function handOver(
  server: RunningServer,
  paths: readonly string[],
  { collection, language, limits, onEvent, signal }: HandOverOptions,
): Promise<IngestReport> {
  const limit = readLimits({ fileBytes: limits.fileBytes ?? readLimits().fileBytes }).fileBytes;
  let report = emptyReport();
  let batch: LoadedFile[] = [];
  let bytes = 0;
  const take = (part: IngestReport): void => {
    report = addReports(report, part);
    for (const file of part.files) onEvent({ kind: 'result', file });
  };
  const refuse = (path: string, problem: ReadProblem): void => {
    const file = {
      path,
      outcome: 'unreadable' as const,
      id: null,
      mentions: 0,
      problem: problemIn(language, problem),
    };
    take({ ...emptyReport(), failed: 1, files: [file] });
  };
  const sending = new Set<Promise<void>>();
  const send = async (): Promise<void> => {
    if (batch.length === 0) return;
    while (sending.size >= MOST_SENDING) await Promise.race(sending);
    const request: Promise<void> = post(server, batch, collection, language).then((part) => {
      sending.delete(request);
      take(part);
    });
    // A failed request stays in the set, so that whoever waits next meets its failure.
    request.catch(() => {});
    sending.add(request);
    [batch, bytes] = [[], 0];
  };
  for await (const source of walkFiles(paths, process.stdin)) {
    if (signal.aborted) break;
    if (source.kind === 'skipped') {
      onEvent(source);
      report = addReports(report, { ...emptyReport(), skipped: 1 });
      continue;
    }
    onEvent({ kind: 'file', path: source.path });
    const file = source.kind === 'file' ? await load(source, limit) : source.problem;
    if ('code' in file) {
      refuse(source.path, file);
      continue;
    }
    if (bytes + file.bytes.length > BATCH_BYTES) await send();
    batch.push(file);
    bytes += file.bytes.length;
    if (batch.length >= BATCH_FILES) await send();
  }
  await send();
  await Promise.all(sending);
  return signal.aborted ? { ...report, interrupted: true } : report;
}

async function load(
  source: IngestSource & { kind: 'file' },
  limit: number,
): Promise<LoadedFile | ReadProblem> {
  if (source.size !== null && source.size > limit) return PROBLEMS.tooBig(source.size, limit);
  try {
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of source.open()) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > limit) throw new ReadError(PROBLEMS.tooBig(length, limit));
    }
    return { path: source.path, bytes: Buffer.concat(chunks, length) };
  } catch (error) {
    return error instanceof ReadError ? error.problem : pathProblem(error);
  }
}

async function post(
  { url, token }: RunningServer,
  files: readonly LoadedFile[],
  collection: string | null,
  language: MessageLanguage,
): Promise<IngestReport> {
  const form = new FormData();
  for (const { path, bytes } of files) form.append('files', new File([Buffer.from(bytes)], path));
  if (collection !== null) form.append('collection', collection);
  const response = await fetch(new URL('/api/documents', url), {
    method: 'POST',
    headers: { [HAND_OVER_HEADER]: token, 'accept-language': language },
    body: form,
  }).catch((error: unknown) => {
    throw new UnavailableError(
      `el servidor en ${url} dejó de responder; lo confirmado está guardado · the server at ${url} stopped answering; what it confirmed is stored`,
      { cause: error },
    );
  });
  const answer: unknown = await response.json().catch(() => null);
  const report = IngestReport.safeParse(answer);
  if (response.ok && report.success) return report.data;
  const detail = (answer as { detail?: string } | null)?.detail ?? `HTTP ${response.status}`;
  throw new UnavailableError(
    `el servidor en ${url} no tomó los archivos · the server at ${url} did not take the files: ${detail}`,
  );
}
