import type { GroupId } from '#domain/ids.ts';
import { governorsOf } from '../../structure/read-structure.ts';
import type { Block } from '../../structure/structure.ts';
import { isDoubtfulHeading, isUnconfirmed } from '../doubt.ts';
import { readLabel } from '../labels.ts';
import type { Label } from '../labels.ts';
import { slotsOf } from '../masked.ts';
import type { GroupSlot, Masked, PlaceSlot } from '../masked.ts';
import { remember, rememberUnder, sentencesOf } from '../reading.ts';
import type { Reading, Sentence } from '../reading.ts';
import { emptyDiscourse, follow, resolveReferences } from '../resolve-references.ts';
import type { Discourse } from '../resolve-references.ts';
import type { PresenceObservation } from './presence-observation.ts';
import { readClause } from './read-clause.ts';
import { readTablePresence } from './read-table-presence.ts';
import { clausePeriod } from './presence-period.ts';
import { splitSegments } from './split-segments.ts';
import { hasPresenceCue } from './presence-cues.ts';
import { ABOUT_GROUPS } from '../../groups/find-group-mentions.ts';
import { governingPeriod } from '../governing-period.ts';

/** Every statement of a text that a group is in a place. */
export function findPresence(reading: Reading): PresenceObservation[] {
  const found: PresenceObservation[] = [];
  if (reading.mentions.groups.spans.length === 0) return found;
  let discourse = emptyDiscourse();
  for (const block of reading.structure.blocks) {
    if (block.kind === 'row' || block.kind === 'header') continue;
    discourse = readBlock(reading, block, discourse, found);
  }
  for (const table of reading.structure.tables) found.push(...readTablePresence(reading, table));
  return found;
}

function readBlock(
  reading: Reading,
  block: Block,
  before: Discourse,
  found: PresenceObservation[],
): Discourse {
  const sentences = sentencesOf(reading, block);
  const frame = rememberUnder(reading, 'presence-frame', block, () => frameOf(reading, block));
  if (
    before.subject === null &&
    frame.groups.length === 0 &&
    !reading.mentions.groups.overlapping(block.start, block.end)
  )
    return skip(reading, sentences, before);
  const doubtful = isDoubtful(reading, block, sentences);
  let discourse = frame.places.length > 0 ? { ...before, places: frame.places } : before;
  let label: Label | null = null;
  let subject: GroupId | null = frame.groups.length === 1 ? frame.groups[0]!.group : null;
  sentences.forEach((sentence, index) => {
    const masked = resolveReferences(reading.mask(sentence), discourse);
    if (index === 0) label = readLabel(masked);
    if (!doubtful && !isUnconfirmed(masked.text, masked.candidates)) {
      const observed = readSentence(reading, block, masked, index === 0 ? label : null, {
        frame,
        label,
        discourse,
        subject,
        carries: index > 0 || isAboutGroups(reading),
        afterLabel: index === 1 && label !== null && label.rest === reading.mask(sentences[0]!).text.length,
      });
      if (observed.length === 0 && DATE_ALONE.test(masked.text)) redate(found, block, masked);
      found.push(...observed);
      subject = observed.at(-1)?.group ?? subject;
    }
    discourse = follow(discourse, masked, slotsOf(masked, 'G')[0]?.group ?? null);
    if (label !== null && label.places.some((slot) => slot.code.length > 2))
      discourse = { ...discourse, places: label.places };
  });
  return discourse;
}

/** A block before any group was named only tells where the story is. */
function skip(reading: Reading, sentences: readonly Sentence[], before: Discourse): Discourse {
  let discourse = before;
  for (const sentence of sentences)
    if (reading.mentions.places.overlapping(sentence.start, sentence.end))
      discourse = follow(discourse, reading.mask(sentence), null);
  return discourse;
}

/** "Desde mayo de 2022." — a sentence that only dates the one before. */
const DATE_ALONE = /^[^a-zG]*(?:desde|a partir de(?:l)?|since|hasta|until)\s+(?:el\s+)?D\s*\.?$/;

function redate(found: PresenceObservation[], block: Block, masked: Masked): void {
  const stated = clausePeriod(masked.slots);
  const last = found.at(-1);
  if (!stated || !last || last.start < block.start) return;
  for (let i = found.length - 1; i >= 0 && found[i]!.start === last.start; i--)
    found[i] = { ...found[i]!, period: stated };
}

/** What governs a block: places or groups of the heading or list intro above it. */
interface Frame {
  readonly places: readonly PlaceSlot[];
  readonly groups: readonly GroupSlot[];
  /** The heading says that its groups are in the places listed under it, or the other way round. */
  readonly lists: boolean;
}

