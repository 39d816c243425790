import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import type { Anchors } from './anchors.ts';
import type { Surroundings } from './surroundings.ts';
import type { Candidate } from './candidate.ts';
import { distanceKm } from './distance-km.ts';
import { priorOf } from './prior.ts';
import type { Reading } from './reading.ts';
import type { Resolution } from './resolution.ts';
import { WEIGHT } from './weights.ts';
import { WORD } from './word-classes.ts';

/** Anchors looked at before and after a candidate. */
const ANCHORS_BEFORE = 8;
const ANCHORS_AFTER = 4;
/** Words after which a neighbour counts half. */
const HALF_DISTANCE = 40;
const NEARBY_KM = 60;
/** Words that say that a name like a state's is a town's. */
const NAMED = WORD.MUNICIPALITY | WORD.SETTLEMENT | WORD.CITY;
/** Words of a text so short that it is a headline: it names towns rather than states. */
const HEADLINE_WORDS = 25;
/** Decades of inhabitants of a middling town, which "ciudad de" neither favours nor opposes. */
const CITY_DECADES = 4;

/** Scores every reading of a candidate and keeps the best; `visit` is told of each. */
export function scoreReferents(
  reading: Reading,
  candidate: Candidate,
  around: Surroundings,
  visit?: (entry: number, code: number, score: number) => void,
): Resolution {
  const { tables } = reading.index;
  const best: Resolution = {
    referent: -1,
    entry: -1,
    code: 0,
    score: -Infinity,
    rivalScore: -Infinity,
    support: 0,
    codes: 0,
  };
  const codes: number[] = [];
  const neighbours = neighboursOf(around.anchors, candidate.from);
  const ownState = stateNamed(reading, candidate);
  const weigh = (first: number, last: number) => {
    for (let referent = first; referent < last; referent++) {
      const entry = tables.referentEntry[referent]!;
      const code = tables.entryCode[entry]!;
      const kind = tables.entryKind[entry]!;
      const context = scoreContext(entry, code, kind);
      const trigger = scoreTrigger(
        candidate.trigger | (candidate.after & ~WORD.SETTLEMENT),
        kind,
        tables.entryPopulation[entry]!,
      );
      const score = priorOf(tables, referent) + context + trigger;
      visit?.(entry, code, score);
      const key = kind === PLACE_KIND.FOREIGN ? -1 : kind === PLACE_KIND.REGION ? -2 - entry : code;
      if (codes.length < 9 && !codes.includes(key)) codes.push(key);
      if (score > best.score) {
        if (best.referent >= 0 && keyOf(best) !== key)
          best.rivalScore = Math.max(best.rivalScore, best.score);
        best.referent = referent;
        best.entry = entry;
        best.code = code;
        best.score = score;
        best.support = context;
      } else if (keyOf(best) !== key) best.rivalScore = Math.max(best.rivalScore, score);
    }
  };
  weigh(candidate.firstReferent, candidate.lastReferent);
  weigh(candidate.firstHeadless, candidate.lastHeadless);
  best.codes = codes.length;
  return best;

  function keyOf({ entry, code }: Resolution): number {
    const kind = tables.entryKind[entry];
    return kind === PLACE_KIND.FOREIGN ? -1 : kind === PLACE_KIND.REGION ? -2 - entry : code;
  }

  function scoreContext(entry: number, code: number, kind: number): number {
    if (kind === PLACE_KIND.REGION) return scoreRegion(entry);
    if (kind === PLACE_KIND.FOREIGN) return around.abroad;
    if (code === 0) return 0;
    if (kind === PLACE_KIND.STATE) return scoreState(code);
    const state = Math.floor(code / 1000);
    const longitude = tables.entryLongitude[entry]!;
    const latitude = tables.entryLatitude[entry]!;
    let score = 0;
    if (around.said !== 0)
      score += state === Math.floor(around.said / 1000) ? WEIGHT.insideSaidState : WEIGHT.outsideSaidState;
    if (around.inside.length > 0) {
      const weight = around.insideSaid ? 1 : 0.5;
      score +=
        weight *
        (around.inside.includes(code) ? WEIGHT.insideSaidMunicipality : WEIGHT.outsideSaidMunicipality);
    }
    if (around.gloss.includes(code)) score += WEIGHT.gloss;
    if (around.sense !== 0 && ownState === 0) score += around.sense === code ? WEIGHT.sense : -1;
    // The capital of a state has the state's name: only towns beside it speak for the town.
    if (state === ownState) {
      if (isHeadline(reading) && !around.contains && !(candidate.after & WORD.STATE))
        score += WEIGHT.capitalInHeadline;
      return (
        score +
        WEIGHT.listedWithTowns * Math.min(2, around.listedWith.filter((listed) => listed === state).length)
      );
    }
    // "In Tabasco" under a heading of Chiapas is no village of Chiapas.
    if (ownState !== 0 && around.said === 0 && !(candidate.trigger & NAMED))
      score += WEIGHT.villageCalledLikeState;
    if (around.scope !== 0)
      score += state === Math.floor(around.scope / 1000) ? WEIGHT.insideScope : WEIGHT.outsideScope;
    const { stateShare, municipalityShare } = around.anchors;
    score += WEIGHT.sameStateShare * stateShare[state]!;
    score += WEIGHT.sameMunicipalityShare * (municipalityShare.get(code) ?? 0);
    let same = 0;
    let sameState = 0;
    let near = 0;
    for (const { anchor, pull } of neighbours) {
      if (anchor.code === code) same = Math.max(same, pull);
      if (Math.floor(anchor.code / 1000) === state) sameState = Math.max(sameState, pull);
      if (
        anchor.code % 1000 !== 0 &&
        distanceKm(longitude, latitude, anchor.longitude, anchor.latitude) < NEARBY_KM
      )
        near = Math.max(near, pull);
    }
    return (
      score + same * WEIGHT.nearSameMunicipality + sameState * WEIGHT.nearSameState + near * WEIGHT.nearby
    );
  }

  /** A region fits where its states are spoken of. */
  function scoreRegion(entry: number): number {
    const scope = Math.floor(around.scope / 1000);
    let share = 0;
    let inScope = false;
    let last = 0;
    for (const member of reading.index.entryMembers(entry)) {
      const state = Math.floor(member / 1000);
      if (state === last) continue;
      last = state;
      share += around.anchors.stateShare[state]!;
      inScope ||= state === scope;
    }
    return (
      (inScope ? WEIGHT.insideScope : 0) + WEIGHT.sameStateShare * Math.min(1, share) + (share > 0 ? 1 : 0)
    );
  }

  function scoreState(code: number): number {
    let score = 0;
    if (around.said !== 0) score += around.said === code && !around.contains ? -2 : WEIGHT.outsideSaidState;
    if (around.contains) score += WEIGHT.contains;
    if (around.leads) score += WEIGHT.leads;
    return score;
  }
}

