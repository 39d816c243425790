import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURE_BUCKETS, hashSet } from './place-model.ts';
import type { PlaceModel } from './place-model.ts';

/** The model as its file holds it; bytes in base64. */
export interface PlaceModelFile {
  /** What a step of the quantised weights is worth. */
  readonly scale: number;
  /** One signed byte a bucket. */
  readonly weights: string;
  /** Signed 32-bit little-endian hashes. */
  readonly commonWords: string;
}

export const PLACE_MODEL_FILE = join(import.meta.dirname, 'place-model.json');

/** Reads the trained weights; a model that knows nothing when the file is not there yet. */
export function readPlaceModel(): PlaceModel {
  if (!existsSync(PLACE_MODEL_FILE)) return emptyPlaceModel();
  const file = JSON.parse(readFileSync(PLACE_MODEL_FILE, 'utf8')) as PlaceModelFile;
  const steps = new Int8Array(Buffer.from(file.weights, 'base64'));
  const common = Buffer.from(file.commonWords, 'base64');
  return {
    weights: Float32Array.from(steps, (step) => step * file.scale),
    commonWords: hashSet(Array.from({ length: common.length / 4 }, (_, i) => common.readInt32LE(i * 4))),
  };
}

/** Weights before any training. */
export function emptyPlaceModel(): PlaceModel {
  return { weights: new Float32Array(FEATURE_BUCKETS), commonWords: hashSet([]) };
}

/** Quantises a model for its file. */
export function toPlaceModelFile(weights: Float64Array, commonWords: readonly number[]): PlaceModelFile {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const scale = largest / 127;
  const common = Buffer.alloc(commonWords.length * 4);
  commonWords.forEach((hash, i) => common.writeInt32LE(hash, i * 4));
  return {
    scale,
    weights: Buffer.from(Int8Array.from(weights, (weight) => Math.round(weight / scale))).toString('base64'),
    commonWords: common.toString('base64'),
  };
}
