import { FEATURE_BUCKETS } from '#geodata/models/place-model.ts';

/** One case to learn from: hashed features, whether it is a place, how much it counts. */
export interface Example {
  readonly features: Int32Array;
  readonly positive: boolean;
  readonly weight: number;
  /** Documents of one fold are held out together. */
  readonly fold: number;
}

const EPOCHS = 8;
/** Epochs before weights are averaged; the average forgets less and errs less than the last. */
const SETTLING = 2;
const RATE = 0.12;
const DECAY = 0.002;

/** Weights of a logistic regression, by AdaGrad with decay; the order of examples is fixed by a seed. */
export function fitLogisticRegression(examples: readonly Example[]): Float64Array {
  const weights = new Float64Array(FEATURE_BUCKETS);
  const squares = new Float64Array(FEATURE_BUCKETS).fill(1e-8);
  const sums = new Float64Array(FEATURE_BUCKETS);
  const order = examples.map((_, at) => at);
  const random = seeded(7);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const { features, positive, weight } = examples[at]!;
      const error = (probability(weights, features) - (positive ? 1 : 0)) * weight;
      for (const bucket of features) {
        const gradient = error + DECAY * weights[bucket]!;
        squares[bucket]! += gradient * gradient;
        weights[bucket]! -= (RATE * gradient) / Math.sqrt(squares[bucket]!);
      }
    }
    if (epoch >= SETTLING) weights.forEach((weight, bucket) => (sums[bucket]! += weight));
  }
  return sums.map((sum) => sum / (EPOCHS - SETTLING));
}

/** Probability the weights give to an example. */
export function probability(weights: Float64Array, features: Int32Array): number {
  let sum = 0;
  for (const bucket of features) sum += weights[bucket]!;
  return 1 / (1 + Math.exp(-sum));
}

/** A generator of numbers in [0, 1) that gives the same row for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function shuffle(items: number[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [items[last], items[other]] = [items[other]!, items[last]!];
  }
}
