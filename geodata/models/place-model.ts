/** Buckets of the hashed features, a power of two. */
export const FEATURE_BUCKETS = 1 << 16;

/** A logistic regression over hashed features: the log-odds that a name is meant as a place. */
export interface PlaceModel {
  /** One weight a bucket. */
  readonly weights: Float32Array;
  /** Hashes of words that are common in running text, by open addressing; 0 is a free slot. */
  readonly commonWords: Int32Array;
}

/** Log-odds of a name whose features are `features[0 … count)`. */
export function scoreFeatures({ weights }: PlaceModel, features: Int32Array, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += weights[features[i]!]!;
  return sum;
}

/** True for a word that running text uses as a common word, by its hash. */
export function isCommonWord({ commonWords }: PlaceModel, hash: number): boolean {
  const mask = commonWords.length - 1;
  for (let slot = hash & mask; commonWords[slot] !== 0; slot = (slot + 1) & mask) {
    if (commonWords[slot] === hash) return true;
  }
  return false;
}

/** A set of word hashes by open addressing, at most half full. */
export function hashSet(hashes: readonly number[]): Int32Array {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const slots = new Int32Array(size);
  for (const hash of hashes) {
    let slot = hash & (size - 1);
    while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & (size - 1);
    slots[slot] = hash;
  }
  return slots;
}

/** Probability of log-odds. */
export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
