import { groupByName } from './find-group.ts';
import type { ActorMatch } from './read-crosswalks.ts';

/** Actors that are no group: forces, officials, people, and groups nobody names. */
const NO_GROUP =
  /^(?:civilians|protesters|rioters|unidentified|military forces|police forces|private security|government|prisoners|labou?r|farmers|students|teachers|migrants|journalists|health workers|judges|lawyers|women|youth|christian|catholic|indigenous|refugees|party|.*\(mexico\) (?:communal militia|communal group))/i;

/**
 * The group of an actor as ACLED writes it ("CJNG: Jalisco New Generation Cartel", "Los Rojos
 * (Mexico)"), or undefined for a name that could be a group and is not in the catalogue.
 * @param stateCode some names mean another group in another state
 */
export function groupOfAcledActor(actor: string, stateCode: string | null): ActorMatch | undefined {
  const bare = actor.replace(/\s*\([^)]*\)/g, '').trim();
  for (const form of [actor, bare, ...bare.split(/:\s*/)]) {
    const group = groupByName(form, stateCode);
    if (group) return { group, note: '' };
  }
  return NO_GROUP.test(actor) ? { group: null, note: 'no group' } : undefined;
}
