import { allMatches } from '../words/all-matches.ts';
import { GuardedPattern } from '../words/guarded-pattern.ts';
import type { GroupId } from '#domain/ids.ts';
import { insertSlots } from './insert-slots.ts';
import type { Replacement } from './insert-slots.ts';
import type { GroupSlot, Masked, PlaceSlot } from './masked.ts';
import { slotsOf } from './masked.ts';
import { CAPITALS } from './state-capitals.ts';
import {
  CAPITAL_WORDS,
  DOES,
  GROUP_WORDS,
  PLACE_ORDINALS,
  PLACE_PRONOUNS,
  PLACE_WORDS,
  STATE_WORDS,
  pointingWordsIn,
} from './reference-words.ts';
import type { PointingWords, Which } from './reference-words.ts';
import { BY_MEANS, meantGroups } from './presence/link-groups.ts';

/** What sentences before have named, for "ambos", "el segundo", "ahí", "the same group". */
export interface Discourse {
  /** Groups of the last sentence that named any, in order. */
  groups: readonly GroupId[];
  /** The groups named so far, those of the last sentence last; no more than are looked back for. */
  recent: readonly GroupId[];
  /** The group last spoken of as one that does something. */
  subject: GroupId | null;
  /** Places of the last sentence that named any where something is. */
  places: readonly PlaceSlot[];
  /** Those the last sentence opened with: what it is about. */
  topic: readonly PlaceSlot[];
  /** The state last named by itself, as a title does. */
  state: PlaceSlot | null;
  /** The two groups last said to be at odds. */
  rivals: readonly GroupId[];
  /** How often each group has been named so far. */
  counts: ReadonlyMap<GroupId, number>;
}

export function emptyDiscourse(): Discourse {
  return {
    groups: [],
    recent: [],
    subject: null,
    places: [],
    topic: [],
    state: null,
    rivals: [],
    counts: new Map(),
  };
}

/**
 * Replaces words that point back ("este último", "ambos", "ahí", "in that city") by the groups and
 * places they mean. `this sentence` comes before the ones earlier.
 *
 * @param entry places of the label of the entry that the sentence stands in
 */