function isHeadline({ stream }: Reading): boolean {
  return stream.count <= HEADLINE_WORDS;
}

/** Number of the state the name is called like, 0 for none. */
function stateNamed({ index }: Reading, { firstReferent, lastReferent }: Candidate): number {
  for (let referent = firstReferent; referent < lastReferent; referent++) {
    const entry = index.tables.referentEntry[referent]!;
    if (index.tables.entryKind[entry] === PLACE_KIND.STATE)
      return Math.floor(index.tables.entryCode[entry]! / 1000);
  }
  return 0;
}

function scoreTrigger(trigger: number, kind: number, population: number): number {
  const { triggerFits, triggerContradicts } = WEIGHT;
  if (trigger & WORD.STATE) return kind === PLACE_KIND.STATE ? triggerFits : triggerContradicts;
  if (kind === PLACE_KIND.STATE)
    return trigger & (WORD.MUNICIPALITY | WORD.SETTLEMENT | WORD.CITY | WORD.FACILITY)
      ? triggerContradicts
      : 0;
  if (trigger & WORD.MUNICIPALITY)
    return kind === PLACE_KIND.MUNICIPALITY ? triggerFits : triggerContradicts / 2;
  if (trigger & WORD.SETTLEMENT) return kind === PLACE_KIND.LOCALITY ? triggerFits / 1.5 : 0;
  if (trigger & WORD.CITY) {
    const size = (Math.log10(population + 1) - CITY_DECADES) * WEIGHT.cityPerDecade;
    return (kind === PLACE_KIND.MUNICIPALITY || population > 10000 ? triggerFits / 2 : -1) + size;
  }
  return 0;
}

interface Neighbour {
  readonly anchor: { readonly code: number; readonly longitude: number; readonly latitude: number };
  readonly pull: number;
}

function neighboursOf({ list }: Anchors, at: number): Neighbour[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  const neighbours: Neighbour[] = [];
  for (let i = Math.max(0, low - ANCHORS_BEFORE); i < Math.min(list.length, low + ANCHORS_AFTER); i++) {
    const anchor = list[i]!;
    if (anchor.at === at) continue;
    neighbours.push({ anchor, pull: anchor.weight / (1 + Math.abs(anchor.at - at) / HALF_DISTANCE) });
  }
  return neighbours;
}
