import { importRows, newFileReading } from '#api/importers/import-rows.ts';
import type { ImportFormat, RowProblem } from '#api/importers/source-row.ts';
import { suggestNames } from '#api/importers/suggest-names.ts';
import type { ImportReport, UnknownName } from '#domain/import-report.ts';

/** Problems and unknown names that a report lists; more are only counted. */
const [MOST_PROBLEMS, MOST_UNKNOWN, MOST_REASONS] = [1_000, 1_000, 50];

/** A row that its format understands, with its line. */
export interface TakenRow<T> {
  readonly line: number;
  readonly value: T;
}

/** A name that our tables lack, as a row uses it. */
export interface UsedName {
  readonly kind: UnknownName['kind'];
  readonly name: string;
  readonly within: string | null;
  readonly line: number;
  /** Names it may be meant for, to suggest the nearest of. */
  readonly known: () => readonly string[];
}

/** Rows on their way in, and what has to be said of them. */
export interface RowIntake {
  /** Rows that the format understands; others are counted here. */
  readonly rows: <T>(
    format: ImportFormat<T>,
    chunks: AsyncIterable<Uint8Array>,
  ) => AsyncGenerator<TakenRow<T>>;
  /** Takes a row back that cannot be used after all. */
  readonly reject: (line: number, problem: RowProblem) => void;
  readonly unknown: (used: UsedName) => void;
  readonly counts: () => IntakeCounts;
}

export type IntakeCounts = Pick<
  ImportReport,
  | 'delimiter'
  | 'windows1252Lines'
  | 'rows'
  | 'accepted'
  | 'skipped'
  | 'rejected'
  | 'problems'
  | 'problemsOmitted'
  | 'unknown'
  | 'unknownOmitted'
>;

/** @param onRows told every few thousand rows how many were read */
export function createRowIntake(onRows: (rows: number) => void = () => {}): RowIntake {
  const reading = newFileReading();
  const problems: ImportReport['problems'] = [];
  const skipped = new Map<string, number>();
  const unknown = new Map<string, UsedName & { rows: number }>();
  let [read, accepted, rejected, omitted, unknownOmitted] = [0, 0, 0, 0, 0];

  const report = (line: number, found: readonly RowProblem[]) => {
    rejected++;
    for (const { column, message } of found) {
      if (problems.length < MOST_PROBLEMS) problems.push({ line, column, message });
      else omitted++;
    }
  };

  return {
    async *rows<T>(format: ImportFormat<T>, chunks: AsyncIterable<Uint8Array>) {
      for await (const { line, outcome } of importRows(format, chunks, reading)) {
        if (++read % 10_000 === 0) onRows(read);
        if (outcome.kind === 'skipped') {
          const reason =
            skipped.has(outcome.reason) || skipped.size < MOST_REASONS ? outcome.reason : 'others';
          skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
        } else if (outcome.kind === 'rejected') report(line, outcome.problems);
        else {
          accepted++;
          yield { line, value: outcome.value };
        }
      }
      onRows(read);
    },
    reject(line, problem) {
      accepted--;
      report(line, [problem]);
    },
    unknown(used) {
      const key = `${used.kind}\u0000${used.within}\u0000${used.name}`;
      const met = unknown.get(key);
      if (met) met.rows++;
      else if (unknown.size < MOST_UNKNOWN) unknown.set(key, { ...used, rows: 1 });
      else unknownOmitted++;
    },
    counts: () => ({
      delimiter: reading.delimiter,
      windows1252Lines: reading.windows1252Lines,
      rows: read,
      accepted,
      skipped: [...skipped].map(([reason, rows]) => ({ reason, rows })),
      rejected,
      problems,
      problemsOmitted: omitted,
      unknown: [...unknown.values()].map(withSuggestions),
      unknownOmitted,
    }),
  };
}

function withSuggestions({
  kind,
  name,
  within,
  rows,
  line,
  known,
}: UsedName & { rows: number }): UnknownName {
  return { kind, name, within, rows, firstLine: line, suggestions: [...suggestNames(name, known())] };
}
