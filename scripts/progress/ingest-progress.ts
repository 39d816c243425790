import cliProgress from 'cli-progress';
import type { IngestEvent } from '#api/commands/ingest-sources.ts';

export interface IngestProgress {
  /** How many files there are, once known. */
  total(files: number): void;
  onEvent(event: IngestEvent): void;
  stop(): void;
}

const LINE_EVERY = 1000;

/** A bar of files read on a terminal; elsewhere a line every thousand files, so that logs show life. */
export function showIngestProgress(stream: NodeJS.WriteStream = process.stderr): IngestProgress {
  return stream.isTTY ? barProgress(stream) : lineProgress(stream);
}

function barProgress(stream: NodeJS.WriteStream): IngestProgress {
  const bar = new cliProgress.SingleBar(
    {
      format:
        '{bar} {value}/{total} archivos · files | {documents} documentos · documents | {failed} sin leer · unread',
      barsize: 24,
      hideCursor: true,
      etaBuffer: 200,
      stream,
    },
    cliProgress.Presets.rect,
  );
  const counts = { files: 0, documents: 0, failed: 0 };
  bar.start(0, 0, counts);
  return {
    total: (files) => bar.setTotal(files),
    onEvent(event) {
      count(event, counts);
      if (counts.files > bar.getTotal()) bar.setTotal(counts.files);
      bar.update(counts.files, counts);
    },
    stop: () => bar.stop(),
  };
}

function lineProgress(stream: NodeJS.WriteStream): IngestProgress {
  const counts = { files: 0, documents: 0, failed: 0 };
  return {
    total: () => {},
    onEvent(event) {
      const before = counts.documents;
      count(event, counts);
      if (counts.documents === before || counts.documents % LINE_EVERY !== 0) return;
      stream.write(`${counts.documents} documentos · documents\n`);
    },
    stop: () => {},
  };
}

function count(event: IngestEvent, counts: { files: number; documents: number; failed: number }): void {
  if (event.kind === 'file') counts.files++;
  if (event.kind === 'result') counts[event.file.problem === null ? 'documents' : 'failed']++;
}
