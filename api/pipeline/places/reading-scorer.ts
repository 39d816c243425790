import { GAP } from '#geodata/index-names/gap-flags.ts';
import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import { codeOf, kindBit, kindOf, stateOf } from '#geodata/index-names/referent-place.ts';
import type { IndexTables } from '#geodata/index-names/index-tables.ts';
import type { Anchors } from './anchors.ts';
import type { Candidate } from './candidate.ts';
import { senseOf } from './context.ts';
import { SUMS } from './find-candidates.ts';
import type { Context } from './context.ts';
import { Neighbours } from './neighbours.ts';
import { priorsOf, smallVillagesOf } from './prior.ts';
import { municipalitiesOf, stateCodeOf } from './referent-codes.ts';
import { scoreTrigger } from './score-trigger.ts';
import { StateSupport } from './state-support.ts';
import type { Surroundings } from './surroundings.ts';
import { WEIGHT } from './weights.ts';
import { WORD } from './word-classes.ts';

/** Words that say that a name like a state's is a town's. */
const NAMED = WORD.MUNICIPALITY | WORD.SETTLEMENT | WORD.CITY;
const TOWNS = kindBit(PLACE_KIND.MUNICIPALITY);
/** Readings of one name that are always weighed; of more, only those the text has something to do with. */
const ALWAYS_WEIGHED = 16;
/** Stands far above what rounding may add to a bound. */
const ROUNDING = 1e-6;

/**
 * Scores readings of one candidate after another. It is turned to a candidate, with what holds for
 * all its readings worked out by state, and then asked for each; reused, so that nothing is allocated.
 */
class ReadingScorer {
  /** Part of the score last asked for that the surroundings gave. */
  support = 0;
  private context!: Context;
  private tables!: IndexTables;
  private priors!: Float32Array;
  private small!: Uint8Array;
  private anchors!: Anchors;
  /** Number of the candidate turned to. */
  private at = 0;
  /** Bits of the words that say what the name is. */
  private introduced = 0;
  private sense = 0;
  /** States, 1–32, 0 for none: that the name itself may mean, of the heading. */
  private ownState = 0;
  private scope = 0;
  /** The name alone may mean a municipality, and nothing says it is a village or in which state. */
  private isTown = false;
  /** Some codes are spoken for by name: by a container, a gloss, the same name elsewhere. */
  private codesMatter = false;
  /** Some of them by a container or gloss, with no state said. */
  private codesSaid = false;
  private readonly states = new StateSupport();
  private readonly neighbours = new Neighbours();

  /** Turns to a candidate of a context. */
  turnTo(context: Context, at: number): void {
    if (context !== this.context) this.turnToContext(context);
    this.at = at;
    const { candidate, around } = this;
    const ownState = Math.trunc(stateCodeOf(context.reading, candidate) / 1000);
    const scope = Math.trunc(around.scope / 1000);
    this.introduced = candidate.trigger | (candidate.after & ~WORD.SETTLEMENT);
    this.ownState = ownState;
    this.scope = scope;
    this.isTown =
      (candidate.kinds & TOWNS) !== 0 &&
      around.said === 0 &&
      around.inside.length === 0 &&
      around.gloss.length === 0 &&
      !(candidate.trigger & WORD.SETTLEMENT);
    this.sense = ownState === 0 ? senseOf(context, candidate) : 0;
    const codesSaid = around.inside.length > 0 || around.gloss.length > 0;
    this.codesMatter = codesSaid || this.sense !== 0;
    this.codesSaid = codesSaid && around.said === 0;
    this.neighbours.lookFrom(this.anchors, candidate.from);
    this.states.turnTo(
      this.anchors,
      ownState,
      Math.trunc(around.said / 1000),
      scope,
      (candidate.trigger & NAMED) !== 0,
    );
  }

  private turnToContext(context: Context): void {
    const { tables } = context.reading.index;
    if (tables !== this.tables) {
      this.priors = priorsOf(tables);
      this.small = smallVillagesOf(tables);
    }
    this.tables = tables;
    this.context = context;
    this.anchors = context.anchors;
  }

  /** Looked up when needed: kept in fields of this old object they would cost the collector more. */
  private get candidate(): Candidate {
    return this.context.candidates[this.at]!;
  }

  private get around(): Surroundings {
    return this.context.surroundings[this.at]!;
  }

  /** False for the reading of this rank that lies where the text has nothing to do with, one of very many. */
  isWeighed(place: number, rank: number): boolean {
    if (rank < ALWAYS_WEIGHED || this.states.concerned[stateOf(place)] === 1) return true;
    return this.codesSaid && this.isSaidByCode(codeOf(place));
  }

  private isSaidByCode(code: number): boolean {
    const { inside, gloss } = this.around;
    return inside.includes(code) || gloss.includes(code);
  }

  /** Score of a reading, a referent at its packed place; −Infinity, sooner, when it is surely not above `floor`. */
  score(referent: number, place: number, floor: number): number {
    const kind = kindOf(place);
    const state = stateOf(place);
    const prior = this.priors[referent]!;
    const trigger = this.introduced === 0 ? 0 : this.scoreIntroduced(referent, kind);
    if (state === 0 || kind === PLACE_KIND.STATE) {
      this.support = this.scoreWide(referent, kind, codeOf(place));
      return prior + this.support + trigger;
    }
    let support = this.states.of[state]!;
    if (this.isTown && this.small[referent] === 1) support += WEIGHT.villageCalledLikeTown;
    if (this.codesMatter) support += this.scoreCode(codeOf(place));
    if (state === this.ownState) support = this.scoreCapital(support, state);
    else {
      if (kind === PLACE_KIND.MUNICIPALITY && this.ownState !== 0) support += this.scoreAmongTowns(state);
      support += WEIGHT.sameStateShare * this.anchors.stateShare[state]!;
      if (prior + support + trigger + this.mostNearby(state) <= floor) return -Infinity;
      support = this.scoreNearby(support, referent, state, codeOf(place));
    }
    this.support = support;
    return prior + support + trigger;
  }

