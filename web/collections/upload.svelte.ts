import type { z } from 'zod';
import type { IngestedFile } from '#domain/ingest-report.ts';
import { ApiError } from '../api/api-error.ts';
import { uploadDocuments } from '../api/client.ts';
import type { NamedFile } from './dropped-files.ts';
import { uploadBatches } from './upload-batches.ts';

type FileResult = z.infer<typeof IngestedFile>;

/** An upload from choosing files to what became of each; one at a time for the whole page. */
class Upload {
  open = $state(false);
  status = $state<'idle' | 'running' | 'done' | 'stopped'>('idle');
  total = $state(0);
  results = $state.raw<readonly FileResult[]>([]);
  /** Slug of the collection the server put them in. */
  collection = $state<string | null>(null);
  #abort: AbortController | null = null;

  readonly stored = $derived(this.results.filter((one) => one.outcome === 'stored').length);
  readonly known = $derived(this.results.filter((one) => one.outcome === 'already-stored').length);
  readonly problems = $derived(
    this.results.filter((one) => one.outcome === 'unreadable' || one.outcome === 'refused'),
  );

  reset(): void {
    this.status = 'idle';
    this.results = [];
    this.total = 0;
    this.collection = null;
  }

  stop = (): void => {
    this.#abort?.abort();
  };

  /** Sends the files batch by batch; a batch that fails is told file by file and the rest goes on. */
  async start(files: readonly NamedFile[], title: string): Promise<void> {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.results = [];
    this.total = files.length;
    this.status = 'running';
    for (const batch of uploadBatches(files)) {
      if (signal.aborted) break;
      try {
        const report = await uploadDocuments(batch, title, signal);
        this.collection = report.collection;
        this.results = [...this.results, ...report.files];
      } catch (error) {
        if (signal.aborted) break;
        this.results = [...this.results, ...batch.map(({ path }) => failed(path, error))];
        if (error instanceof ApiError && error.kind === 'unreachable') break;
      }
    }
    this.status = signal.aborted ? 'stopped' : 'done';
  }
}

export const upload = new Upload();

export function openUpload(): void {
  if (upload.status !== 'running') upload.reset();
  upload.open = true;
}

function failed(path: string, error: unknown): FileResult {
  const problem = error instanceof ApiError && error.problem ? error.message : null;
  return { path, outcome: 'refused', id: null, mentions: 0, problem };
}