export function resolveReferences(
  masked: Masked,
  before: Discourse,
  entry: readonly PlaceSlot[] = [],
): Masked {
  const words = pointingWordsIn(masked);
  if (words.length === 0) return masked;
  const matches = (sought: PointingWords): readonly RegExpExecArray[] =>
    words.includes(sought) ? allMatches(masked.text, sought.pattern) : [];
  const replacements: Replacement[] = [];
  const firsts = new Set<Replacement>();
  for (const [sought, which] of GROUP_WORDS)
    for (const match of matches(sought)) {
      // "G y G…; los primeros en P y los segundos en P": of those named, not of those pointed at.
      const ranked = which === 'first' || which === 'second';
      const here = [
        ...slotsOf(masked, 'G').map(({ at, group }) => ({ at, group })),
        ...(ranked ? [] : replacements)
          .filter((one) => !(which === 'latter' && firsts.has(one)))
          .flatMap(({ from, slots }) =>
            slots.flatMap((slot) => (slot.kind === 'G' ? [{ at: from, group: slot.group }] : [])),
          ),
      ]
        .filter(({ at }) => at < match.index)
        .filter(({ at }, index) => which !== 'subject' || index === 0 || !isMeans(masked.text, at))
        .sort((a, b) => a.at - b.at)
        .map(({ group }) => group);
      const own = (which === 'latter' || which === 'subject') && here.length > 0;
      const counted = masked.slots.find(
        (slot) => slot.kind === 'N' && slot.at >= match.index && slot.at < match.index + match[0].length,
      );
      const meant = pick(
        which,
        own || here.length > 1 || isPlural(match[0], here, before)
          ? here
          : ranked && here.length === 1 && before.groups.length === 1
            ? [...before.groups, ...here]
            : before.groups,
        here,
        before,
        match[0].includes('est') || match[0].includes('aquel')
          ? null
          : counted?.kind === 'N'
            ? counted.number.value
            : 2,
        match[0].includes('cartel'),
        DOES.test(masked.text.slice(match.index + match[0].length)) ||
          /(?:entre|por|de|con|a|by|between|with|-|:)\s+$/.test(masked.text.slice(0, match.index)),
        /[a-z]\s[a-z]/.test(match[0]),
      );
      if (meant.length === 0) continue;
      const start = masked.origin(match.index);
      const end = masked.origin(match.index + match[0].length);
      replacements.push({
        from: match.index,
        to: match.index + match[0].length,
        slots: meant.map((group) => ({ kind: 'G', at: 0, start, end, group })),
      });
      if (which === 'first') firsts.add(replacements.at(-1)!);
    }
  const sites = slotsOf(masked, 'P').filter((slot) => slot.role === 'site');
  const anyPlace = sites.length > 0 || before.places.length > 0 || entry.length === 1;
  for (const match of anyPlace ? matches(PLACE_WORDS) : []) {
    const plural =
      /amb[oa]s|both|all|esos|l[oa]s (?:dos|tres|N)|the N|dichos|estos|the (?:area|region|zone)/.test(
        match[0],
      );
    const here = sites.filter((slot) => slot.at < match.index);
    const own = !plural && /(?<![a-z])est[ea]\s/.test(match[0]) && entry.length === 1;
    const all = own ? entry : here.length > 0 ? here : before.places;
    const meant = plural ? all : /primer|first|former/.test(match[0]) ? all.slice(0, 1) : all.slice(-1);
    if (meant.length === 0) continue;
    const start = masked.origin(match.index);
    const end = masked.origin(match.index + match[0].length);
    const lead = /^(?:en|a|desde|por|in|for|of|over|across|(?:in)?to|del)\s+/.exec(match[0])?.[0].length ?? 0;
    replacements.push({
      from: match.index + lead,
      to: match.index + match[0].length,
      slots: meant.map((slot) => ({ ...slot, role: 'site', start, end })),
    });
  }
  // "P and P are worlds apart. The first pays G": of two places just named, or that the sentence before was about.
  const two = sites.length > 0 ? sites : before.topic;
  if (two.length === 2)
    for (const match of matches(PLACE_ORDINALS)) {
      if (sites.some((slot) => slot.at > match.index)) continue;
      const [start, end] = [masked.origin(match.index), masked.origin(match.index + match[0].length)];
      const slot = /primer|first|former/.test(match[0]) ? two[0]! : two[1]!;
      replacements.unshift({
        from: match.index,
        to: match.index + match[0].length,
        slots: [{ ...slot, role: 'site', start, end }],
      });
    }
  for (const match of matches(PLACE_PRONOUNS)) {
    const meant = /las|los/.test(match[0]) ? before.topic : before.topic.slice(-1);
    if (meant.length === 0 || slotsOf(masked, 'P').some((slot) => slot.at < match.index)) continue;
    const [start, end] = [masked.origin(match.index), masked.origin(match.index + match[0].length)];
    replacements.push({
      from: match.index,
      to: match.index + match[0].length,
      slots: meant.map((slot) => ({ ...slot, role: 'site', start, end })),
    });
  }
  if (before.state !== null && sites.length === 0)
    for (const match of matches(STATE_WORDS)) {
      const lead = /^(?:en|in)\s+/.exec(match[0])?.[0].length ?? 0;
      const [start, end] = [masked.origin(match.index), masked.origin(match.index + match[0].length)];
      replacements.push({
        from: match.index + lead,
        to: match.index + match[0].length,
        slots: [{ ...before.state, role: 'site', start, end }],
      });
    }
  const states = sites.filter((slot) => slot.code.length === 2 && slot.code !== '00');
  if (before.state !== null || states.length > 0)
    for (const match of matches(CAPITAL_WORDS)) {
      const state = states.findLast((slot) => slot.at < match.index) ?? before.state;
      const code = state === null ? undefined : CAPITALS.get(state.code);
      if (state === null || code === undefined || sites.some((slot) => slot.code === code)) continue;
      const lead = /^(?:en|in|de)\s+/.exec(match[0])?.[0].length ?? 0;
      const [start, end] = [masked.origin(match.index), masked.origin(match.index + match[0].length)];
      replacements.push({
        from: match.index + lead,
        to: match.index + match[0].length,
        slots: [{ ...state, code, role: 'site', start, end }],
      });
    }
  if (replacements.length === 0) return masked;
  replacements.sort((a, b) => a.from - b.from);
  return insertSlots(
    masked,
    replacements.filter((one, index) => index === 0 || one.from >= replacements[index - 1]!.to),
  );
}

/** "Trabaja para Los X y éstos cobran": one name in the plural, where no two others were named before. */
function isPlural(words: string, here: readonly GroupId[], before: Discourse): boolean {
  return here.length === 1 && before.groups.length < 2 && /^(?:estos|estas|aquellos)(?![a-z])/.test(words);
}

function pick(
  which: Which,
  pool: readonly GroupId[],
  here: readonly GroupId[],
  before: Discourse,
  count: number | null,
  cartels: boolean,
  pointsFar: boolean,
  saysWhat: boolean,
): readonly GroupId[] {
  switch (which) {
    case 'rival': {
      const one = here.at(-1) ?? before.subject;
      return one !== null && before.rivals.includes(one)
        ? before.rivals.filter((group) => group !== one)
        : [];
    }
    case 'first':
      return pool.length > 1 ? pool.slice(0, 1) : [];
    case 'second':
      return pool.length > 1 ? pool.slice(-1) : [];
    case 'latter':
      return pool.slice(-1);
    case 'all': {
      const distinct = [...new Set(pool)];
      const called = cartels ? [...before.counts.keys()].filter(isCartel) : [];
      if (count === 2 && called.length === 2) return called;
      if (count === null || distinct.length === count) return distinct;
      if (count !== 2 || !pointsFar) return [];
      const named = mostNamed(before);
      return named.length === 0 && distinct.length === 1 && saysWhat ? lastTwo(before) : named;
    }
    case 'subject': {
      const one = here.at(-1) ?? before.subject ?? before.groups.at(-1);
      return one === undefined || one === null ? [] : [one];
    }
  }
}

