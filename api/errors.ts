/**
 * Trouble a caller can do something about. They know nothing of HTTP: `error-response.ts` is the
 * one place that turns them into an answer. Messages are shown to people, so they name what, where
 * and how to mend it, and never hold a path of this machine, SQL or text of a document.
 */
export abstract class AtalayaError extends Error {
  abstract readonly kind: ErrorKind;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

export const ERROR_KINDS = [
  'not-found',
  'invalid-input',
  'too-large',
  'refused',
  'misdirected',
  'unsupported',
  'conflict',
  'unavailable',
] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

/** One bad field: `path` as the caller wrote it (`query.from`, `body.files.2`), `message` how to mend it. */
export interface InputIssue {
  readonly path: string;
  readonly message: string;
}

/** There is no such thing: an unknown id, code or route. */
export class NotFoundError extends AtalayaError {
  readonly kind = 'not-found';
}

/** What was sent cannot be understood; every bad field is named. */
export class InvalidInputError extends AtalayaError {
  readonly kind = 'invalid-input';
  readonly issues: readonly InputIssue[];

  constructor(message: string, issues: readonly InputIssue[] = [], options?: ErrorOptions) {
    super(message, options);
    this.issues = issues;
  }
}

/** More than a limit allows, in bytes or in number; the message states the limit. */
export class TooLargeError extends AtalayaError {
  readonly kind = 'too-large';
}

/** Understood and not allowed: a page of another site, a wrong token. */
export class RefusedError extends AtalayaError {
  readonly kind = 'refused';
}

/** Sent to a name this server does not answer to. */
export class MisdirectedError extends AtalayaError {
  readonly kind = 'misdirected';
}

/** A media type or format this version does not read. */
export class UnsupportedError extends AtalayaError {
  readonly kind = 'unsupported';
}

/** It would contradict what is there already, or something else holds it. */
export class ConflictError extends AtalayaError {
  readonly kind = 'conflict';
}

/** Not now: the server is stopping or busy; trying again later may work. */
export class UnavailableError extends AtalayaError {
  readonly kind = 'unavailable';
}
