import type { DateSource } from '#domain/document.ts';
import type { GroupMention } from '#domain/group.ts';
import type { PlaceMention } from '#domain/mention.ts';
import { lastDay } from '#domain/period.ts';
import type { IsoDay, PartialDate, Period } from '#domain/period.ts';
import type { Gazetteer } from '#geodata/load-gazetteer.ts';
import { findDateParts, resolveDateParts } from './dates/find-date-mentions.ts';
import { findAnchors, findDocumentDate } from './dates/find-document-date.ts';
import { extractFacts } from './facts/extract-facts.ts';
import { catalogueNames } from './groups/catalogue-names.ts';
import { findGroupMentions } from './groups/find-group-mentions.ts';
import { findPlaces } from './places/find-places.ts';
import { detectLanguage } from './structure/detect-language.ts';
import { withoutForces } from './places/without-forces.ts';
import { readStructure } from './structure/read-structure.ts';
import { SpanIndex } from './structure/span-index.ts';
import { withSigns } from './structure/spelled-signs.ts';
import { forgetCandidates } from './words/prefilter.ts';
import { keptWords } from './words/read-words.ts';
import type { PipelineInput, ProcessedDocument } from './types.ts';

/** The words of the document at hand, of usual length. */
const KEPT = keptWords();
const KEPT_LENGTH = 65_536;

/**
 * Reads one document: which places, groups, dates and facts its text states. Pure: the same input
 * gives the same answer, and no text makes it throw.
 */
export function processDocument(input: PipelineInput, gazetteer: Gazetteer): ProcessedDocument {
  const text = withSigns(input.text);
  forgetCandidates();
  const structure = readStructure(text, undefined, text.length <= KEPT_LENGTH ? KEPT : undefined);
  const language = input.language ?? detectLanguage(structure.folded, structure.words);
  const parts = findDateParts(text, structure.folded, language === 'en', structure.words);
  const own = findDocumentDate(structure, parts, input.date != null) ?? givenDate(input);
  const documentDate = own ? dayOf(own.period) : null;
  const { dates, notes } = resolveDateParts(
    text,
    structure.folded,
    parts,
    findAnchors(structure, parts, documentDate),
  );
  const named = withoutForces(findPlaces(text, gazetteer), structure.folded);
  const groups = findGroupMentions(structure, catalogueNames(), named);
  const places = withoutGroups(named, groups);
  const extraction = extractFacts({
    // What is quoted is quoted as written.
    structure: text === input.text ? structure : { ...structure, text: input.text },
    passages: input.passages ?? [],
    places,
    groups,
    dates,
    language,
    documentDate,
    documentId: input.documentId ?? null,
  });
  return {
    language,
    date: own?.period ?? null,
    dateSource: own?.source ?? null,
    places,
    groups,
    facts: extraction.facts,
    claims: extraction.claims,
    notes: [...notes, ...extraction.notes],
  };
}

/** "P y P son de La Línea": a name that is believed to be a group's is no place. */
function withoutGroups(places: PlaceMention[], groups: readonly GroupMention[]): PlaceMention[] {
  if (groups.length === 0) return places;
  const index = new SpanIndex(groups);
  return places.filter(({ start, end }) => {
    const group = index.overlapping(start, end);
    return group === undefined || group.start > start || group.end < end;
  });
}

function givenDate({ date }: PipelineInput): { period: Period; source: DateSource } | null {
  if (!date) return null;
  const value = date.value as PartialDate;
  return {
    period: {
      from: value,
      to: value,
      precision: value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year',
    },
    source: date.source,
  };
}

/** The day relative dates are counted from: of a month or year its last. */
function dayOf({ to }: Period): PartialDate | null {
  return to === null ? null : (lastDay(to) satisfies IsoDay as PartialDate);
}