/** "Ambos cárteles": the word is in their names, or what the first letter of these stands for. */
function isCartel(group: GroupId): boolean {
  return /(?:^|-)cartel(?:-|$)|^c[a-z]{2,3}$/.test(group);
}

/** "G, por medio de G": the second acts for the first. */
function isMeans(text: string, at: number): boolean {
  return BY_MEANS.test(text.slice(Math.max(0, at - 70), at));
}

/** The two groups named most often so far, each more than once, or the only two. */
function mostNamed(before: Discourse): readonly GroupId[] {
  const ranked = [...before.counts]
    .filter(([, count], _, all) => count > 1 || all.length === 2)
    .sort((a, b) => b[1] - a[1])
    .map(([group]) => group);
  return ranked.length >= 2 ? ranked.slice(0, 2) : [];
}

/** "G had it all. Then G broke away. Both…": the last two that were told of, one sentence each. */
function lastTwo({ recent }: Discourse): readonly GroupId[] {
  return recent.length >= 2 ? recent.slice(-2) : [];
}

/** Groups kept in mind for that. */
const KEPT_IN_MIND = 3;

const AT_ODDS = new GuardedPattern(
  /(?<![a-z])(?:guerra|pugna[a-z]*|disput[a-z]+|rival[a-z]*|enfrent[a-z]+|pele[a-z]+|compit[a-z]+|compet[a-z]+|combat[a-z]+|contra|vs|war|feud[a-z]*|fight[a-z]*|fought|battl[a-z]+|clash[a-z]*|against)(?![a-z])/,
);

/** "G y G, facciones del G": whose parts they are is no third group of those named. */
const PARENT =
  /G"?,?\s+(?:[a-zN]+\s+){0,3}?(?:facciones|faccion|celulas|escisiones|brazos|factions?|wings|splinters?|offshoots?|cells|branches)\s+(?:[a-z]+\s+)?(?:de|del|of)\s+(?:(?:el|la|los|las|the)\s+)?"?$/;

/** What the next sentence may point back to, after this one. */
export function follow(before: Discourse, masked: Masked): Discourse {
  const slots = slotsOf(masked, 'G');
  const named = slotsOf(masked, 'P');
  if (slots.length === 0 && named.length === 0) return before;
  const groups = meantGroups(masked.text, 0, slots)
    .filter(({ at }, index) => index === 0 || !PARENT.test(masked.text.slice(0, at)))
    .map((slot) => slot.group);
  const there = named.filter((slot) => slot.role === 'site' || slot.role === 'between');
  const sites = there.length > 0 ? there : named.filter((slot) => slot.role === 'from' || slot.role === 'to');
  const narrow = sites.filter((slot) => slot.code.length > 2);
  const places = narrow.length > 0 || before.places.some((slot) => slot.code.length > 2) ? narrow : sites;
  const sides = [...new Set(groups)];
  return {
    rivals: sides.length === 2 && AT_ODDS.test(masked.text, masked.candidates) ? sides : before.rivals,
    state: sites.findLast((slot) => slot.code.length === 2 && slot.code !== '00') ?? before.state,
    groups: groups.length > 0 ? sides : before.groups,
    recent:
      sides.length === 0
        ? before.recent
        : [...before.recent.filter((group) => !sides.includes(group)), ...sides].slice(-KEPT_IN_MIND),
    subject: slots[0]?.group ?? before.subject,
    places: places.length > 0 ? places : before.places,
    topic: topicOf(masked, sites),
    counts: slots.length > 0 ? countedOn(before.counts, slots) : before.counts,
  };
}

/** "P es caso aparte", "En cuanto a P y P, …": the places a sentence is about. */
const ABOUT =
  /^[^a-zP]*(?:(?:en|in|el|la|los|las|the|a|de|del|por|sobre|cuanto|lo|que|toca|hace|respecto|respecta|caso|puerto|ciudad|municipio|plaza|cabecera|as|for|regarding|concerning)\s+)*P(?:(?:,|\s+y|\s+e|\s+and)\s+(?:(?:en|el|la)\s+)?P)*/;

function topicOf({ text }: Masked, sites: readonly PlaceSlot[]): readonly PlaceSlot[] {
  const opening = ABOUT.exec(text)?.[0].length ?? 0;
  return sites.filter((slot) => slot.at < opening);
}

function countedOn(
  before: ReadonlyMap<GroupId, number>,
  slots: readonly GroupSlot[],
): ReadonlyMap<GroupId, number> {
  const counts = new Map(before);
  for (const { group } of slots) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}
