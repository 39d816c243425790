import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * Header with the token of the data's lock file. Whoever can read that file owns the data, so
 * `atalaya ingest` may hand a running server more files than a page may upload.
 */
export const HAND_OVER_HEADER = 'x-atalaya-token';

/** Whether a header holds the token, compared in a time that does not tell how much of it fits. */
export function isHandOver(header: string | undefined, token: string | null): boolean {
  if (header === undefined || token === null) return false;
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(header), digest(token));
}
