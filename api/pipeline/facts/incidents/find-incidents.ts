import type { IncidentType } from '#domain/incident-type.ts';
import { officialCount, withOfficial } from '../casualties/official-count.ts';
import { readOutcomes, tally } from '../casualties/read-casualties.ts';
import type { OutcomeCount } from '../casualties/read-casualties.ts';
import { dayCount, parseDay, partialDate } from '../../dates/calendar.ts';
import type { Side } from '../casualties/person-words.ts';
import type { Casualties } from '#domain/fact.ts';
import type { Reading } from '../reading.ts';
import { chooseType, mainTrigger } from './choose-type.ts';
import type { EventDraft } from './event-draft.ts';
import { EventFrame } from './event-frame.ts';
import { groupsOfEvent } from './groups-of-event.ts';
import type { IncidentObservation } from './incident-observation.ts';
import { mergeRetold } from './merge-retold.ts';
import { readEvents } from './read-events.ts';
import { readSeizures } from './read-seizures.ts';

/** An event this many years before the paper is history, unless the paper gives its day. */
const OLD_YEARS = 4;

/** Blocks at the head of a paper that may be its title. */
const TITLE_BLOCKS = 2;

/** Every event a text tells, each once. */
export function findIncidents(reading: Reading): IncidentObservation[] {
  const frame = new EventFrame(reading);
  const found: IncidentObservation[] = [];
  const events = readEvents(reading, frame);
  const tellingBlocks = new Set(events.map(({ block }) => block.ordinal));
  for (const event of events) {
    if (event.date === null || isHistory(reading, event)) continue;
    if (frame.isAlmanac && !isOfThisYear(reading, event)) continue;
    found.push(...observe(reading, inThePast(reading, event), frame, tellingBlocks));
  }
  if (found.length > 0 && frame.isSport)
    return mergeRetold(
      found.filter(({ casualties }) => Object.values(casualties).some((one) => one !== null)),
    );
  return mergeRetold(found.filter((one) => !one.shared || !isToldApart(one, found)));
}

/** Told of several places at once, and then of each for itself. */
function isToldApart(sum: IncidentObservation, found: readonly IncidentObservation[]): boolean {
  return found.some(
    (one) =>
      !one.shared &&
      one.type === sum.type &&
      one.place?.code === sum.place?.code &&
      one.period?.from === sum.period?.from,
  );
}

function isHistory(reading: Reading, event: EventDraft): boolean {
  const { from, precision } = event.date!.period;
  if (!from || !reading.documentDate) return false;
  const age = Number(reading.documentDate.slice(0, 4)) - Number(from.slice(0, 4));
  return age > (precision === 'day' ? 2 * OLD_YEARS : OLD_YEARS) || (precision === 'year' && age > 0);
}

function isOfThisYear({ documentDate }: Reading, { date, ownDate }: EventDraft): boolean {
  return (
    ownDate &&
    date?.explicit === true &&
    documentDate !== null &&
    date.period.from?.slice(0, 4) === documentDate.slice(0, 4)
  );
}

/** What is told has been: a day without a year that lies after the paper's own was a year before. */
function inThePast({ documentDate }: Reading, event: EventDraft): EventDraft {
  const { period, explicit, minutes } = event.date!;
  const { from } = period;
  if (!documentDate || !from || explicit !== false || from <= documentDate.slice(0, from.length))
    return event;
  if (from.length === 7) {
    const before = partialDate(Number(from.slice(0, 4)) - 1, Number(from.slice(5)));
    return { ...event, date: { period: { ...period, from: before, to: before }, explicit, minutes } };
  }
  const day = parseDay(from);
  if (day === null || !isFarAfter(from, documentDate)) return event;
  const before = partialDate(day.year - 1, day.month, day.day);
  return { ...event, date: { period: { ...period, from: before, to: before }, explicit, minutes } };
}

/** Days after the paper's own that may be a slip of its date. */
const SLIP = 7;

function isFarAfter(from: string, documentDate: string): boolean {
  const [one, other] = [parseDay(from), parseDay(documentDate)];
  return one !== null && other !== null && dayCount(one) - dayCount(other) > SLIP;
}

