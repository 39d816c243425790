import type { IncidentType } from '../incident-type.ts';
import type { UcdpEvent } from './ucdp-event.ts';

/** UCDP's own terms for its three types of violence. */
export const UCDP_OWN_TERMS = {
  1: 'state-based violence',
  2: 'non-state violence',
  3: 'one-sided violence',
} as const;

/**
 * Incident type of an event of UCDP GED. The dataset says who fights whom, not what happened, so
 * the rule claims a clash only where the dataset speaks of one:
 *
 * - state-based (1): armed clash;
 * - non-state (2): armed clash where dead of a side are counted; homicide where all the dead are of
 *   unknown affiliation or civilians (nine in ten); attack where nobody died;
 * - one-sided (3): homicide where somebody died, else attack.
 */
export function ucdpIncidentType(event: UcdpEvent): IncidentType {
  const { typeOfViolence, deathsA, deathsB, best } = event;
  switch (typeOfViolence) {
    case 1:
      return 'armed_clash';
    case 2:
      if (deathsA + deathsB > 0) return 'armed_clash';
      return best > 0 ? 'homicide' : 'attack';
    case 3:
      return best > 0 ? 'homicide' : 'attack';
  }
}
