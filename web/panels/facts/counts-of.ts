import type { Estimate } from '#domain/fact.ts';
import type { FactCore } from './fact-title.ts';

/** What a fact counts, in the order it is said. */
export const COUNTS = ['killed', 'injured', 'detained', 'headcount'] as const;
export type Counted = (typeof COUNTS)[number];

/** A count of a fact under its name; null where it tells none. */
export function countOf(fact: FactCore, what: Counted): Estimate | null {
  if (fact.kind === 'incident') return what === 'headcount' ? null : fact.casualties[what];
  return fact.kind === 'deployment' && what === 'headcount' ? fact.headcount : null;
}

/** All counts a fact tells, in the order they are said. */
export function countsOf(fact: FactCore): readonly (readonly [Counted, Estimate])[] {
  return COUNTS.flatMap((what) => {
    const estimate = countOf(fact, what);
    return estimate ? [[what, estimate] as const] : [];
  });
}

/** Groups a fact names, each once. */
export function groupsOf(fact: FactCore) {
  if (fact.kind === 'incident') return [...new Set(fact.groups.map(({ group }) => group))];
  return fact.kind === 'presence' ? [fact.group] : [];
}
