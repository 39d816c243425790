import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import { senseOf } from './context.ts';
import type { Context } from './context.ts';
import { Neighbours } from './neighbours.ts';
import { priorsOf } from './prior.ts';
import { stateCodeOf } from './referent-codes.ts';
import type { Resolution } from './resolution.ts';
import { scoreTrigger } from './score-trigger.ts';
import type { Surroundings } from './surroundings.ts';
import { WEIGHT } from './weights.ts';
import { WORD } from './word-classes.ts';

/** Words that say that a name like a state's is a town's. */
const NAMED = WORD.MUNICIPALITY | WORD.SETTLEMENT | WORD.CITY;
/** Referents of one name that are always weighed; of more, only those the text has something to do with. */
const ALWAYS_WEIGHED = 16;
const MAX_CODES = 9;

const neighbours = new Neighbours();

/** Scores the readings of a candidate and keeps the best; `visit` is told of each. */
export function scoreReferents(
  context: Context,
  at: number,
  visit?: (entry: number, code: number, score: number) => void,
): Resolution {
  const { reading, anchors } = context;
  const { tables } = reading.index;
  const candidate = context.candidates[at]!;
  const around = context.surroundings[at]!;
  const priors = priorsOf(tables);
  const sense = senseOf(context, candidate);
  const ownState = Math.trunc(stateCodeOf(reading, candidate) / 1000);
  const introduced = candidate.trigger | (candidate.after & ~WORD.SETTLEMENT);
  const { headline } = reading;
  neighbours.lookFrom(anchors, candidate.from);
  const best: Resolution = {
    referent: -1,
    entry: -1,
    code: 0,
    score: -Infinity,
    rivalScore: -Infinity,
    support: 0,
    codes: 0,
  };
  let bestKey = 0;
  weigh(candidate.firstReferent, candidate.lastReferent);
  weigh(candidate.firstHeadless, candidate.lastHeadless);
  return best;

  function weigh(first: number, last: number): void {
    for (let referent = first; referent < last; referent++) {
      const entry = tables.referentEntry[referent]!;
      const code = tables.entryCode[entry]!;
      if (referent - first >= ALWAYS_WEIGHED && !isSpokenOf(code)) continue;
      const kind = tables.entryKind[entry]!;
      const support = scoreContext(entry, code, kind);
      const score =
        priors[referent]! + support + scoreTrigger(introduced, kind, tables.entryPopulation[entry]!);
      visit?.(entry, code, score);
      const key = kind === PLACE_KIND.FOREIGN ? -1 : kind === PLACE_KIND.REGION ? -2 - entry : code;
      if (best.referent < 0 || (key !== bestKey && best.codes < MAX_CODES)) best.codes++;
      if (score > best.score) {
        if (best.referent >= 0 && key !== bestKey && best.score > best.rivalScore)
          best.rivalScore = best.score;
        best.referent = referent;
        best.entry = entry;
        best.code = code;
        best.score = score;
        best.support = support;
        bestKey = key;
      } else if (key !== bestKey && score > best.rivalScore) best.rivalScore = score;
    }
  }

  /** True for places in states or municipalities that the text names near or often. */
  function isSpokenOf(code: number): boolean {
    const state = Math.trunc(code / 1000);
    if (around.said !== 0) return state === Math.trunc(around.said / 1000);
    if (anchors.stateShare[state]! > 0 || state === Math.trunc(around.scope / 1000)) return true;
    return around.inside.includes(code) || around.gloss.includes(code);
  }

  function scoreContext(entry: number, code: number, kind: number): number {
    if (kind === PLACE_KIND.REGION) return scoreRegion(context, around, entry);
    if (kind === PLACE_KIND.FOREIGN) return around.abroad + (around.contains ? WEIGHT.contains : 0);
    if (code === 0) return 0;
    if (kind === PLACE_KIND.STATE) return scoreState(around, code, headline);
    const state = Math.trunc(code / 1000);
    let score = 0;
    if (around.said !== 0)
      score += state === Math.trunc(around.said / 1000) ? WEIGHT.insideSaidState : WEIGHT.outsideSaidState;
    if (around.inside.length > 0) {
      const fits = around.inside.includes(code);
      score +=
        (around.insideSaid ? 1 : 0.5) *
        (fits ? WEIGHT.insideSaidMunicipality : WEIGHT.outsideSaidMunicipality);
    }
    if (around.gloss.includes(code)) score += WEIGHT.gloss;
    if (sense !== 0 && ownState === 0) score += sense === code ? WEIGHT.sense : -1;
    // The capital of a state has the state's name: only towns beside it speak for the town.
    if (state === ownState) {
      if (headline && !around.contains && !around.amongStates && !(candidate.after & WORD.STATE))
        score += WEIGHT.capitalInHeadline;
      const towns = around.listedWith.reduce((sum, listed) => sum + Number(listed === state), 0);
      return score + WEIGHT.listedWithTowns * Math.min(2, towns);
    }
    // "In Tabasco" under a heading of Chiapas is no village of Chiapas.
    if (ownState !== 0 && around.said === 0 && !(candidate.trigger & NAMED))
      score += WEIGHT.villageCalledLikeState;
    if (around.scope !== 0)
      score += state === Math.trunc(around.scope / 1000) ? WEIGHT.insideScope : WEIGHT.outsideScope;
    score += WEIGHT.sameStateShare * anchors.stateShare[state]!;
    score += WEIGHT.sameMunicipalityShare * (anchors.municipalityShare.get(code) ?? 0);
    const near = neighbours.measure(code, tables.entryLongitude[entry]!, tables.entryLatitude[entry]!);
    return (
      score +
      near.sameMunicipality * WEIGHT.nearSameMunicipality +
      near.sameState * WEIGHT.nearSameState +
      near.nearby * WEIGHT.nearby
    );
  }
}

/** A region fits where its states are spoken of. */
function scoreRegion({ reading, anchors }: Context, around: Surroundings, entry: number): number {
  const scope = Math.trunc(around.scope / 1000);
  let share = 0;
  let inScope = false;
  let last = 0;
  for (const member of reading.index.entryMembers(entry)) {
    const state = Math.trunc(member / 1000);
    if (state === last) continue;
    last = state;
    share += anchors.stateShare[state]!;
    inScope ||= state === scope;
  }
  return (
    (inScope ? WEIGHT.insideScope : 0) + WEIGHT.sameStateShare * Math.min(1, share) + (share > 0 ? 1 : 0)
  );
}

function scoreState(around: Surroundings, code: number, headline: boolean): number {
  let score = 0;
  if (around.said !== 0) score += around.said === code && !around.contains ? -2 : WEIGHT.outsideSaidState;
  if (around.contains) score += WEIGHT.contains;
  if (around.leads && !headline) score += WEIGHT.leads;
  return score;
}
