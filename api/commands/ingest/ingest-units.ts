import { createHash } from 'node:crypto';
import type { DocumentId } from '#domain/ids.ts';
import { extensionOf } from '../../documents/detect-format.ts';
import { jsonl } from '../../documents/read-jsonl.ts';
import { PROBLEMS, ReadError } from '../../documents/read-problem.ts';
import type { ReadProblem } from '../../documents/read-problem.ts';
import type { IngestSource, IngestUnit } from './ingest-source.ts';
import { pathProblem } from './path-problem.ts';

/** A unit to read, or a file that gives none. */
export type UnitOrProblem =
  | { readonly kind: 'unit'; readonly unit: IngestUnit }
  | { readonly kind: 'unreadable'; readonly path: string; readonly problem: ReadProblem };

/**
 * Opens a file and cuts it into units: a JSONL file line by line, however long it is, any other
 * as a whole. Bytes are hashed as they come; a file over the limit is dropped as soon as it is.
 */
export async function* ingestUnits(
  source: IngestSource & { kind: 'file' },
  limit: number,
): AsyncGenerator<UnitOrProblem> {
  const { path } = source;
  try {
    if (jsonl.extensions.includes(extensionOf(path))) yield* lineUnits(source, limit);
    else yield { kind: 'unit', unit: await wholeUnit(source, limit) };
  } catch (error) {
    const problem = error instanceof ReadError ? error.problem : pathProblem(error);
    yield { kind: 'unreadable', path, problem };
  }
}

async function wholeUnit(
  { path, size, open }: IngestSource & { kind: 'file' },
  limit: number,
): Promise<IngestUnit> {
  if (size !== null && size > limit) throw new ReadError(PROBLEMS.tooBig(size, limit));
  const chunks: Uint8Array[] = [];
  const hash = createHash('sha256');
  let length = 0;
  for await (const chunk of open()) {
    length += chunk.length;
    if (length > limit) throw new ReadError(PROBLEMS.tooBig(length, limit));
    hash.update(chunk);
    chunks.push(chunk);
  }
  const bytes = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, length);
  return { path, bytes, id: hash.digest('hex') as DocumentId, line: null };
}

async function* lineUnits(
  { path, open }: IngestSource & { kind: 'file' },
  limit: number,
): AsyncGenerator<UnitOrProblem> {
  let line = 0;
  let filled = 0;
  for await (const bytes of streamLines(open(), limit)) {
    line++;
    if (!bytes.some((byte) => byte > 0x20)) continue;
    filled++;
    const id = createHash('sha256').update(bytes).digest('hex') as DocumentId;
    yield { kind: 'unit', unit: { path, bytes, id, line } };
  }
  if (filled === 0) throw new ReadError(line === 0 ? PROBLEMS.emptyFile() : PROBLEMS.noText());
}

/** Lines without their ends (`\n`, `\r\n`) and without a byte order mark, one in memory at a time. */
async function* streamLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let pending: Uint8Array[] = [];
  let pendingLength = 0;
  let first = true;
  const take = (): Uint8Array => {
    const line = pending.length === 1 ? pending[0]! : Buffer.concat(pending, pendingLength);
    const start = first && line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf ? 3 : 0;
    [pending, pendingLength, first] = [[], 0, false];
    return line.subarray(start, line.at(-1) === 0x0d ? line.length - 1 : line.length);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      pending.push(chunk.subarray(start, end));
      pendingLength += end - start;
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) {
      pending.push(chunk.subarray(start));
      pendingLength += chunk.length - start;
    }
    if (pendingLength > limit) throw new ReadError(PROBLEMS.tooBig(pendingLength, limit));
  }
  if (pendingLength > 0) yield take();
}
