import type { Gazetteer } from '#geodata/load-gazetteer.ts';
import { findPlaces } from './places/find-places.ts';
import type { PipelineInput, ProcessedDocument } from './types.ts';

/**
 * Reads one document: which places, groups, dates and facts its text states. Pure: the same input
 * gives the same answer, and no text makes it throw.
 */
export function processDocument(input: PipelineInput, gazetteer: Gazetteer): ProcessedDocument {
  return {
    language: input.language ?? 'es',
    date: null,
    dateSource: null,
    places: findPlaces(input.text, gazetteer),
    groups: [],
    facts: [],
    claims: [],
    notes: [],
  };
}