  private populationOf(referent: number): number {
    return this.tables.entryPopulation[this.tables.referentEntry[referent]!]!;
  }

  private scoreIntroduced(referent: number, kind: number): number {
    const population = this.introduced & WORD.CITY ? this.populationOf(referent) : 0;
    return scoreTrigger(this.introduced, kind, population);
  }

  /** What the surroundings say of a state, a region, a place abroad. */
  private scoreWide(referent: number, kind: number, code: number): number {
    const { around, context } = this;
    if (kind === PLACE_KIND.REGION)
      return scoreRegion(context, this.scope, this.tables.referentEntry[referent]!);
    if (kind === PLACE_KIND.FOREIGN) return around.abroad + (around.contains ? WEIGHT.contains : 0);
    if (code === 0) return 0;
    let score = 0;
    if (around.said !== 0) score += around.said === code && !around.contains ? -2 : WEIGHT.outsideSaidState;
    if (around.contains) score += WEIGHT.contains;
    if (around.leads && !context.reading.headline) score += WEIGHT.leads;
    return score;
  }

  /** What containers, glosses and the same name elsewhere say of a municipality. */
  private scoreCode(code: number): number {
    const { inside, insideSaid, gloss } = this.around;
    let score = 0;
    if (inside.length > 0) {
      score +=
        (insideSaid ? 1 : 0.5) *
        (inside.includes(code) ? WEIGHT.insideSaidMunicipality : WEIGHT.outsideSaidMunicipality);
    }
    if (gloss.includes(code)) score += WEIGHT.gloss;
    if (this.sense !== 0) score += this.sense === code ? WEIGHT.sense : -1;
    return score;
  }

  /** The capital of a state has the state's name: only towns beside it speak for the town. */
  private scoreCapital(support: number, state: number): number {
    const { around, candidate, context } = this;
    let score = support;
    const isTown =
      (candidate.trigger & (WORD.MUNICIPALITY | WORD.CITY)) !== 0 ||
      goesOnWithTown(context, candidate, state);
    if ((around.contains && !isTown) || isSummed(context, candidate)) score += WEIGHT.containsAsTown;
    else if (
      context.reading.headline &&
      !around.contains &&
      !around.amongStates &&
      !(candidate.after & WORD.STATE)
    )
      score += WEIGHT.capitalInHeadline;
    let towns = 0;
    for (const listed of around.listedWith) if (listed === state) towns++;
    return score + WEIGHT.listedWithTowns * Math.min(2, towns);
  }

  /** "Guerrero y Matachí": a town called like a state, beside a town of its own state. */
  private scoreAmongTowns(state: number): number {
    const { listedWith, amongStates } = this.around;
    return !amongStates && listedWith.length > 0 && listedWith.every((listed) => listed === state)
      ? WEIGHT.listedWithTowns - WEIGHT.villageCalledLikeState
      : 0;
  }

  /** Most that `scoreNearby` may add in a state. */
  private mostNearby(state: number): number {
    const { ofState, placed } = this.neighbours;
    return (
      WEIGHT.sameMunicipalityShare * this.anchors.mostMunicipalityShare +
      (WEIGHT.nearSameMunicipality + WEIGHT.nearSameState) * ofState[state]! +
      WEIGHT.nearby * placed +
      ROUNDING
    );
  }

  /** Adds what the text's other places say of a municipality. */
  private scoreNearby(support: number, referent: number, state: number, code: number): number {
    const { neighbours, anchors, tables } = this;
    let score = support;
    if (anchors.stateShare[state]! > 0)
      score += WEIGHT.sameMunicipalityShare * (anchors.municipalityShare.get(code) ?? 0);
    const sameState = neighbours.ofState[state]!;
    const sameMunicipality = sameState === 0 ? 0 : neighbours.ofMunicipality(code);
    let nearby = 0;
    if (neighbours.placed > 0)
      nearby = neighbours.near(tables.referentLongitude[referent]!, tables.referentLatitude[referent]!);
    return (
      score +
      sameMunicipality * WEIGHT.nearSameMunicipality +
      sameState * WEIGHT.nearSameState +
      nearby * WEIGHT.nearby
    );
  }
}

/** "Total Durango": sums are made by state. */
function isSummed({ reading: { stream } }: Context, { from }: Candidate): boolean {
  return from > 0 && stream.gap[from] === GAP.SPACE && SUMS.has(stream.hash[from - 1]!);
}

/** The enumeration goes on with a town of the state: "Boca del Río, Veracruz y Tierra Blanca". */
function goesOnWithTown({ reading, candidates }: Context, { listNext }: Candidate, state: number): boolean {
  const next = candidates[listNext];
  if (next === undefined || stateCodeOf(reading, next) !== 0) return false;
  return municipalitiesOf(reading, next).some((code) => Math.trunc(code / 1000) === state);
}

/** A region fits where its states are spoken of. */
function scoreRegion({ reading, anchors }: Context, scope: number, entry: number): number {
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

/** The scorer all readings go through. */
export const readingScorer = new ReadingScorer();
