import type { Fact } from '#domain/fact.ts';

/**
 * False for presences that one document's incidents imply: they are derived anew from the incidents
 * of all documents, once these are put together and judged (`derivePresence`).
 */
export function isObserved(fact: Fact): boolean {
  return fact.kind !== 'presence' || fact.basis !== 'derived';
}