function observe(
  reading: Reading,
  event: EventDraft,
  frame: EventFrame,
  tellingBlocks: ReadonlySet<number>,
): IncidentObservation[] {
  const text = event.sentences.map((masked) => masked.text).join(' ');
  const outcomes = event.sentences.map((masked) => readOutcomes(masked));
  const counts = { ...tally(outcomes), ...event.counts };
  const detained = counts.detained?.best ?? counts.detained?.low ?? null;
  const type = chooseType(event.triggers, { text, detained, aboutMigration: frame.aboutMigration });
  const casualties: Casualties = {
    ...counts,
    killed: withOfficial(counts.killed, officialCount(event.sentences)),
    detained: detainedOf(type, event, counts.detained),
  };
  const main = mainTrigger(event.triggers, text);
  const base = {
    type,
    ownTerm: main.words.split(/\s+/).slice(0, 3).join(' '),
    period: event.date!.period,
    groups: groupsOfEvent(reading, event, type, tellingBlocks),
    casualties,
    casualtiesBySide: bySide(outcomes),
    seizures: readSeizures(event.sentences),
    spans: event.sentences
      .slice(0, 6)
      .map((masked) => ({ start: masked.origin(0), end: masked.origin(masked.text.length) })),
    rule: `incident:${main.type}-${main.strength}`,
    confidence: confidenceOf(event, main.strength),
    listed: event.listed,
    title:
      !event.ownDate &&
      !event.listed &&
      event.block.ordinal < TITLE_BLOCKS &&
      (event.triggers.some((one) => one.strength === 'present') || isHeadline(reading, event.block)),
    shared: event.places.length > 1,
  };
  if (event.places.length === 0) return [{ ...base, place: null }];
  return event.places.slice(0, 4).map((place) => ({ ...base, place }));
}

/** Longest first line that may be a headline; a sentence ends with a stop. */
const LONGEST_HEADLINE = 140;

function isHeadline({ structure }: Reading, { start, end, ordinal }: EventDraft['block']): boolean {
  if (ordinal > 0 || end - start > LONGEST_HEADLINE) return false;
  return !/[.:;]\s*$/.test(structure.text.slice(start, end));
}

/** Of migrants picked up, those picked up are the detained. */
function detainedOf(
  type: IncidentType,
  event: EventDraft,
  detained: Casualties['detained'],
): Casualties['detained'] {
  if (type !== 'migrant_detention') return detained;
  for (const masked of event.sentences) {
    const match =
      /(?:rescat|asegur|detuv|deten|localiz|intercept|identific|ubic|detain|rescu|found|stopp|pick|took|pull|remov|haul|load|herd|bundl|baj|hicieron\s+bajar)[a-z]*\s+(?:a\s+|up\s+|off\s+)?(?:otr[oa]s\s+|un\s+grupo\s+de\s+|a\s+group\s+of\s+)?N(?!\s+(?:[a-z]+\s+)?(?:buses|autobuses|vehic|camion|trailer|truck|vans?(?![a-z])|unidad|vagon|taxi|tractocam|casas|houses))/.exec(
        masked.text,
      ) ??
      /N\s+(?:[a-z]+\s+){0,3}?(?:migrant|cuban|haitian|hondur|guatemal|venezol|salvador|centroam|central\s+americ|south\s+americ|ecuator|ecuador|colombia|chin[oa]|african|peruan|nicarag|brasil|extranj|indocument|people|persons|personas)[a-z]*/.exec(
        masked.text,
      );
    if (!match) continue;
    const at = match.index + match[0].indexOf('N');
    const slot = masked.slots.find((one) => one.kind === 'N' && one.at === at);
    if (slot?.kind === 'N') return detained ?? slot.number.estimate;
  }
  return detained;
}

function bySide(outcomes: readonly (readonly OutcomeCount[])[]): IncidentObservation['casualtiesBySide'] {
  const sides: Partial<Record<Side, Casualties>> = {};
  for (const side of ['authority', 'aggressor', 'civilian'] as const) {
    const own = outcomes.map((sentence) => sentence.filter((one) => one.side === side && one.count.low > 0));
    if (own.some((sentence) => sentence.length > 0)) sides[side] = tally(own);
  }
  return sides;
}

function confidenceOf(event: EventDraft, strength: string): number {
  const base = strength === 'deed' ? 0.85 : strength === 'noun' ? 0.78 : 0.6;
  return base + (event.ownPlace ? 0.05 : -0.1) + (event.ownDate ? 0.03 : 0);
}
