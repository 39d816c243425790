import type { z } from 'zod';
import { ConflictError, InvalidInputError, NotFoundError } from '#api/errors.ts';
import { Problem } from '#domain/problem.ts';

export interface Asking {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  /** Sent as JSON. */
  readonly body?: unknown;
}

/**
 * Asks a running server, and gives its problems as the errors they were there.
 * @param path with its query, as `/api/groups?q=cjng`
 */
export async function askServer<T>(
  url: string,
  path: string,
  schema: z.ZodType<T>,
  { method = 'GET', body }: Asking = {},
): Promise<T> {
  const response = await fetch(new URL(path, url), {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const answer: unknown = await response.json();
  if (response.ok) return schema.parse(answer);
  const { detail, title } = Problem.parse(answer);
  const message = detail ?? title;
  switch (response.status) {
    case 400:
      throw new InvalidInputError(message);
    case 404:
      throw new NotFoundError(message);
    case 409:
      throw new ConflictError(message);
    default:
      throw new Error(message);
  }
}
