import { z } from 'zod';
import { processDocument } from '#api/pipeline/process-document.ts';
import type { Gazetteer } from '#geodata/load-gazetteer.ts';
import { readLines } from './read-lines.ts';
import { toAnswer } from './to-answer.ts';

/** One document of the input: `id` may be a number, `date` an ISO day, month or year. */
const InputDocument = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  date: z.string().nullish(),
  language: z.enum(['es', 'en']).nullish().catch(null),
});

/** What happened to the lines of a stream. */
export interface LineCounts {
  documents: number;
  badLines: number;
}

/**
 * Reads JSON Lines and hands one answer line per input line to `write`, which may ask to wait.
 * A line that is no document is answered with `{"line":n,"error":"…"}` and counted.
 */
export async function answerLines(
  stream: AsyncIterable<Uint8Array | string>,
  gazetteer: Gazetteer,
  write: (line: string) => void | Promise<void>,
): Promise<LineCounts> {
  const counts: LineCounts = { documents: 0, badLines: 0 };
  for await (const line of readLines(stream)) {
    if ('tooLong' in line) {
      counts.badLines++;
      await write(`${JSON.stringify({ line: line.number, error: 'the line is longer than 64 MiB' })}\n`);
    } else if (line.text.trim() !== '') {
      const answer = answerLine(line.text, gazetteer);
      if ('error' in answer) counts.badLines++;
      else counts.documents++;
      await write(`${JSON.stringify('error' in answer ? { line: line.number, ...answer } : answer)}\n`);
    }
  }
  return counts;
}

function answerLine(text: string, gazetteer: Gazetteer) {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { error: `not JSON: ${(error as Error).message}` };
  }
  const parsed = InputDocument.safeParse(json);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    return { error: `not a document: ${path.join('.') || 'line'}: ${message}` };
  }
  const { id, date, language } = parsed.data;
  const document = processDocument(
    {
      text: parsed.data.text,
      date: date ? { value: date, source: 'given' } : null,
      language: language ?? null,
    },
    gazetteer,
  );
  return toAnswer(String(id), document);
}
