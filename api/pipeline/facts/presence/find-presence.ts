import { COUNTRY_CODE } from '#domain/ids.ts';
import type { GroupId } from '#domain/ids.ts';
import { splitSentences } from '../../structure/split-sentences.ts';
import { maskSentence } from '../mask-sentence.ts';
import { governorsOf } from '../../structure/read-structure.ts';
import type { Block } from '../../structure/structure.ts';
import { isDoubtfulHeading, isUnconfirmed } from '../doubt.ts';
import { readLabel } from '../labels.ts';
import type { Label } from '../labels.ts';
import { slotsOf } from '../masked.ts';
import type { GroupSlot, Masked, PlaceSlot } from '../masked.ts';
import { remember, rememberUnder, sentencesOf } from '../reading.ts';
import type { Reading, Sentence } from '../reading.ts';
import { takesBack } from '../takes-back.ts';
import { emptyDiscourse, follow, resolveReferences } from '../resolve-references.ts';
import type { Discourse } from '../resolve-references.ts';
import type { PresenceObservation } from './presence-observation.ts';
import { LIKEWISE, readClause } from './read-clause.ts';
import { readTablePresence } from './read-table-presence.ts';
import type { MatrixHead } from './table-columns.ts';
import { clausePeriod } from './presence-period.ts';
import { readRecords } from './read-records.ts';
import { splitSegments } from './split-segments.ts';
import { DEED, hasPresenceCue } from './presence-cues.ts';
import { STATE_MEN } from './plain-statement.ts';
import { ABOUT_GROUPS } from '../../groups/find-group-mentions.ts';
import { governingPeriod } from '../governing-period.ts';

/** Every statement of a text that a group is in a place. */
export function findPresence(reading: Reading): PresenceObservation[] {
  const found: PresenceObservation[] = [];
  if (reading.mentions.groups.spans.length === 0) return found;
  let discourse = emptyDiscourse();
  for (const block of reading.structure.blocks) {
    if (block.kind === 'row') discourse = readProseCells(reading, block, discourse, found);
    else if (block.kind !== 'header')
      discourse = readBlock(reading, block, masksOf(reading, block), discourse, found);
  }
  found.push(...readRecords(reading));
  let head: MatrixHead | null = null;
  for (const table of reading.structure.tables) {
    const read = readTablePresence(reading, table, head);
    found.push(...read.found);
    head = read.head;
  }
  return found;
}

/** The sentences of a block, masked when they are looked at. */
type Masks = readonly (() => Masked)[];

function masksOf(reading: Reading, block: Block): Masks {
  return sentencesOf(reading, block).map((sentence) => () => reading.mask(sentence));
}

/** A cell of a row that tells in sentences reads like an entry of a list: "AMBER | P. Drivers pay G." */
function readProseCells(
  reading: Reading,
  row: Block,
  before: Discourse,
  found: PresenceObservation[],
): Discourse {
  const { structure, mentions } = reading;
  const { text, folded } = structure;
  let discourse = before;
  for (const cell of row.cells) {
    if (cell.end - cell.start < 50 || !mentions.groups.overlapping(cell.start, cell.end)) continue;
    const spans = splitSentences(text, folded, cell.start, cell.end);
    if (spans.length < 2 && !folded.slice(cell.start, cell.end).includes(': ')) continue;
    const masks = spans.map((span) => () => maskSentence(structure, span, mentions));
    discourse = readBlock(reading, row, masks, { ...emptyDiscourse(), counts: discourse.counts }, found);
  }
  return discourse;
}

