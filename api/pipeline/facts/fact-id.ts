import { hash } from 'node:crypto';
import type { FactId } from '#domain/ids.ts';

/** The same parts give the same id, whatever was read before: 32 hexadecimal digits of their SHA-256. */
export function factIdOf(...parts: readonly (string | number | null)[]): FactId {
  return hash('sha256', JSON.stringify(parts), 'hex').slice(0, 32) as FactId;
}
