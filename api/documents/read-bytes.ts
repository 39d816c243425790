import { createHash } from 'node:crypto';
import type { DocumentFormatId } from '#domain/document.ts';
import type { DocumentId } from '#domain/ids.ts';
import type { Note } from '#domain/note.ts';
import { detectFormat } from './detect-format.ts';
import type { DocumentFormat, ReadOptions } from './document-format.ts';
import { fileNameDate } from './file-name-date.ts';
import { PROBLEMS, ReadError } from './read-problem.ts';
import type { ReadProblem } from './read-problem.ts';
import type { FormatResult, ReadDocument, ReadResult } from './read-result.ts';

/**
 * Reads one file's bytes into documents. Runs inside the sandbox; `onFormat` is told the format
 * before reading starts, so that the watch outside knows how long it may take. Never rejects on
 * what the bytes hold: trouble is the outcome `unreadable`.
 */
export async function readBytes(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions,
  onFormat: (format: DocumentFormatId) => void = () => {},
  formats?: readonly DocumentFormat[],
): Promise<ReadResult> {
  let label = '';
  try {
    if (bytes.length > options.fileBytes)
      throw new ReadError(PROBLEMS.tooBig(bytes.length, options.fileBytes));
    const { format, notes } = detectFormat(bytes, name, formats);
    label = format.label;
    onFormat(format.id);
    const result = await format.read(bytes, name, options);
    const documents = result.documents.map((document) => finish(document, format.id, bytes, name, notes));
    if (documents.every((document) => document.text === '')) throw new ReadError(PROBLEMS.noText());
    return {
      outcome: 'read',
      documents,
      attachments: result.attachments ?? [],
      partial: result.partial ?? null,
    };
  } catch (error) {
    return { outcome: 'unreadable', problem: problemOf(error, label) };
  }
}

/** Libraries throw whatever they like over damaged files; a mistake in our own lines is ours, not the file's. */
function problemOf(error: unknown, label: string): ReadProblem {
  if (error instanceof ReadError) return error.problem;
  const own = error instanceof TypeError || error instanceof ReferenceError ? ownLine(error) : null;
  return own ? PROBLEMS.programFailed(own) : PROBLEMS.broken(label);
}

/** "TypeError, read-docx.ts:40" when the error arose in this program itself. */
function ownLine({ name, stack = '' }: Error): string | null {
  const frame = /^ +at .*$/m.exec(stack)?.[0] ?? '';
  const [, place] = /([\w.-]+:\d+):\d+\)?$/.exec(frame) ?? [];
  return place && !/node_modules|node:/.test(frame) ? `${name}, ${place}` : null;
}

function finish(
  document: FormatResult['documents'][number],
  format: DocumentFormatId,
  bytes: Uint8Array,
  name: string,
  notes: readonly Note[],
): ReadDocument {
  const { key, bytes: own, ...text } = document;
  const named = text.date ? null : fileNameDate(name);
  return {
    ...text,
    id: createHash('sha256')
      .update(own ?? bytes)
      .digest('hex') as DocumentId,
    format,
    key: key ?? null,
    date: text.date ?? (named ? { value: named, source: 'file-name' } : null),
    notes: [...notes, ...text.notes, ...unreadableCharacters(text.text)],
  };
}

function unreadableCharacters(text: string): Note[] {
  const first = text.indexOf('\uFFFD');
  if (first < 0) return [];
  const count = text.split('\uFFFD').length - 1;
  const message = `${count} characters could not be read and show as \uFFFD; the first is at character ${first}.`;
  return [{ code: 'characters-unreadable', message, start: first, end: first + 1 }];
}
