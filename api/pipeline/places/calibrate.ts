import type { ConfidenceModel } from '#geodata/models/confidence-model.ts';
import { CONFIDENCE_TERMS } from '#geodata/models/confidence-model.ts';
import { logistic } from '#geodata/models/place-model.ts';
import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import type { Decision } from './decision.ts';

export type Confidence = ConfidenceModel;

/** Margins past this say no more. */
const MAX_STRENGTH = 8;
const MAX_LOG_ODDS = 6;

type Weights = ConfidenceModel['weights'];
/** Weights in the order of their terms. */
const ORDERED = new WeakMap<Weights, readonly number[]>();

/** Terms of the calibration for a decision of a kind of entry (−1 without a reading), in the order of `CONFIDENCE_TERMS`. */
export function confidenceTerms(decision: Decision, kind: number): number[] {
  const { probability, basis, unlisted, candidate } = decision;
  const odds = Math.log(Math.max(probability, 1e-6) / Math.max(1 - probability, 1e-6));
  const strength = Math.min(MAX_STRENGTH, Math.max(0, decision.strength)) / MAX_STRENGTH;
  const terms: Terms = [
    1,
    Math.max(-MAX_LOG_ODDS, Math.min(MAX_LOG_ODDS, odds)) / MAX_LOG_ODDS,
    strength,
    strength * strength,
    Number(kind === PLACE_KIND.STATE),
    Number(kind === PLACE_KIND.MUNICIPALITY),
    Number(kind === PLACE_KIND.LOCALITY),
    Number(kind === PLACE_KIND.SITE || kind === PLACE_KIND.COLONIA),
    Number(basis === 'container'),
    Number(basis === 'focus'),
    Number(basis === 'origin'),
    Number(unlisted !== null),
    Number(candidate !== null && candidate.container >= 0),
  ];
  return terms;
}

/** A number for each of the terms. */
type Terms<Names extends readonly unknown[] = typeof CONFIDENCE_TERMS> = {
  -readonly [K in keyof Names]: number;
};

/** How often decisions like this one are right, two decimals. */
export function calibrate({ weights }: ConfidenceModel, decision: Decision, kind: number): number {
  let ordered = ORDERED.get(weights);
  if (!ordered) ORDERED.set(weights, (ordered = CONFIDENCE_TERMS.map((term) => weights[term])));
  const terms = confidenceTerms(decision, kind);
  let sum = 0;
  for (let at = 0; at < terms.length; at++) sum += ordered[at]! * terms[at]!;
  return Math.round(logistic(sum) * 100) / 100;
}
