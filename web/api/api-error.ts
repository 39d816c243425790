import { Problem } from '#domain/problem.ts';

/** A request that did not bring what it was made for: refused with a problem, or never answered. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly kind: 'refused' | 'unreachable' | 'unreadable';
  /** What the server said (RFC 9457); null when it said nothing. */
  readonly problem: Problem | null;

  constructor(kind: ApiError['kind'], problem: Problem | null, options?: ErrorOptions) {
    super(problem?.detail ?? problem?.title ?? kind, options);
    this.kind = kind;
    this.problem = problem;
  }
}

/** The problem an answer carries; a proxy's own error page becomes one with only its status. */
export async function errorOf(response: Pick<Response, 'status' | 'statusText' | 'json'>): Promise<ApiError> {
  const parsed = Problem.safeParse(await response.json().catch(() => null));
  return new ApiError(
    'refused',
    parsed.success
      ? parsed.data
      : { type: 'about:blank', title: response.statusText, status: response.status },
  );
}
