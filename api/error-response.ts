import { randomUUID } from 'node:crypto';
import { HTTPException } from 'hono/http-exception';
import type { ZodError } from 'zod';
import type { Problem } from '#domain/problem.ts';
import { AtalayaError, InvalidInputError } from './errors.ts';
import type { ErrorKind } from './errors.ts';

export const PROBLEM_TYPE = 'application/problem+json';

/** The HTTP status and the title of each kind of trouble; the kind is the end of the problem's `type`. */
const ANSWERS: Record<ErrorKind | 'method-not-allowed' | 'internal', { status: number; title: string }> = {
  'not-found': { status: 404, title: 'There is no such thing here' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method' },
  'invalid-input': { status: 400, title: 'Some of what was sent is not valid' },
  'too-large': { status: 413, title: 'That is more than the limit' },
  refused: { status: 403, title: 'Refused' },
  misdirected: { status: 421, title: 'Sent to a host this server does not answer to' },
  unsupported: { status: 415, title: 'This kind of content is not read here' },
  conflict: { status: 409, title: 'It conflicts with what is there' },
  unavailable: { status: 503, title: 'Not available now' },
  internal: { status: 500, title: 'Something went wrong on the server' },
};

/** Where an error nobody foresaw is written, with the id its answer carries. */
export type ReportSurprise = (id: string, error: unknown) => void;

/**
 * Any thrown thing → RFC 9457 problem. Known errors keep their message; anything else becomes a 500
 * that says only an id, under which `report` gets the error itself.
 */
export function problemOf(error: unknown, report: ReportSurprise): Problem {
  if (error instanceof InvalidInputError) {
    const errors = error.issues.map(({ path, message }) => ({ path, message }));
    return { ...problem('invalid-input', error.message), ...(errors.length > 0 && { errors }) };
  }
  if (error instanceof AtalayaError) return problem(error.kind, error.message);
  if (error instanceof HTTPException && error.status < 500) return problemOfException(error);
  const id = randomUUID();
  report(id, error);
  return {
    ...problem('internal', 'The error is in the server’s log under the id in "instance".'),
    instance: `urn:uuid:${id}`,
  };
}

/** A problem of a kind with what happened in `detail`. */
export function problem(kind: keyof typeof ANSWERS, detail: string): Problem {
  const { status, title } = ANSWERS[kind];
  return { type: `urn:atalaya:problem:${kind}`, title, status, detail };
}

/** Sends a problem with its own status and media type. */
export function problemResponse(body: Problem, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: { 'content-type': PROBLEM_TYPE, 'cache-control': 'no-store', ...headers },
  });
}

/** What a schema refused, each bad field as `query.from` or `param.id`. */
export function invalidInput(target: string, error: ZodError): InvalidInputError {
  const issues = error.issues.flatMap((issue) => {
    const path = [target, ...issue.path.map(String)].join('.');
    if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }];
    return issue.keys.map((key) => ({ path: `${path}.${key}`, message: 'there is no such parameter' }));
  });
  const first = issues[0];
  return new InvalidInputError(first ? `${first.path}: ${first.message}` : 'not valid', issues);
}

/** Hono's own refusals: a broken body, a media type no route takes. */
function problemOfException(error: HTTPException): Problem {
  switch (error.status) {
    case 413:
      return problem('too-large', error.message);
    case 415:
      return problem('unsupported', 'the Content-Type is not one this address takes');
    default:
      return { ...problem('invalid-input', error.message), status: error.status };
  }
}
