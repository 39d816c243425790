import type { IncidentType } from '#domain/incident-type.ts';

/**
 * How surely a cue by itself tells of an event: `deed` is a verb of what was done; `present` one of
 * what is done, which tells an event only in a dated entry; `noun` names an event and needs company
 * that says it happened; `weak` counts only when nothing stronger does.
 */
export type CueStrength = 'deed' | 'present' | 'noun' | 'weak';

/** Words of masked text (`P` place, `G` group, `D` date, `N` number) that tell of an event. */
export interface Cue {
  readonly type: IncidentType;
  readonly strength: CueStrength;
  /** Of cues in one event the highest names it. */
  readonly rank: number;
  readonly words: string;
}

export function cue(
  type: IncidentType,
  strength: CueStrength,
  rank: number,
  ...words: readonly string[]
): Cue {
  return { type, strength, rank, words: words.join('|') };
}
