import { ANY, parseMeasure } from '#domain/measure.ts';
import type { Measure } from '#domain/measure.ts';

/**
 * A measure as two choices: what is counted, and what it is narrowed to (the mission of a deployment,
 * the group of incidents and presences). `narrow` is null where nothing can be or is narrowed.
 */
export interface MeasureParts {
  readonly base: string;
  readonly narrow: string | null;
}

/** What a measure's second choice is of; null for measures without one. */
export function narrowedBy(base: string): 'mission' | 'group' | null {
  const kind = kindOf(base);
  if (kind === 'deployment') return 'mission';
  return kind === 'incident' || kind === 'killed' || kind === 'presence' ? 'group' : null;
}

export function kindOf(id: string): Measure['kind'] | null {
  const measure = parseMeasure(id);
  return 'problem' in measure ? null : measure.kind;
}

/** Both choices of a measure's id. */
export function splitMeasure(id: string): MeasureParts {
  const [kind, first, second = null] = id.split(':');
  if (kind === 'presence') return { base: `presence:${ANY}`, narrow: first === ANY ? null : first! };
  return first === undefined ? { base: id, narrow: null } : { base: `${kind}:${first}`, narrow: second };
}

/** The measure's id of both choices; `splitMeasure` gives them back. */
export function joinMeasure({ base, narrow }: MeasureParts): string {
  if (narrow === null) return base;
  return base === `presence:${ANY}` ? `presence:${narrow}` : `${base}:${narrow}`;
}
