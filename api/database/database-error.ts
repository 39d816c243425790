/**
 * A statement the database refused. The message is the server's own; parameters are left out, since
 * they may be text of a document and messages end up in logs.
 */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  /** SQLSTATE ("23505") or the system's code ("ECONNREFUSED"); null when there is none. */
  readonly code: string | null;

  constructor(message: string, code: string | null) {
    super(message);
    this.code = code;
  }
}

/** The database could not be opened; the message says what is wrong and how to mend it. */
export class DatabaseUnavailableError extends Error {
  override readonly name: string = 'DatabaseUnavailableError';
}

/** What a driver threw → DatabaseError, free of the statement's parameters. */
export function toDatabaseError(error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const inner = innermost(error);
  return new DatabaseError(inner.message, codeOf(inner));
}

/** The SQLSTATE or system code of what a driver threw. */
export function codeOf(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : null;
}

/** drizzle wraps the driver's error in one whose message holds every parameter. */
function innermost(error: unknown): Error {
  let current = error instanceof Error ? error : new Error(String(error));
  while (current.cause instanceof Error) current = current.cause;
  return current;
}