interface Scope {
  readonly frame: Frame;
  readonly label: Label | null;
  readonly discourse: Discourse;
  readonly subject: GroupId | null;
  /** A clause may be about the group of an earlier entry: the text is about groups. */
  readonly carries: boolean;
  /** The sentence before was the entry's label and nothing else: "TECATE. Los …". */
  readonly afterLabel: boolean;
}

function frameOf(reading: Reading, block: Block): Frame {
  for (const governor of governorsOf(reading.structure, block)) {
    const last = sentencesOf(reading, governor).at(-1);
    if (!last) continue;
    const masked = reading.mask(last);
    const places = slotsOf(masked, 'P').filter((slot) => slot.role === 'site');
    const groups = slotsOf(masked, 'G');
    const bare =
      /^[^a-z]*(?:[PG][\s,.:()/-]*(?:y\s+)?)+$/.test(masked.text) ||
      readLabel(masked)?.rest === masked.text.length;
    const cue = masked.text.endsWith(':') && hasPresenceCue(masked.text, reading.language, masked.candidates);
    if (groups.length > 0 && (bare || cue))
      return { places: bare ? places : [], groups: groups.slice(0, 1), lists: true };
    if (places.length > 0 && (bare || cue)) return { places, groups: [], lists: bare || cue };
  }
  return { places: [], groups: [], lists: false };
}

/** The title says that the text is about criminal groups. */
function isAboutGroups(reading: Reading): boolean {
  return remember(reading, 'about-groups', () => ABOUT_GROUPS.test(reading.structure.folded.slice(0, 300)));
}

function isDoubtful(reading: Reading, block: Block, sentences: readonly Sentence[]): boolean {
  const last = sentences.at(-1);
  const { folded } = reading.structure;
  if (last && folded[last.start] === '(' && isUnconfirmed(folded.slice(last.start, last.end))) return true;
  return governorsOf(reading.structure, block).some((governor) =>
    isDoubtfulHeading(folded.slice(governor.start, governor.end)),
  );
}

function readSentence(
  reading: Reading,
  block: Block,
  masked: Masked,
  label: Label | null,
  scope: Scope,
): PresenceObservation[] {
  const { frame } = scope;
  const observed: PresenceObservation[] = [];
  const period = (): ReturnType<typeof governingPeriod> => governingPeriod(reading, block);
  if (label && label.rest === masked.text.length && block.kind !== 'heading') {
    const groups = label.groups.length > 0 ? label.groups : frame.groups;
    const places = label.places.length > 0 ? label.places : frame.places;
    if (!frame.lists || groups.length === 0 || places.length === 0) return [];
    for (const group of groups)
      for (const place of places)
        observed.push(observation(masked, group.group, place, period(), 'listed', 0.85));
    return observed;
  }
  if (block.kind === 'heading' && !masked.text.endsWith(':')) return [];
  let inherited: readonly PlaceSlot[] =
    label?.places ?? scope.label?.places ?? (frame.lists ? frame.places : []);
  let subject: GroupId | null =
    label?.groups[0]?.group ?? scope.label?.groups[0]?.group ?? scope.subject ?? scope.discourse.subject;
  const labelGroups =
    label && label.groups.length > 0 && frame.lists && block.kind === 'item'
      ? [...frame.groups, ...label.groups]
      : (label?.groups ?? []);
  for (const [order, segment] of splitSegments(masked, label?.rest ?? 0).entries()) {
    const listed =
      order === 0 &&
      (label !== null
        ? label.places.length > 0
        : scope.afterLabel
          ? scope.label!.places.length > 0
          : frame.lists && frame.places.length > 0 && block.kind !== 'paragraph');
    const read = readClause({
      reading,
      masked,
      segment,
      inherited,
      subject,
      listed,
      labelGroups: order === 0 ? labelGroups : [],
      listOf: labelGroups.length > 0 ? labelGroups : frame.lists && block.kind === 'item' ? frame.groups : [],
      entry: (label ?? scope.label) !== null && (label ?? scope.label)!.places.length > 0,
      cued: observed.length > 0,
      follows: order > 0,
    });
    for (const { group, place, ended, rule, confidence, stated } of read.observed)
      observed.push({
        ...observation(masked, group, place, stated ?? period(), rule, confidence, segment),
        ended,
      });
    if (read.places.length > 0) inherited = read.places;
    subject = read.subject ?? subject;
  }
  return observed;
}

function observation(
  masked: Masked,
  group: GroupId,
  place: PlaceSlot,
  period: PresenceObservation['period'],
  rule: string,
  confidence: number,
  segment?: { readonly from: number; readonly to: number },
): PresenceObservation {
  return {
    group,
    place,
    period,
    ended: false,
    start: masked.origin(segment?.from ?? 0),
    end: masked.origin(segment?.to ?? masked.text.length),
    rule: `presence:${rule}`,
    confidence,
  };
}
