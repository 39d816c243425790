import { COUNTRY_CODE } from '#domain/ids.ts';
import type { GroupId } from '#domain/ids.ts';
import type { Block } from '../../structure/structure.ts';
import { isUnconfirmed } from '../doubt.ts';
import { governingPeriod } from '../governing-period.ts';
import type { Label } from '../labels.ts';
import { slotsOf } from '../masked.ts';
import type { GroupSlot, Masked, PlaceSlot } from '../masked.ts';
import type { Reading } from '../reading.ts';
import type { Discourse } from '../resolve-references.ts';
import { STATE_MEN } from './plain-statement.ts';
import { mayHavePresenceCue } from './presence-cues.ts';
import { leavings } from './left-places.ts';
import type { PresenceObservation } from './presence-observation.ts';
import { LIKEWISE, readClause } from './read-clause.ts';
import { splitSegments } from './split-segments.ts';
import type { Segment } from './split-segments.ts';

/** What governs a block: places or groups of the heading or list intro above it. */
export interface Frame {
  readonly places: readonly PlaceSlot[];
  readonly groups: readonly GroupSlot[];
  /** The heading says that its groups are in the places listed under it, or the other way round. */
  readonly lists: boolean;
  /** A heading takes back what stands under it. */
  readonly doubtful: boolean;
}

/** What stands around a sentence: its block's head, its entry's label, the sentences before. */
export interface Scope {
  readonly frame: Frame;
  readonly label: Label | null;
  readonly discourse: Discourse;
  readonly subject: GroupId | null;
  /** Groups that the sentence before put in its places. */
  readonly said: readonly GroupSlot[];
  /** Groups of the entry before, when it put them in its places. */
  readonly above: readonly GroupId[];
  /** Places of which the sentence before said only that they are contested; this one may say by whom. */
  readonly topic: readonly PlaceSlot[];
  /** A sentence before in the block put a group in a place. */
  readonly told: boolean;
  /** The sentence before was the entry's label and nothing else: "TECATE. Los …". */
  readonly afterLabel: boolean;
}

/** "P: ídem", "P: same two groups": the groups of the entry above. */
export const SAME_AS_ABOVE =
  /^\s*"?(?:idem|id\.?|ditto|igual|l[oa]s\s+mism[oa]s(?:\s+N)?(?:\s+(?:grupos|organizaciones))?|(?:el|la)\s+mism[oa](?:\s+(?:grupo|organizacion|situacion))?|(?:the\s+)?same(?:\s+(?:N\s+)?(?:groups?|gangs?|cartels?)|\s+as\s+above)?)"?\s*(?:\([^)]*\))?\s*\.?$/;

/** "P, next door, is drawn into the same fight", "P vive la misma pugna". */
const SAME_FIGHT =
  /^[^a-zP]*(?:(?:en|in|el|la|y|and|tambien|also)\s+)*P(?:(?:,|\s+y|\s+and)\s+P)*(?:,[^,;.]{2,30},)?\s[^;.]{0,40}(?:la\s+misma|el\s+mismo|identic[oa]|the\s+same)\s+(?:pugna|disputa|guerra|pelea|rivalidad|conflicto|pleito|situacion|historia|suerte|fight|war|feud|dispute|rivalry|story|conflict|contest)(?![a-z])/;

/** "P: ditto, plus G": those of the entry above and one more. */
const SAME_AND_MORE =
  /^\s*(?:idem|ditto|igual|lo\s+mismo|l[oa]s\s+mism[oa]s|(?:the\s+)?same)\s*,\s*(?:plus|mas|y|and|ademas)\s/;

/** "(i) que el G busque instalarse en P": an entry that opens so is something to be hoped or feared. */
const SUPPOSITION =
  /(?:^(?:\s|\([a-zD]{1,4}\))*|(?:amenaza|riesgo|escenario|temor|posibilidad|preocupacion|hipotesis|prevision)[a-z]*(?:\s+[a-z]+){0,4}:\s+)que\s+(?:(?:el|la|los|las)\s+)?"?G/;

/** "…, municipio al que llegó en abril": of the last place named. */
const OF_THE_LAST = /^\s*(?:municipio|lugar|plaza|localidad|ciudad|poblado)\s/;

/**
 * The statements of a sentence that a group is in a place. Most name no place or no group and have no word
 * of presence for the group spoken of before: these are left without looking at their clauses.
 */
