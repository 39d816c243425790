/** Whether an Accept header names JSON and not Arrow: a star and no header take the default, Arrow. */
export function prefersJson(accept: string | undefined): boolean {
  return accept !== undefined && accept.includes('application/json') && !accept.includes('arrow');
}
