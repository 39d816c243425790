import cliProgress from 'cli-progress';
import type { SingleBar } from 'cli-progress';

/** One thing the start waits for. */
export interface Step {
  /** How far it is, 0 to 1. */
  to(fraction: number): void;
  done(): void;
}

export interface Steps {
  begin(label: string): Step;
  /** Leaves the bars as they are; later output goes below. */
  end(): void;
}

/** Progress of several steps at once: bars on a terminal, one line a finished step elsewhere. */
export function showSteps(stream: NodeJS.WriteStream = process.stderr): Steps {
  return stream.isTTY ? barSteps(stream) : lineSteps(stream);
}

function barSteps(stream: NodeJS.WriteStream): Steps {
  const bars = new cliProgress.MultiBar(
    {
      format: '  {bar} {label}{time}',
      barsize: 24,
      hideCursor: true,
      stream,
      emptyOnZero: true,
      autopadding: true,
      forceRedraw: true,
    },
    cliProgress.Presets.rect,
  );
  return {
    begin(label) {
      const started = performance.now();
      const bar: SingleBar = bars.create(1, 0, { label, time: '' });
      return {
        to: (fraction) => bar.update(Math.min(fraction, 1)),
        done: () => bar.update(1, { time: secondsSince(started) }),
      };
    },
    end: () => bars.stop(),
  };
}

function lineSteps(stream: NodeJS.WriteStream): Steps {
  return {
    begin(label) {
      const started = performance.now();
      return {
        to: () => {},
        done: () => void stream.write(`  ${label}${secondsSince(started)}\n`),
      };
    },
    end: () => {},
  };
}

function secondsSince(started: number): string {
  return ` · ${((performance.now() - started) / 1000).toFixed(1)} s`;
}
