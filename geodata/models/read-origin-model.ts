import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OriginModel } from './origin-model.ts';

/** The model as its file holds it; bytes in base64. */
export interface OriginModelFile {
  readonly codes: readonly number[];
  readonly priors: readonly number[];
  /** What a step of the quantised odds is worth. */
  readonly scale: number;
  /** Signed 32-bit little-endian hashes. */
  readonly names: string;
  /** Signed bytes, `codes.length` for each name. */
  readonly odds: string;
}

export const ORIGIN_MODEL_FILE = join(import.meta.dirname, 'origin-model.json');
/** A model that never says where a text comes from. */
export const NO_ORIGIN: OriginModel = {
  codes: [],
  priors: [],
  names: new Int32Array(1),
  odds: new Float32Array(0),
};

/** Reads the trained model; one that knows nothing when the file is not there yet. */
export function readOriginModel(): OriginModel {
  if (!existsSync(ORIGIN_MODEL_FILE)) return NO_ORIGIN;
  return toOriginModel(JSON.parse(readFileSync(ORIGIN_MODEL_FILE, 'utf8')) as OriginModelFile);
}

/** Opens a model as its file holds it. */
export function toOriginModel(file: OriginModelFile): OriginModel {
  const hashes = Buffer.from(file.names, 'base64');
  const odds = new Int8Array(Buffer.from(file.odds, 'base64'));
  const classes = file.codes.length;
  const count = hashes.length / 4;
  let size = 16;
  while (size < count * 2) size *= 2;
  const model = {
    codes: file.codes,
    priors: file.priors,
    names: new Int32Array(size),
    odds: new Float32Array(size * classes),
  };
  for (let i = 0; i < count; i++) {
    const name = hashes.readInt32LE(i * 4);
    let slot = name & (size - 1);
    while (model.names[slot] !== 0) slot = (slot + 1) & (size - 1);
    model.names[slot] = name;
    for (let at = 0; at < classes; at++)
      model.odds[slot * classes + at] = odds[i * classes + at]! * file.scale;
  }
  return model;
}
