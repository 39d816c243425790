import type { Answer } from '../analyze/to-answer.ts';
import { goldSpans, isMexican, occurrences } from './gold-document.ts';
import type { GoldDocument, GoldSpan } from './gold-document.ts';
import type { ScoreTable } from './score-table.ts';

type Predicted = Answer['places'][number];

/** A predicted place with whether it was right; null where the gold set cannot tell. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean | null;
}

const levelOf = (code: string) => (code.length === 5 ? 'municipality' : 'state');
const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** Scores the places of one document, and judges each of them. */
export function scorePlaces(
  gold: GoldDocument,
  predicted: readonly Predicted[],
  table: ScoreTable,
): Judged[] {
  const spans = goldSpans(gold);
  return spans ? scoreSpans(gold, spans, predicted, table) : scoreQuotes(gold, predicted, table);
}

/** Marked spans: a span may be answered by several; the most specific counts, its state is no error. */
function scoreSpans(
  gold: GoldDocument,
  spans: readonly GoldSpan[],
  predicted: readonly Predicted[],
  table: ScoreTable,
): Judged[] {
  const used = new Set<Predicted>();
  for (const span of spans) {
    if (!isMexican(span.code)) continue;
    const hits = predicted.filter((place) => overlaps(place, span) && isMexican(place.code));
    hits.forEach((hit) => used.add(hit));
    const exact = hits.some(({ code }) => code === span.code);
    for (const kind of ['mentions', levelOf(span.code)]) table.add(kind, exact ? 'found' : 'missed');
    if (!exact) {
      const got = hits.map(({ code }) => code).join(',') || 'nothing';
      table.note('missed', gold.id, `${gold.text.slice(span.start, span.end)} = ${span.code}; got ${got}`);
    }
    for (const { code } of hits) {
      if (code !== span.code && !span.code.startsWith(code)) countWrong(table, code);
    }
  }
  const judged = predicted.map((place) => {
    const inside = spans.filter((span) => overlaps(place, span));
    const unclear = inside.some(({ code }) => code === '??' || code === 'RR');
    if (!used.has(place) && isMexican(place.code) && !unclear) {
      countWrong(table, place.code);
      table.note('spurious', gold.id, `${gold.text.slice(place.start, place.end)} -> ${place.code}`);
    }
    const right = inside.some(({ code }) => isMexican(code) && code.startsWith(place.code));
    return { confidence: place.confidence, right: unclear && !right ? null : right };
  });
  scoreMunicipalities(
    table,
    spans.map(({ code }) => code).filter(isMexican),
    predicted.map(({ code }) => code),
  );
  return judged;
}

/** Quotes: each distinct quote once, wherever it stands; wrong are codes the document does not have. */
function scoreQuotes(gold: GoldDocument, predicted: readonly Predicted[], table: ScoreTable): Judged[] {
  const quotes = (gold.places ?? []).filter(({ code }) => isMexican(code));
  for (const { quote, code } of quotes) {
    const places = occurrences(gold.text, quote);
    const exact = predicted.some((place) => place.code === code && places.some((at) => overlaps(place, at)));
    for (const kind of ['mentions', levelOf(code)]) table.add(kind, exact ? 'found' : 'missed');
    if (!exact) table.note('missed', gold.id, `${quote} = ${code}`);
  }
  const codes = quotes.map(({ code }) => code);
  const isRight = (code: string) => codes.some((known) => known.startsWith(code));
  for (const code of new Set(predicted.map((place) => place.code))) {
    if (!isMexican(code) || isRight(code)) continue;
    countWrong(table, code);
    const place = predicted.find((one) => one.code === code)!;
    table.note(
      'spurious',
      gold.id,
      `${code} from ${JSON.stringify(gold.text.slice(place.start, place.end))}`,
    );
  }
  scoreMunicipalities(
    table,
    codes,
    predicted.map(({ code }) => code),
  );
  return predicted.map(({ code, confidence }) => ({ confidence, right: isRight(code) }));
}

function countWrong(table: ScoreTable, code: string): void {
  table.add('mentions', 'wrong');
  table.add(levelOf(code), 'wrong');
}

function scoreMunicipalities(table: ScoreTable, gold: readonly string[], predicted: readonly string[]): void {
  const known = new Set(gold.filter((code) => code.length === 5));
  const said = new Set(predicted.filter((code) => code.length === 5));
  for (const code of known) table.add('docMunicipalities', said.has(code) ? 'found' : 'missed');
  for (const code of said) if (!known.has(code)) table.add('docMunicipalities', 'wrong');
}
