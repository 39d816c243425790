/** Exit code of a process a second signal ended, as shells count it: 128 + SIGINT. */
const CUT_SHORT = 130;

/**
 * On SIGINT or SIGTERM runs `close` once and ends with 0; a second signal ends at once. When `close`
 * fails the error goes to `report` and the process ends with 1.
 */
export function endGracefully(
  close: (signal: NodeJS.Signals) => Promise<void>,
  report: (error: unknown) => void,
): void {
  let ending = false;
  const end = (signal: NodeJS.Signals) => {
    if (ending) process.exit(CUT_SHORT);
    ending = true;
    close(signal).then(
      () => process.exit(0),
      (error: unknown) => {
        report(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}