export function readSentence(
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
    // "En Nuevo León. Tiene células en P y P.": the state only says where the towns that follow are.
    const leads = block.sentences.length > 1 && label.places.every((place) => place.code.length === 2);
    if (!frame.lists || groups.length === 0 || places.length === 0 || leads) return [];
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
  if (label && label.places.length > 0 && SAME_AND_MORE.test(masked.text.slice(label.rest)))
    for (const group of scope.above)
      for (const place of label.places)
        observed.push(observation(masked, group, place, period(), 'entry', 0.8));
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
  const listOf =
    labelGroups.length > 0
      ? labelGroups
      : scope.afterLabel && scope.label!.groups.length > 0
        ? scope.label!.groups
        : frame.lists
          ? frame.groups
          : (scope.label?.groups ?? []);
  if (inherited.length === 0 && !masked.text.includes('P')) return [];
  const named = masked.text.includes('G') || listOf.length > 0 || scope.said.length > 0;
  const goesOn = subject !== null && mayHavePresenceCue(reading.language, masked.candidates);
  if (!named && !goesOn) return [];
  if (scope.said.length > 0 && !masked.text.includes('G') && SAME_FIGHT.test(masked.text))
    return scope.said.flatMap(({ group }) =>
      slotsOf(masked, 'P').map((place) => observation(masked, group, place, period(), 'clause', 0.75)),
    );
  if (SUPPOSITION.test(masked.text.slice(label?.rest ?? 0))) return [];
  let goingOn: readonly GroupSlot[] = LIKEWISE.test(masked.text) ? scope.said : [];
  const entry = block.kind === 'item' || block.kind === 'row';
  let remote = entry && scope.subject === null && ((label ?? scope.label)?.places.length ?? 0) > 0;
  const segments = splitSegments(masked, label?.rest ?? 0);
  for (const [order, segment] of segments.entries()) {
    if (isUnconfirmed(segment.text, masked.candidates) || segment.text.endsWith('?')) continue;
    if (isSummary(masked, segment, segments[order + 1], inherited)) {
      subject = slotsOf({ ...masked, slots: segment.slots }, 'G')[0]?.group ?? subject;
      continue;
    }
    const relative = order > 0 ? antecedentOf(masked, segments[order - 1]!, segment) : null;
    if (relative !== null) [subject, remote] = [relative, false];
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
      inherited:
        OF_THE_LAST.test(segment.text) || /P,\s+which,?\s+$/.test(masked.text.slice(0, segment.from))
          ? inherited.slice(-1)
          : inherited,
      subject,
      remote,
      listed,
      labelGroups: order === 0 ? labelGroups : [],
      listOf,
      entry: (label ?? scope.label) !== null && (label ?? scope.label)!.places.length > 0,
      underGroup: entry && order === 0 && frame.lists && frame.groups.length > 0,
      cued: observed.length > 0,
      told: scope.told,
      governed: period() !== null,
      follows: order > 0,
      goingOn,
    });
    for (const { group, place, ended, rule, confidence, stated } of read.observed)
      observed.push({
        ...observation(masked, group, place, stated ?? period(), rule, confidence, segment),
        ended,
      });
    if (read.observed.length === 0)
      for (const { group, place, stated } of leavings(segment, listOf))
        observed.push({
          ...observation(masked, group, place, stated ?? period(), 'clause', 0.75, segment),
          ended: true,
        });
    if (read.places.length > 0) inherited = read.places;
    if (read.subject !== null) [subject, remote] = [read.subject, false];
    else if (STATE_MEN.test(segment.text)) subject = null;
    goingOn = read.goesOn;
  }
  return observed;
}

/** "G y G se reparten P: G en P, G en P": who is where comes after the colon. */
const SHARED_OUT =
  /(?<![a-z])(?:repart[a-z]+|divid[a-z]+|distribuy[a-z]+|split|carv(?:e|es|ed|ing)\s+up|share[sd]?)(?![a-z])/;
const EACH_WITH_ITS_OWN =
  /^\s*(?:(?:el|la|los|las|the)\s+)?"?G"?,?\s+(?:(?:en|in|con|with|tiene|has)\s+)?(?:(?:el|la|los|las|the)\s+)?P/;

/** The same after places told of together: "P y P. La línea entre G y G pasa aquí: P es de G; P, de G." */
const EACH_OF_ITS_OWN =
  /^\s*(?:(?:el|la|en)\s+)?P,?\s+(?:(?:es|son|sigue|esta|is|belongs)\s+)?(?:(?:de|del|con|en\s+manos\s+de|to|of)\s+)(?:(?:el|la|los|las|the)\s+)?"?G/;

function isSummary(
  masked: Masked,
  { text, to }: Segment,
  next: Segment | undefined,
  places: readonly PlaceSlot[],
): boolean {
  if (next === undefined || masked.text[to] !== ':') return false;
  if (SHARED_OUT.test(text) && EACH_WITH_ITS_OWN.test(next.text)) return true;
  const own = next.slots.find((slot) => slot.kind === 'P');
  return (
    places.length > 1 &&
    EACH_OF_ITS_OWN.test(next.text) &&
    own?.kind === 'P' &&
    places.some((place) => place.code === own.code)
  );
}

/** "G pelea con G, que conserva P": the last group before is the one that the relative clause tells of. */
function antecedentOf(masked: Masked, before: Segment, segment: Segment): GroupId | null {
  const between = masked.text.slice(before.to, segment.from);
  if (!/^,\s+(?:que|quien(?:es)?|(?:el|la|los|las)\s+cual(?:es)?|who|which)\s+$/.test(between)) return null;
  const last = before.slots.findLast((slot) => slot.kind === 'G');
  return last?.kind === 'G' ? last.group : null;
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
