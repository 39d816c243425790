import { stateOf } from '#domain/ids.ts';
import type { FactDraft } from './observation.ts';

/**
 * What observations must share to tell the same fact at all; null for one that is never merged.
 * An incident needs a day and a municipality, a deployment a period and a place, a presence a place:
 * less than that says too little to take two for one. Municipalities of one state share a block, so
 * that a point at their border can be told from either side.
 */
export function mergeBlock(fact: FactDraft): string | null {
  const { code } = fact.place;
  const { from = null, to = null, precision = null } = fact.period ?? {};
  if (code === null) return null;
  switch (fact.kind) {
    case 'incident':
      if (precision !== 'day' || from === null || from !== to || code.length !== 5) return null;
      return ['incident', fact.type, stateOf(code), from].join('|');
    case 'deployment':
      if (from === null && to === null) return null;
      return ['deployment', fact.force, fact.mission, code, from, to].join('|');
    case 'presence':
      return ['presence', fact.group, code, from, to, fact.ended].join('|');
  }
}
