import type { Log, LogFields } from './context.ts';
import { LOG_LEVELS } from './env.ts';
import type { LogLevel } from './env.ts';

/**
 * A log of one line an event, time first, for people and for `grep`: `12:30:05 warn … key=value`.
 * Lines below `level` are not written; messages and fields must not hold text of documents.
 */
export function createLog(
  level: LogLevel,
  write: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
  clock: () => Date = () => new Date(),
): Log {
  const writer = (of: Exclude<LogLevel, 'silent'>) => {
    if (LOG_LEVELS.indexOf(of) > LOG_LEVELS.indexOf(level)) return () => {};
    return (message: string, fields: LogFields = {}) => {
      const pairs = Object.entries(fields)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => ` ${key}=${typeof value === 'string' ? JSON.stringify(value) : value}`);
      write(`${clock().toISOString()} ${of} ${message}${pairs.join('')}`);
    };
  };
  return { error: writer('error'), warn: writer('warn'), info: writer('info'), debug: writer('debug') };
}
