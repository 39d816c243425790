/** Names of the calibration's terms, in the order of its weights. */
export const CONFIDENCE_TERMS = [
  'bias',
  'place',
  'strength',
  'strengthSquared',
  'state',
  'municipality',
  'locality',
  'site',
  'container',
  'focus',
  'origin',
  'unlisted',
  'said',
] as const;

/** A logistic regression from what a decision rested on to how often such decisions are right. */
export interface ConfidenceModel {
  readonly weights: Readonly<Record<(typeof CONFIDENCE_TERMS)[number], number>>;
}