function readBlock(
  reading: Reading,
  block: Block,
  sentences: Masks,
  before: Discourse,
  found: PresenceObservation[],
): Discourse {
  const frame = rememberUnder(reading, 'presence-frame', block, () => frameOf(reading, block));
  if (
    before.subject === null &&
    frame.groups.length === 0 &&
    !reading.mentions.groups.overlapping(block.start, block.end)
  )
    return skip(reading, sentencesOf(reading, block), before);
  const doubtful = isDoubtful(reading, block);
  let discourse = frame.places.length > 0 ? { ...before, places: frame.places } : before;
  let label: Label | null = null;
  let topic: readonly PlaceSlot[] = [];
  let said: readonly GroupSlot[] = [];
  let subject: GroupId | null = frame.groups.length === 1 ? frame.groups[0]!.group : null;
  let lastFrom = block.end;
  sentences.forEach((sentence, index) => {
    const bare = sentence();
    const masked = resolveReferences(bare, discourse);
    if (index > 0 && found.length > 0 && takesBack(bare)) dropAfter(found, lastFrom);
    lastFrom = masked.origin(0);
    const opening = index === 0 || LABELLED.test(masked.text) ? readLabel(masked) : null;
    if (index === 0 || opening !== null) label = opening;
    if (!doubtful && !isAsked(masked.text) && !isTakenBack(masked)) {
      const observed = readSentence(reading, block, masked, opening, {
        frame,
        label,
        discourse,
        subject,
        carries: index > 0 || isAboutGroups(reading),
        topic,
        said,
        above:
          index > 0
            ? said.map(({ group }) => group)
            : found.some((one) => one.group === before.groups[0])
              ? before.groups
              : [],
        afterLabel: index === 1 && label !== null && label.rest === sentences[0]!().text.length,
      });
      if (observed.length === 0 && DATE_ALONE.test(masked.text)) redate(found, block, masked);
      found.push(...observed);
      const last = observed.at(-1)?.place;
      const told = observed.filter((one) => one.place === last).map((one) => one.group);
      said = slotsOf(masked, 'G').filter(({ group }) => told.includes(group));
      subject = observed.at(-1)?.group ?? subject ?? slotsOf(masked, 'G')[0]?.group ?? null;
    }
    discourse = follow(discourse, masked, slotsOf(masked, 'G')[0]?.group ?? null);
    topic = CONTESTED.test(masked.text) ? discourse.places : [];
    if (label !== null && label.places.some((slot) => slot.code.length > 2))
      discourse = { ...discourse, places: label.places };
  });
  return discourse;
}

/** A sentence that opens like an entry of its own: "Norte. P: G y G. P: G." */
const LABELLED = /^[^a-z]*P[^;:GD]{0,60}:\s+\S/;

/** A block before any group was named only tells where the story is. */
function skip(reading: Reading, sentences: readonly Sentence[], before: Discourse): Discourse {
  let discourse = before;
  for (const sentence of sentences)
    if (reading.mentions.places.overlapping(sentence.start, sentence.end))
      discourse = follow(discourse, reading.mask(sentence), null);
  return discourse;
}

/** "P sigue en disputa." — the groups come in the next sentence. */
const CONTESTED =
  /^[^GP]*P(?:(?:,|\s+y|\s+and)\s+P)*\s+(?:es|son|esta|estan|sigue|siguen|continua|permanece|is|are|remains?|stays?)\s+(?:[a-z]+\s+){0,2}(?:disputa|disputad[oa]s?|contested|disputed)\s*[.:]?$/;

/** "Desde mayo de 2022." — a sentence that only dates the one before. */
const DATE_ALONE = /^[^a-zG]*(?:desde|a partir de(?:l)?|since|hasta|until)\s+(?:el\s+)?D\s*\.?$/;

function redate(found: PresenceObservation[], block: Block, masked: Masked): void {
  const stated = clausePeriod(masked.slots);
  const last = found.at(-1);
  if (!stated || !last || last.start < block.start) return;
  for (let i = found.length - 1; i >= 0 && found[i]!.start === last.start; i--)
    found[i] = { ...found[i]!, period: stated };
}

