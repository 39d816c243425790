import { processDocument } from '#api/pipeline/process-document.ts';
import type { Gazetteer } from '#geodata/load-gazetteer.ts';
import { toAnswer } from '../analyze/to-answer.ts';
import { readGold } from './gold-document.ts';
import { reliability } from './reliability.ts';
import type { ReliabilityRow } from './reliability.ts';
import { scoreFacts } from './score-facts.ts';
import { scorePlaces } from './score-places.ts';
import type { Judged } from './score-places.ts';
import { ScoreTable } from './score-table.ts';
import type { ScoreRow } from './score-table.ts';

/** What an evaluation found. */
export interface Evaluation {
  readonly documents: number;
  readonly seconds: number;
  readonly rows: Readonly<Record<string, ScoreRow>>;
  readonly reliability: readonly ReliabilityRow[];
  readonly errors: readonly string[];
}

/** Reads the documents of gold sets and compares what the pipeline says with what people marked. */
export function evaluate(files: readonly string[], gazetteer: Gazetteer, maxErrors: number): Evaluation {
  const table = new ScoreTable(maxErrors);
  const judged: Judged[] = [];
  const gold = files.flatMap(readGold);
  const begin = performance.now();
  for (const document of gold) {
    const answer = toAnswer(
      document.id,
      processDocument(
        {
          text: document.text,
          date: document.date ? { value: document.date, source: 'given' } : null,
          language: document.language ?? null,
        },
        gazetteer,
      ),
    );
    judged.push(...scorePlaces(document, answer.places, table));
    scoreFacts(document, answer, table);
  }
  return {
    documents: gold.length,
    seconds: (performance.now() - begin) / 1000,
    rows: table.rows(),
    reliability: reliability(judged),
    errors: table.errors,
  };
}
