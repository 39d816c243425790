import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Span = z.object({ start: z.number(), end: z.number(), text: z.string().optional(), code: z.string() });
const PartialCount = z.number().nullish();

/**
 * One line of a gold set. News has `spans` and `missed` with offsets in code points; reports have
 * `places`, `presence`, `deployments` and `incidents` as exact quotes.
 */
const GoldLine = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  date: z.string().nullish(),
  language: z.enum(['es', 'en']).nullish(),
  spans: z.array(Span).optional(),
  missed: z.array(Span).optional(),
  places: z.array(z.object({ quote: z.string(), code: z.string() })).optional(),
  presence: z.array(z.object({ group: z.string(), code: z.string() })).optional(),
  deployments: z
    .array(z.object({ force: z.string(), code: z.string(), count: PartialCount, mission: z.string() }))
    .optional(),
  incidents: z
    .array(
      z.object({
        type: z.string(),
        code: z.string(),
        date: z.string().nullish(),
        killed: PartialCount,
        injured: PartialCount,
        detained: PartialCount,
      }),
    )
    .optional(),
});
export type GoldDocument = z.infer<typeof GoldLine>;

/** A stretch of a gold text and what it is: a code, `XX` abroad, `MX`, `RR` region, `NP` no place, `??` not decidable. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly code: string;
}

/** Reads a gold set, one JSON object a line. */
export function readGold(file: string): GoldDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => GoldLine.parse(JSON.parse(line)));
}

/** Marked spans with offsets in UTF-16; null for a document marked by quotes. */
export function goldSpans({ text, spans, missed }: GoldDocument): GoldSpan[] | null {
  if (!spans) return null;
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  offsets.push(at);
  return [...spans, ...(missed ?? [])].map(({ start, end, code }) => ({
    start: offsets[start] ?? at,
    end: offsets[end] ?? at,
    code,
  }));
}

/** True for the code of a state or municipality of Mexico. */
export function isMexican(code: string): boolean {
  return /^(?:0[1-9]|[12]\d|3[0-2])(?:\d{3})?$/.test(code);
}

/** Everywhere a quote stands in a text. */
export function occurrences(text: string, quote: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    found.push({ start: at, end: at + quote.length });
  }
  return found;
}
