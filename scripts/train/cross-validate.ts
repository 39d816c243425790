import { fitLogisticRegression, probability } from './logistic-regression.ts';
import type { Example } from './logistic-regression.ts';

/** Precision, recall and F1 of what a held-out fifth of the documents is told to be, by weight of example. */
export function crossValidate(examples: readonly Example[], folds: number) {
  const kinds = [...new Set(examples.map(({ weight }) => weight))];
  const counts = new Map(kinds.map((weight) => [weight, { found: 0, wrong: 0, missed: 0 }]));
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitLogisticRegression(examples.filter((example) => example.fold !== fold));
    for (const example of examples) {
      if (example.fold !== fold) continue;
      const count = counts.get(example.weight)!;
      const said = probability(weights, example.features) > 0.5;
      if (said && example.positive) count.found++;
      else if (said) count.wrong++;
      else if (example.positive) count.missed++;
    }
  }
  return [...counts].map(([weight, { found, wrong, missed }]) => ({
    weight,
    precision: round(found / (found + wrong)),
    recall: round(found / (found + missed)),
    f1: round((2 * found) / (2 * found + wrong + missed)),
    cases: found + missed,
  }));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
