/** What is counted of one kind of answer. */
interface Counts {
  found: number;
  wrong: number;
  missed: number;
}

/** One row of the printed table. */
export interface ScoreRow {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
  readonly predicted: number;
}

/** Counts right, wrong and missed answers of each kind. */
export class ScoreTable {
  private readonly counts = new Map<string, Counts>();
  /** What went wrong, one line each, at most `maxErrors`. */
  readonly errors: string[] = [];
  private readonly maxErrors: number;

  constructor(maxErrors: number) {
    this.maxErrors = maxErrors;
  }

  add(kind: string, what: keyof Counts, times = 1): void {
    const counts = this.counts.get(kind) ?? { found: 0, wrong: 0, missed: 0 };
    counts[what] += times;
    this.counts.set(kind, counts);
  }

  note(kind: string, id: string, what: string): void {
    if (this.errors.length < this.maxErrors) this.errors.push(`${kind}\t${id}\t${what}`);
  }

  rows(): Record<string, ScoreRow> {
    return Object.fromEntries(
      [...this.counts].map(([kind, { found, wrong, missed }]) => {
        const precision = found / (found + wrong || 1);
        const recall = found / (found + missed || 1);
        const f1 = (2 * precision * recall) / (precision + recall || 1);
        const row = { precision: round(precision), recall: round(recall), f1: round(f1) };
        return [kind, { ...row, gold: found + missed, predicted: found + wrong }];
      }),
    );
  }
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