/** Takes back what was read from an offset on: the last sentence was wrong. */
function dropAfter(found: PresenceObservation[], from: number): void {
  while (found.length > 0 && found.at(-1)!.start >= from) found.pop();
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
  /** Groups that the sentence before put in its places. */
  readonly said: readonly GroupSlot[];
  /** Groups of the entry before, when it put them in its places. */
  readonly above: readonly GroupId[];
  /** A clause may be about the group of an earlier entry: the text is about groups. */
  readonly carries: boolean;
  /** Places of which the sentence before said only that they are contested; this one may say by whom. */
  readonly topic: readonly PlaceSlot[];
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
    const cue =
      (masked.text.endsWith(':') || (governor.kind === 'heading' && !DEED.test(masked.text))) &&
      hasPresenceCue(masked.text, reading.language, masked.candidates);
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

/** A question states nothing. */
function isAsked(text: string): boolean {
  return text.endsWith('?') || /^[^a-zPG]*¿/.test(text);
}

/** What parts one statement of a sentence from another, each with a doubt of its own. */
const STATEMENT =
  /;\s+|,\s+(?:pero|aunque|mientras(?:\s+que)?|en\s+tanto(?:\s+que)?|but|while|whereas|although)\s+/;

/** A doubt that names neither place nor group takes back its whole sentence; another only its own part. */
function isTakenBack({ text, candidates }: Masked): boolean {
  if (!isUnconfirmed(text, candidates)) return false;
  const parts = text.split(STATEMENT);
  return parts.length === 1 || parts.some((part) => isUnconfirmed(part) && !/[PG]/.test(part));
}

function isDoubtful(reading: Reading, block: Block): boolean {
  const last = block.sentences.at(-1);
  const { folded } = reading.structure;
  if (last && folded[last.start] === '(' && isUnconfirmed(folded.slice(last.start, last.end))) return true;
  return governorsOf(reading.structure, block).some((governor) =>
    isDoubtfulHeading(folded.slice(governor.start, governor.end)),
  );
}

/** "P: ídem", "P: same two groups": the groups of the entry above. */
const SAME_AS_ABOVE =
  /^\s*"?(?:idem|id\.?|ditto|igual|l[oa]s\s+mism[oa]s(?:\s+N)?(?:\s+(?:grupos|organizaciones))?|(?:el|la)\s+mism[oa](?:\s+(?:grupo|organizacion|situacion))?|(?:the\s+)?same(?:\s+(?:N\s+)?(?:groups?|gangs?|cartels?)|\s+as\s+above)?)"?\s*(?:\([^)]*\))?\s*\.?$/;

/** "(i) que el G busque instalarse en P": an entry that opens so is something to be hoped or feared. */
const SUPPOSITION = /^(?:\s|\([a-zD]{1,4}\))*que\s+(?:(?:el|la|los|las)\s+)?"?G/;

/** "…, municipio al que llegó en abril": of the last place named. */
const OF_THE_LAST = /^\s*(?:municipio|lugar|plaza|localidad|ciudad|poblado)\s/;

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
  if (label && label.places.length > 0 && SAME_AS_ABOVE.test(masked.text.slice(label.rest)))
    return scope.above.flatMap((group) =>
      label.places.map((place) => observation(masked, group, place, period(), 'entry', 0.85)),
    );
  if (SUPPOSITION.test(masked.text.slice(label?.rest ?? 0))) return [];
  const above =
    label?.places ??
    scope.label?.places ??
    (frame.lists && frame.places.length > 0 ? frame.places : scope.topic);
  let inherited: readonly PlaceSlot[] = above.filter((slot) => slot.code !== COUNTRY_CODE);
  let subject: GroupId | null =
    label?.groups[0]?.group ?? scope.label?.groups[0]?.group ?? scope.subject ?? scope.discourse.subject;
  const labelGroups =
    label && label.groups.length > 0 && frame.lists && block.kind === 'item'
      ? [...frame.groups, ...label.groups]
      : (label?.groups ?? []);
  let goingOn: readonly GroupSlot[] = LIKEWISE.test(masked.text) ? scope.said : [];
  const entry = block.kind === 'item' || block.kind === 'row';
  let remote = entry && scope.subject === null && ((label ?? scope.label)?.places.length ?? 0) > 0;
  for (const [order, segment] of splitSegments(masked, label?.rest ?? 0).entries()) {
    if (isUnconfirmed(segment.text, masked.candidates)) continue;
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
      inherited: OF_THE_LAST.test(segment.text) ? inherited.slice(-1) : inherited,
      subject,
      remote,
      listed,
      labelGroups: order === 0 ? labelGroups : [],
      listOf:
        labelGroups.length > 0
          ? labelGroups
          : scope.afterLabel && scope.label!.groups.length > 0
            ? scope.label!.groups
            : frame.lists
              ? frame.groups
              : [],
      entry: (label ?? scope.label) !== null && (label ?? scope.label)!.places.length > 0,
      cued: observed.length > 0,
      follows: order > 0,
      goingOn,
    });
    for (const { group, place, ended, rule, confidence, stated } of read.observed)
      observed.push({
        ...observation(masked, group, place, stated ?? period(), rule, confidence, segment),
        ended,
      });
    if (read.places.length > 0) inherited = read.places;
    if (read.subject !== null) [subject, remote] = [read.subject, false];
    else if (STATE_MEN.test(segment.text)) subject = null;
    goingOn = read.goesOn;
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
