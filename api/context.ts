import type { Gazetteer } from '#geodata/load-gazetteer.ts';
import type { Database } from './database/database.ts';
import type { Config } from './env.ts';

/** The time, as an argument: tests hand in a clock of their own. */
export type Clock = () => Date;

/** What a line of the log may carry beside its message; never text of a document. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface Log {
  error(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  debug(message: string, fields?: LogFields): void;
}

/** Everything the program was started with; built once in main.ts and passed down. */
export interface Context {
  readonly database: Database;
  readonly gazetteer: Gazetteer;
  readonly clock: Clock;
  readonly log: Log;
  readonly config: Config;
}
