import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConfidenceModel } from './confidence-model.ts';

export const CONFIDENCE_MODEL_FILE = join(import.meta.dirname, 'confidence-model.json');

/** Reads the fitted calibration. */
export function readConfidenceModel(): ConfidenceModel {
  return JSON.parse(readFileSync(CONFIDENCE_MODEL_FILE, 'utf8')) as ConfidenceModel;
}
