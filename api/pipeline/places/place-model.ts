/** Buckets of the hashed features, a power of two. */
export const FEATURE_BUCKETS = 1 << 16;

/** A logistic regression over hashed features: the log-odds that a candidate is meant as a place. */
export interface PlaceModel {
  readonly bias: number;
  /** One weight a bucket. */
  readonly weights: Float32Array;
}

/** Log-odds of a candidate whose features are `features[0 … count)`. */
export function scoreFeatures(model: PlaceModel, features: Int32Array, count: number): number {
  let sum = model.bias;
  for (let i = 0; i < count; i++) sum += model.weights[features[i]!]!;
  return sum;
}

/** Probability of log-odds. */
export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
