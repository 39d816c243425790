import cliProgress from 'cli-progress';

export interface ImportProgress {
  readonly to: (progress: { readonly bytes: number; readonly rows: number }) => void;
  readonly stop: () => void;
}

const LINE_EVERY = 100_000;

/**
 * How far a file is: a bar of bytes on a terminal, elsewhere a line every hundred thousand rows.
 * @param size bytes of the file; unpacked gzip has more, and the bar waits full
 */
export function showImportProgress(
  size: number,
  stream: NodeJS.WriteStream = process.stderr,
): ImportProgress {
  if (!stream.isTTY) {
    let told = 0;
    return {
      to: ({ rows }) => {
        if (rows - told < LINE_EVERY) return;
        told = rows;
        stream.write(`${rows} filas · rows\n`);
      },
      stop: () => {},
    };
  }
  const bar = new cliProgress.SingleBar(
    {
      format: '{bar} {percentage}% | {rows} filas · rows | {duration_formatted}',
      barsize: 24,
      hideCursor: true,
      stream,
    },
    cliProgress.Presets.rect,
  );
  bar.start(size, 0, { rows: 0 });
  return {
    to: ({ bytes, rows }) => bar.update(Math.min(bytes, size), { rows }),
    stop: () => bar.stop(),
  };
}
