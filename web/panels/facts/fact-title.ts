import type { Fact } from '#domain/fact.ts';
import { FORCES } from '#domain/force.ts';
import { INCIDENT_TYPES } from '#domain/incident-type.ts';
import { MISSIONS } from '#domain/mission.ts';
import { groupName } from '../../groups/group-index.ts';
import type { GroupIndex } from '../../groups/group-index.ts';

type Told<F> = F extends Fact ? Omit<F, 'evidence'> : never;
/** A fact without its evidence, as lists, pages and single sources have it. */
export type FactCore = Told<Fact>;

/** What a fact is, in few words: the neutral term of what happened, the force and its mission, the group. */
export function factTitle(fact: FactCore, language: 'es' | 'en', groups: GroupIndex | null): string {
  switch (fact.kind) {
    case 'incident':
      return INCIDENT_TYPES[fact.type][language];
    case 'deployment':
      return `${FORCES[fact.force][language]} · ${MISSIONS[fact.mission][language]}`;
    case 'presence':
      return groupName(groups, fact.group);
  }
}

/** What the title means, by the codebook; a presence needs none. */
export function factDefinition(fact: FactCore, language: 'es' | 'en'): string | null {
  switch (fact.kind) {
    case 'incident':
      return INCIDENT_TYPES[fact.type].definition[language];
    case 'deployment':
      return `${FORCES[fact.force].definition[language]} ${MISSIONS[fact.mission].definition[language]}`;
    case 'presence':
      return null;
  }
}
