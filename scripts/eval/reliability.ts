import type { Judged } from './score-places.ts';

const BINS = 10;

/** One bin of the reliability curve. */
export interface ReliabilityRow {
  readonly confidence: string;
  readonly mentions: number;
  readonly said: number;
  readonly right: number;
}

/** How often mentions of each confidence are right, against what they say; empty bins left out. */
export function reliability(judged: readonly Judged[]): ReliabilityRow[] {
  const bins = Array.from({ length: BINS }, () => ({ mentions: 0, said: 0, right: 0 }));
  for (const { confidence, right } of judged) {
    if (right === null) continue;
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))]!;
    bin.mentions++;
    bin.said += confidence;
    if (right) bin.right++;
  }
  return bins.flatMap(({ mentions, said, right }, at) =>
    mentions === 0
      ? []
      : [
          {
            confidence: `${(at / BINS).toFixed(1)}–${((at + 1) / BINS).toFixed(1)}`,
            mentions,
            said: round(said / mentions),
            right: round(right / mentions),
          },
        ],
  );
}

/** Mean distance between what mentions say and how often they are right, weighted by their number. */
export function expectedCalibrationError(rows: readonly ReliabilityRow[]): number {
  const total = rows.reduce((sum, { mentions }) => sum + mentions, 0);
  return round(
    rows.reduce(
      (sum, { mentions, said, right }) => sum + (mentions / (total || 1)) * Math.abs(said - right),
      0,
    ),
  );
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
