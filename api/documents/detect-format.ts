import type { DocumentFormatId } from '#domain/document.ts';
import type { Note } from '#domain/note.ts';
import type { DocumentFormat } from './document-format.ts';
import { DOCUMENT_FORMATS } from './document-formats.ts';
import { isBinary, nameBinary } from './name-binary.ts';
import { PROBLEMS, ReadError } from './read-problem.ts';
import { txt } from './read-txt.ts';

/** Formats that are text to the eye: their extension is believed where the content is any text. */
const TEXTUAL = new Set<DocumentFormatId>(['txt', 'md', 'csv', 'jsonl', 'html', 'eml']);

/**
 * The format of a file: by its content first, then by its extension among the textual formats, else plain text with the note `format-guessed`. Throws ReadError for empty files
 * and for content that is no text, naming what it seems to be.
 */
export function detectFormat(
  bytes: Uint8Array,
  name: string,
  formats: readonly DocumentFormat[] = DOCUMENT_FORMATS,
): { format: DocumentFormat; notes: Note[] } {
  if (bytes.length === 0) throw new ReadError(PROBLEMS.emptyFile());
  const sniffed = formats.find((format) => format.sniff?.(bytes));
  if (sniffed) return { format: sniffed, notes: [] };
  const binary = nameBinary(bytes);
  if (binary) throw new ReadError(PROBLEMS.unsupported(binary.es, binary.en));
  if (isBinary(bytes)) throw new ReadError(PROBLEMS.unknownBinary());
  const extension = extensionOf(name);
  const named = formats.find((format) => format.extensions.includes(extension));
  if (named && TEXTUAL.has(named.id)) return { format: named, notes: [] };
  if (named) throw new ReadError(PROBLEMS.notWhatItSays(named.label));
  const message = 'No format is known for this name; the file was read as plain text.';
  return { format: txt, notes: extension === '' ? [] : [{ code: 'format-guessed', message }] };
}

/** Lower-case extension of a file name, without the dot; empty when there is none. */
export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
