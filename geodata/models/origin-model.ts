/**
 * Where local news comes from, told by the names of colonias, streets and people that only one town's
 * papers use: naive Bayes over hashed names. The last class is "somewhere else".
 */
export interface OriginModel {
  /** Municipalities as code numbers; 0 is somewhere else. */
  readonly codes: readonly number[];
  /** Natural logarithm of each class's share of the documents. */
  readonly priors: readonly number[];
  /** Hashes of names by open addressing; 0 is a free slot. */
  readonly names: Int32Array;
  /** Log-odds of each class for the name in each slot, `codes.length` in a row. */
  readonly odds: Float32Array;
}

/** A municipality with the probability that the text was written there. */
export interface Origin {
  readonly code: number;
  readonly probability: number;
}

/** Known names a text must hold; fewer are chance. */
const MIN_NAMES = 8;

/** Most likely origin of a text with these name hashes; null when it is most likely somewhere else. */
export function guessOrigin(model: OriginModel, names: Iterable<number>): Origin | null {
  const { codes, priors } = model;
  if (codes.length === 0) return null;
  const scores = [...priors];
  let known = 0;
  const mask = model.names.length - 1;
  for (const name of names) {
    for (let slot = name & mask; model.names[slot] !== 0; slot = (slot + 1) & mask) {
      if (model.names[slot] !== name) continue;
      for (let at = 0; at < codes.length; at++) scores[at]! += model.odds[slot * codes.length + at]!;
      known++;
      break;
    }
  }
  if (known < MIN_NAMES) return null;
  const best = scores.indexOf(Math.max(...scores));
  if (codes[best] === 0) return null;
  const total = scores.reduce((sum, score) => sum + Math.exp(score - scores[best]!), 0);
  return { code: codes[best]!, probability: 1 / total };
}
