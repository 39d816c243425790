export type ConfidenceWord = 'high' | 'medium' | 'low';

/** A word for a calibrated confidence: of ten facts at "high" at least about eight or nine are right. */
export function confidenceWord(confidence: number): ConfidenceWord {
  if (confidence >= 0.85) return 'high';
  return confidence >= 0.6 ? 'medium' : 'low';
}
