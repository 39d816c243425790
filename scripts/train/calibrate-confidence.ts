import { writeFileSync } from 'node:fs';
import { loadGazetteer } from '#geodata/load-gazetteer.ts';
import { codeText } from '#geodata/index-names/index-tables.ts';
import { CONFIDENCE_TERMS } from '#geodata/models/confidence-model.ts';
import { CONFIDENCE_MODEL_FILE } from '#geodata/models/read-confidence-model.ts';
import { analysePlaces } from '../../api/pipeline/places/analyse-places.ts';
import { confidenceTerms } from '../../api/pipeline/places/calibrate.ts';
import { decidePlaces } from '../../api/pipeline/places/decide-places.ts';
import { mentionRole } from '../../api/pipeline/places/mention-role.ts';
import { readGold } from '../eval/gold-document.ts';
import { scorePlaces } from '../eval/score-places.ts';
import { ScoreTable } from '../eval/score-table.ts';

const FOLDS = 5;
const EPOCHS = 4000;
const RATE = 0.5;
const DECAY = 0.002;

interface Case {
  readonly terms: readonly number[];
  readonly right: number;
  readonly fold: number;
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: calibrate-confidence.ts GOLD.jsonl…');
  process.exit(2);
}
const gazetteer = loadGazetteer();
const cases = files.flatMap(readGold).flatMap((gold, at) => {
  const analysis = analysePlaces(gold.text, gazetteer);
  const { stream, index } = analysis.reading;
  const decided = decidePlaces(analysis, gazetteer).filter(
    (decision) =>
      decision.basis !== 'none' && decision.code !== 0 && mentionRole(analysis, decision) !== 'institution',
  );
  const judged = scorePlaces(
    gold,
    decided.map(({ from, to, code }) => ({
      start: stream.start[from]!,
      end: stream.end[to - 1]!,
      code: codeText(code),
      confidence: 1,
    })),
    new ScoreTable(0),
  );
  return decided.flatMap((decision, which): Case[] => {
    const { right } = judged[which]!;
    if (right === null) return [];
    const entry = decision.basis === 'reading' ? decision.resolution!.entry : -1;
    const kind = entry < 0 ? -1 : index.tables.entryKind[entry]!;
    return [{ terms: confidenceTerms(decision, kind), right: Number(right), fold: at % FOLDS }];
  });
});

let loss = 0;
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fit(cases.filter((one) => one.fold !== fold));
  for (const { terms, right } of cases.filter((one) => one.fold === fold))
    loss += (probability(weights, terms) - right) ** 2;
}
const share = cases.reduce((sum, { right }) => sum + right, 0) / cases.length;
console.log(
  `${cases.length} mentions, ${Math.round(share * 1000) / 10} % right; Brier score held out ${(loss / cases.length).toFixed(4)}, of the mean alone ${(share * (1 - share)).toFixed(4)}`,
);
const weights = fit(cases);
const rounded = Object.fromEntries(
  CONFIDENCE_TERMS.map((term, at) => [term, Math.round(weights[at]! * 1000) / 1000]),
);
writeFileSync(CONFIDENCE_MODEL_FILE, `${JSON.stringify({ weights: rounded }, null, 2)}\n`);
console.log(rounded);

function fit(list: readonly Case[]): number[] {
  const weights = CONFIDENCE_TERMS.map(() => 0);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const gradient = weights.map((weight) => DECAY * weight);
    for (const { terms, right } of list) {
      const error = (probability(weights, terms) - right) / list.length;
      terms.forEach((term, at) => (gradient[at]! += error * term));
    }
    gradient.forEach((step, at) => (weights[at]! -= RATE * step));
  }
  return weights;
}

function probability(weights: readonly number[], terms: readonly number[]): number {
  return 1 / (1 + Math.exp(-terms.reduce((sum, term, at) => sum + term * weights[at]!, 0)));
}
