import type { Claim } from '#domain/claim.ts';
import type { Passage } from '#domain/document.ts';
import type { Fact } from '#domain/fact.ts';
import type { GroupMention } from '#domain/group.ts';
import type { DocumentId } from '#domain/ids.ts';
import type { PlaceMention } from '#domain/mention.ts';
import type { Note } from '#domain/note.ts';
import type { IsoDay } from '#domain/period.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { Structure } from '../structure/structure.ts';
import { findClaims } from './claims/find-claims.ts';
import { deploymentFacts } from './deployment-facts.ts';
import { checkTotals } from './deployments/check-totals.ts';
import { findDeployments } from './deployments/find-deployments.ts';
import { incidentFacts } from './incident-facts.ts';
import { findIncidents } from './incidents/find-incidents.ts';
import { derivedPresence, presenceFacts } from './presence-facts.ts';
import { findPresence } from './presence/find-presence.ts';
import { Reading } from './reading.ts';

/** What was found in a text, from which its facts are read. */
export interface ExtractionInput {
  readonly structure: Structure;
  readonly passages: readonly Passage[];
  readonly places: readonly PlaceMention[];
  readonly groups: readonly GroupMention[];
  readonly dates: readonly DateMention[];
  readonly language: 'es' | 'en';
  /** The document's own day; relative dates were resolved against it. */
  readonly documentDate: IsoDay | null;
  /** Without one the SHA-256 of the text stands in. */
  readonly documentId: DocumentId | null;
}

export interface Extraction {
  readonly facts: readonly Fact[];
  readonly claims: readonly Claim[];
  readonly notes: readonly Note[];
}

/**
 * Reads the facts a text states: incidents, deployments, presence (stated, and derived from
 * incidents), and its statistical claims. Pure and linear in the length of the text; ids depend on
 * the document alone.
 */
export function extractFacts(input: ExtractionInput): Extraction {
  const reading = new Reading(input);
  const events = findIncidents(reading);
  const incidents = incidentFacts(reading, events);
  const deployed = findDeployments(reading, events);
  const deployments = deploymentFacts(reading, deployed, incidents);
  const presence = presenceFacts(reading, findPresence(reading));
  const notes = checkTotals(deployed);
  const unlocated = incidents.filter((incident) => incident.place.code === null).length;
  if (unlocated > 0)
    notes.push({
      code: 'unlocated-incident',
      message: `${unlocated} incidents name no place that could be found; they are kept without one`,
    });
  return {
    facts: [...incidents, ...deployments, ...presence, ...derivedPresence(reading, incidents)],
    claims: findClaims(reading),
    notes,
  };
}
