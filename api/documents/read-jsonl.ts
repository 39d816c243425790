import { z } from 'zod';
import type { DocumentText } from '#domain/document.ts';
import type { DocumentFormat } from './document-format.ts';
import { decodeText } from './decode-text.ts';
import { PROBLEMS, ReadError } from './read-problem.ts';
import { addPlainText } from './read-txt.ts';
import { statedDate } from './stated-date.ts';
import { TextBuilder } from './text-builder.ts';

const JsonLine = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  text: z.string(),
  title: z.string().nullish(),
  date: z.string().nullish(),
  language: z.string().nullish(),
});

/**
 * JSON Lines: every line a document `{ "text", "id"?, "title"?, "date"?, "language"? }` of its own
 * identity, the SHA-256 of the line's bytes. Bad lines are counted and named, the others read.
 */
export const jsonl: DocumentFormat = {
  id: 'jsonl',
  label: 'JSON Lines',
  extensions: ['jsonl', 'ndjson'],
  mediaTypes: ['application/jsonl', 'application/x-ndjson'],
  sniff: (bytes) => firstLineIsDocument(bytes),
  async read(bytes, _name, options) {
    const documents: (DocumentText & { key: string; bytes: Uint8Array })[] = [];
    const bad: number[] = [];
    let number = options.firstLine ?? 1;
    for (const line of splitLines(bytes)) {
      if (line.some((byte) => byte > 0x20)) {
        const document = readLine(line, number, options.textCharacters);
        if (document) documents.push({ ...document, bytes: line });
        else bad.push(number);
      }
      number++;
    }
    if (documents.length === 0)
      throw new ReadError(bad.length === 0 ? PROBLEMS.noText() : PROBLEMS.noGoodLine());
    return bad.length === 0 ? { documents } : { documents, partial: PROBLEMS.badLines(bad.length, bad[0]!) };
  },
};

const SNIFFED_BYTES = 1_000_000;

function firstLineIsDocument(bytes: Uint8Array): boolean {
  const start = bytes.findIndex((byte) => byte > 0x20 && byte < 0x80);
  if (bytes[start] !== 0x7b) return false;
  const head = bytes.subarray(start, start + SNIFFED_BYTES);
  const end = head.indexOf(0x0a);
  const line = end < 0 ? head : head.subarray(0, end);
  return JsonLine.safeParse(parseJson(Buffer.from(line).toString('utf8'))).success;
}

/** Lines of bytes without their ends (`\n`, `\r\n`) and without a byte order mark. */
function* splitLines(bytes: Uint8Array): Generator<Uint8Array> {
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    yield bytes.subarray(start, bytes[end - 1] === 0x0d && end > start ? end - 1 : end);
    start = end + 1;
  }
}

function readLine(line: Uint8Array, number: number, limit: number): (DocumentText & { key: string }) | null {
  const { text, notes } = decodeText(line);
  const parsed = JsonLine.safeParse(parseJson(text));
  if (!parsed.success || parsed.data.text.trim() === '') return null;
  const { id, title, date, language } = parsed.data;
  const builder = new TextBuilder(limit);
  addPlainText(builder, parsed.data.text);
  return {
    ...builder.build(),
    title: title || null,
    date: statedDate(date, 'given'),
    language: language === 'es' || language === 'en' ? language : null,
    notes,
    key: keyOf(id, number),
  };
}

/** Key of a line's document without reading the rest of it; `number` counts lines from 1. */
export function jsonLineKey(line: Uint8Array, number: number): string {
  const parsed = JsonLine.pick({ id: true }).safeParse(parseJson(decodeText(line).text));
  return keyOf(parsed.success ? parsed.data.id : null, number);
}

function keyOf(id: string | number | null | undefined, number: number): string {
  return id == null || id === '' ? `line-${number}` : String(id);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
