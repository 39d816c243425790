import type { OriginModelFile } from '#geodata/models/read-origin-model.ts';

/** A text's names, with how likely each class wrote it; classes as in the model. */
export interface OriginExample {
  readonly names: ReadonlySet<number>;
  readonly shares: readonly number[];
}

/** Documents a name must stand in. */
const MIN_DOCUMENTS = 2;
/** Documents of background that each class is smoothed with. */
const SMOOTHING = 12;
/** Names of one text are not independent: each counts this part. */
const TEMPER = 0.7;

/** Naive Bayes with each class smoothed by the whole corpus. */
export function fitOrigin(codes: readonly number[], examples: readonly OriginExample[]): OriginModelFile {
  const size = codes.map((_, at) => examples.reduce((sum, { shares }) => sum + shares[at]!, 0));
  const total = examples.length;
  const counts = new Map<number, number[]>();
  const documents = new Map<number, number>();
  for (const { names, shares } of examples) {
    for (const name of names) {
      const count = counts.get(name) ?? codes.map(() => 0);
      shares.forEach((share, at) => (count[at]! += share));
      counts.set(name, count);
      documents.set(name, (documents.get(name) ?? 0) + 1);
    }
  }
  const kept = [...counts]
    .filter(([name]) => documents.get(name)! >= MIN_DOCUMENTS)
    .sort(([a], [b]) => a - b);
  const odds = kept.map(([name, count]) => {
    const background = documents.get(name)! / total;
    return count.map(
      (times, at) =>
        TEMPER * Math.log((times + SMOOTHING * background) / (size[at]! + SMOOTHING) / background),
    );
  });
  const scale = Math.max(...odds.flat().map(Math.abs)) / 127;
  const hashes = Buffer.alloc(kept.length * 4);
  kept.forEach(([name], at) => hashes.writeInt32LE(name, at * 4));
  return {
    codes,
    priors: size.map((share) => Math.log((share + 1) / (total + codes.length))),
    scale,
    names: hashes.toString('base64'),
    odds: Buffer.from(Int8Array.from(odds.flat(), (value) => Math.round(value / scale))).toString('base64'),
  };
}
