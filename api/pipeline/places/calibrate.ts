import type { ConfidenceModel } from '#geodata/models/confidence-model.ts';
import { CONFIDENCE_TERMS } from '#geodata/models/confidence-model.ts';
import { logistic } from '#geodata/models/place-model.ts';
import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import type { Decision } from './decision.ts';

export type Confidence = ConfidenceModel;

/** Margins past this say no more. */
const MAX_STRENGTH = 8;
const MAX_LOG_ODDS = 6;

/** Terms of the calibration for a decision of a kind of entry (−1 without a reading). */
export function confidenceTerms(decision: Decision, kind: number): number[] {
  const { probability, basis, unlisted, candidate } = decision;
  const odds = Math.log(Math.max(probability, 1e-6) / Math.max(1 - probability, 1e-6));
  const strength = Math.min(MAX_STRENGTH, Math.max(0, decision.strength)) / MAX_STRENGTH;
  const terms: Record<(typeof CONFIDENCE_TERMS)[number], number> = {
    bias: 1,
    place: Math.max(-MAX_LOG_ODDS, Math.min(MAX_LOG_ODDS, odds)) / MAX_LOG_ODDS,
    strength,
    strengthSquared: strength * strength,
    state: Number(kind === PLACE_KIND.STATE),
    municipality: Number(kind === PLACE_KIND.MUNICIPALITY),
    locality: Number(kind === PLACE_KIND.LOCALITY),
    site: Number(kind === PLACE_KIND.SITE || kind === PLACE_KIND.COLONIA),
    container: Number(basis === 'container'),
    focus: Number(basis === 'focus'),
    origin: Number(basis === 'origin'),
    unlisted: Number(unlisted !== null),
    said: Number(candidate !== null && candidate.container >= 0),
  };
  return CONFIDENCE_TERMS.map((term) => terms[term]);
}

/** How often decisions like this one are right, two decimals. */
export function calibrate({ weights }: ConfidenceModel, decision: Decision, kind: number): number {
  const terms = confidenceTerms(decision, kind);
  let sum = 0;
  for (let at = 0; at < terms.length; at++) sum += weights[CONFIDENCE_TERMS[at]!] * terms[at]!;
  return Math.round(logistic(sum) * 100) / 100;
}
