/** One thing that must hold before a commit is shared. Every check runs, whatever the others say. */
export interface Check {
  readonly name: string;
  /** What is wrong, as a person reads it; null when all is well. A throw counts as wrong. */
  readonly run: () => Promise<string | null>;
}

export interface CheckResult {
  readonly name: string;
  readonly problem: string | null;
  readonly seconds: number;
}

/** Runs all checks at once, calling `onResult` as each ends. */
export async function runChecks(
  checks: readonly Check[],
  onResult: (result: CheckResult) => void,
): Promise<CheckResult[]> {
  return Promise.all(
    checks.map(async ({ name, run }) => {
      const started = performance.now();
      const problem = await run().catch((error: unknown) => String(error));
      const result = { name, problem, seconds: (performance.now() - started) / 1000 };
      onResult(result);
      return result;
    }),
  );
}
