import type { Force } from '#domain/force.ts';
import { COUNTRY_CODE } from '#domain/ids.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { Mission } from '#domain/mission.ts';
import { findForces } from '../../forces/find-forces.ts';
import type { ForceHit } from '../../forces/find-forces.ts';
import { governorsOf } from '../../structure/read-structure.ts';
import type { Block } from '../../structure/structure.ts';
import type { IncidentObservation } from '../incidents/incident-observation.ts';
import { readLabel } from '../labels.ts';
import type { Masked, PlaceSlot } from '../masked.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { DeploymentObservation } from './deployment-observation.ts';
import { deploymentPeriod } from './deployment-period.ts';
import type { Strength } from './find-strengths.ts';
import { countsEventTroops, eventAt } from './event-of-troops.ts';
import { inThatOrder } from './in-that-order.ts';
import { isCredible } from './is-credible.ts';
import { isPlanned } from './is-planned.ts';
import { missionOfStrength } from './mission-of-strength.ts';
import { ofOne, placeOfStrength } from './place-of-strength.ts';
import type { StrengthPlace } from './place-of-strength.ts';
import type { DocumentScope } from './document-scope.ts';
import { mainPlace } from './main-place.ts';
import { blockScope, isHeaded } from './scope-of.ts';
import type { Shares } from './shares.ts';
import {
  forceOfShares,
  isOfMen,
  isSumOf,
  missionAfter,
  saidOfShares,
  shareOf,
  soleForce,
  stateOfShares,
  wordsOf,
} from './tell-shares.ts';
import type { BlockScope } from './scope-of.ts';

export interface ProseContext {
  readonly reading: Reading;
  readonly document: DocumentScope;
  /** The numbers of men in the sentence. */
  readonly strengths: readonly Strength[];
  /** Ordinal of the sentence. */
  readonly sentence: number;
  /** How the sentence shares them out among places; null when it does not. */
  readonly shares: Shares | null;
  /** The place its entry is labelled with. */
  readonly label: () => readonly PlaceSlot[];
  /** The place spoken of last before it. */
  readonly last: () => PlaceSlot | null;
  /** The event whose troops the sentence may count, and all of the text. */
  readonly event: () => IncidentObservation | null;
  readonly events: readonly IncidentObservation[];
  /** The numbers of men told in the sentence before. */
  readonly before: readonly DeploymentObservation[];
  /** The mission of the number told last. */
  readonly mission: Mission | null;
  /** The missions of all numbers told before. */
  readonly missions: ReadonlySet<Mission>;
}

const PART =
  /(?:inclu(?:ye|yen|ding|des?|id[oa]s?)(?:\s+(?:la|el|los|las)\s+(?:[a-z]+\s+){1,3}de)?|de\s+(?:ellos|estos)|de\s+los\s+que|among\s+them|of\s+them)\s*(?:\(|:)?\s*$/;
/** "De ellos, 160 se hallan en P y 75 en P": parts of the number of the sentence before, each somewhere. */
export function isOfThem(folded: string): boolean {
  return /^\s*(?:de\s+(?:ell[oa]s|est[oa]s|aquell[oa]s|l[oa]s\s+(?:primer[oa]s|cuales|anteriores))|of\s+(?:them|these|those)),?\s/.test(
    folded,
  );
}

const PART_AFTER = /^\s*(?:de\s+ellos|de\s+estos|of\s+them)/;

/** Numbers of men told in a sentence. */
export function readProseDeployments(
  context: ProseContext,
  block: Block,
  sentence: Sentence,
): DeploymentObservation[] {
  const { reading, strengths } = context;
  const masked = reading.mask(sentence);
  const scope = blockScope(reading, block);
  const found: DeploymentObservation[] = [];
  const order = inThatOrder(masked, strengths, [...new Set(context.before.map((one) => one.force))]);
  const whole = isOfThem(masked.text) ? context.before[0] : undefined;
  /** The number before, when it was one of men somewhere. */
  let previous: { readonly force: Force | null; place: StrengthPlace | null } | null = whole
    ? { force: whole.force, place: null }
    : null;
  strengths.forEach((strength, index) => {
    const clause = clauseAround(masked.text, strength);
    const from = Math.max(clause.from, strengths[index - 1]?.to ?? 0);
    const to = Math.min(clause.to, strengths[index + 1]?.from ?? masked.text.length);
    const local = masked.text.slice(from, to);
    const before = previous;
    const listed = before !== null && !strength.sure;
    const share = shareOf(context.shares, strength);
    const counted = share !== null || context.shares?.total?.at === strength.from;
    const force = (): Force | null =>
      order?.forces[index] ??
      (isSumOf(masked.text, strengths, index) ? 'joint' : null) ??
      (counted ? soleForce(masked, strength) : null) ??
      forceOfStrength(masked, strength, { clauseFrom: clause.from, from }, before?.force ?? null, listed, {
        scope,
        document: context.document,
      }) ??
      (counted ? forceOfShares(context) : null);
    const named = (): boolean =>
      strength.force !== null ||
      findForces(masked.text.slice(clause.from, strength.from), masked.candidates).length > 0 ||
      senderAfter(masked.text, strength, masked.candidates) !== null;
    const credible = isCredible(masked, strength, local, from, {
      listed,
      force,
      scope,
      named,
      ordered: order !== null || (counted && isOfMen(context, masked, scope)),
      source: reading.structure.text,
      counts: context.document.counts && !scope.ofElse,
      inRow: block.kind === 'row' && scope.force !== null,
      ofElse: () => scope.ofElse || context.document.countsElse,
      headed: () => isHeaded(scope, context.document),
    });
    // What is asked for is so with all its parts.
    if (share && isPlanned(masked.text.slice(0, share.to))) return;
    previous = credible ? { force: force(), place: before?.place ?? null } : null;
    if (previous === null || previous.force === null) {
      if (isPart(masked.text, strength)) previous = before;
      return;
    }
    const event = context.event();
    const eventCard =
      (scope.ofEvent && context.events.length > 0) || countsEventTroops(masked.text, masked.candidates);
    let place =
      ofOne(order?.places[index] ?? null) ??
      (context.shares?.total?.at === strength.from ? stateOfShares(context, masked, scope) : null) ??
      (share && { code: share.places[0]!.code, place: share.places[0]!, also: share.places.slice(1) }) ??
      placeOfStrength(masked, strength, {
        reading: context.reading,
        from,
        to,
        clauseTo: clause.to,
        blockStart: block.start,
        label: readLabel(masked)?.places ?? context.label(),
        block: scope,
        document: context.document,
        last: context.last(),
        shared: previous.place,
        event: eventCard ? (event?.place ?? mainPlace(context.reading)) : null,
      });
    if (place === null) return;
    if (place.code === COUNTRY_CODE && isStateOfMexico(place.place, masked.text))
      place = { ...place, code: STATE_OF_MEXICO };
    previous.place = place;
    if (
      share === null &&
      isPart(masked.text, strength) &&
      (place.place === null || found.some((one) => one.code === place.code) || /inclu/.test(local))
    ) {
      previous = before;
      return;
    }
    const observed = {
      force: previous.force,
      headcount: strength.headcount,
      mission:
        order?.goesOn || whole
          ? context.before[0]!.mission
          : (saidOfShares(context, masked, share ?? (counted ? strength : null)) ??
            missionOfStrength(masked, ...wordsOf(masked, strengths, index, clause, share), {
              document: context.document,
              scope,
              event: (eventCard ? eventAt(context.events, place.code) : null) ?? event,
              eventCard,
              before: found.at(-1)?.mission ?? context.mission,
              missions: context.missions,
              after: () => missionAfter(reading, context.sentence),
            })),
      period: deploymentPeriod(
        reading,
        block,
        masked.text.slice(clause.from, clause.to),
        slotsIn(masked, clause.from, clause.to),
      ),
      unit: unitOf(local),
      start: masked.origin(from),
      end: masked.origin(to),
      rule: `deployment:${strength.sure ? 'prose' : 'list'}`,
      confidence: strength.sure ? 0.85 : 0.75,
      table: null,
      isTotal: false,
      ofEvent: eventCard,
    };
    found.push({ ...observed, code: place.code, place: place.place });
    for (const also of place.also) found.push({ ...observed, code: also.code, place: also });
  });
  return found;
}

const STATE_OF_MEXICO = '15' as PlaceCode;

/** "MÉXICO (suma del estado: 2,075)": the state, not the country. */
function isStateOfMexico(slot: PlaceSlot | null, text: string): boolean {
  return (
    slot !== null &&
    /^m[eé]xico$/i.test(slot.mention.text) &&
    /(?<![a-z])(?:(?:del|en\s+el|este|todo\s+el)\s+estado|de\s+la\s+entidad|estatal)(?![a-z])/.test(text)
  );
}

function clauseAround(text: string, strength: Strength): { from: number; to: number } {
  const from = Math.max(text.lastIndexOf(';', strength.from), text.lastIndexOf(' · ', strength.from)) + 1;
  const next = /;| · |,\s+(?:while|whereas|mientras(?:\s+que)?|en\s+tanto(?:\s+que)?)\s/.exec(
    text.slice(strength.to),
  );
  return { from, to: next ? strength.to + next.index : text.length };
}

function slotsIn(masked: Masked, from: number, to: number): Masked['slots'] {
  return masked.slots.filter((slot) => slot.at >= from && slot.at < to);
}

function isPart(text: string, strength: Strength): boolean {
  return (
    PART.test(text.slice(0, strength.from)) ||
    PART_AFTER.test(text.slice(strength.to)) ||
    /^\s*de\s+ellos/.test(text.slice(strength.from + 1))
  );
}

/** "The National Guard sent 120 troops": men of whom sends them. */
const TROOPS = /^N\s+(?:more\s+|additional\s+|otras\s+)?(?:troops|tropas?|troopers)$/;

function forceOfStrength(
  { text, candidates }: Masked,
  strength: Strength,
  { clauseFrom, from }: { readonly clauseFrom: number; readonly from: number },
  before: Force | null,
  isListed: boolean,
  { scope, document }: { readonly scope: BlockScope; readonly document: DocumentScope },
): Force | null {
  if (strength.force === 'sedena' && TROOPS.test(text.slice(strength.from, strength.to))) {
    const subject = findForces(text.slice(clauseFrom, strength.from), candidates).at(-1);
    if (subject?.as === 'name') return subject.force;
  }
  if (JOINED.test(text.slice(clauseFrom, strength.from))) return 'joint';
  if (strength.force !== null) return strength.force;
  const all = ALL_OF.exec(text.slice(strength.to))?.index;
  if (all !== undefined) {
    const theirs = findForces(text.slice(strength.to + all), candidates)[0];
    if (theirs && theirs.start < 40) return theirs.force;
  }
  if (findForces(text.slice(clauseFrom, strength.from), candidates)[0]?.force === 'joint') return 'joint';
  if (
    /(?:(?:todas|entre)\s+las\s+(?:fuerzas|corporaciones|dependencias)|(?:l[oa]s\s+)?(?:N|tres|diversas|distintas)\s+(?:dependencias|corporaciones|fuerzas|instituciones|ordenes|niveles)\s*(?:de\s+gobierno)?|all\s+(?:forces|agencies)|(?:N|three|all)\s+(?:levels|branches)\s+of\s+government)/.test(
      text,
    )
  )
    return 'joint';
  if (isListed && before)
    return findForces(text.slice(from, strength.from), candidates).at(-1)?.force ?? before;
  const clause = text.slice(clauseFrom, strength.from);
  const named = findForces(clause, candidates);
  if (areSubjects(clause, named)) return 'joint';
  const own =
    named.at(-1) ?? (strength.sure ? undefined : findForces(text.slice(0, strength.from), candidates).at(-1));
  return (
    own?.force ??
    senderAfter(text, strength, candidates) ??
    scope.force ??
    document.force ??
    before ??
    (RANKS.test(text.slice(strength.from, strength.to)) ? 'sedena' : null)
  );
}

/** "P 33, P 58 y P 21, todos G.N.", "ambos del 31/o. R.C.M.": the force of all numbers told last. */
const ALL_OF =
  /(?<![a-z])(?:tod[oa]s|amb[oa]s|all|both)\s+(?:ell[oa]s\s+)?(?:(?:son|pertenecen|are|belong)\s+)?(?:de\s+la|del|de|a\s+la|al|of\s+the|from\s+the|to\s+the)?\s*(?=[a-z0-9])(?!l[oa]s\s)/;

/** "A joint force of 400 soldiers": of several forces whatever they are called. */
const JOINED =
  /(?:(?:joint|combined|mixed)\s+force\s+of|fuerza\s+(?:conjunta|combinada|mixta)\s+(?:de|con))\s+$/;

/** "Ejército y Guardia Nacional mantienen a 500 elementos": one number of both. */
function areSubjects(clause: string, named: readonly ForceHit[]): boolean {
  const [first, second] = named.slice(-2);
  return (
    second !== undefined &&
    first!.force !== second.force &&
    first!.as === 'name' &&
    second.as === 'name' &&
    /^\s+(?:y|e|and)\s+(?:la\s+|el\s+|the\s+)?$/.test(clause.slice(first!.end, second.start)) &&
    !/[NP,:(]/.test(clause.slice(second.end)) &&
    !/N/.test(clause.slice(0, first!.start))
  );
}

/** Officers and "tropa" where no force is named anywhere: the army's way to count. */
const RANKS = /(?:ofs?\.?|oficial(?:es)?)(?![a-z]).*(?:tropa|tpa)|officers?\s.*soldiers/;

/** "Con 350 elementos, la G.N. …", "350 elementos que mantiene la G.N.": the force told after its number. */
const SENDER =
  /^[^;:GN]{0,50}?(?:,|\s(?:tiene|mantiene|aporta|aporto|desplego|desplega[a-z]+|envio|destaco|destaca|dispuso|dispone|reporta|concentra))\s+(?:la|el)\s+$/;

function senderAfter(text: string, strength: Strength, candidates: Masked['candidates']): Force | null {
  const rest = text.slice(strength.to, strength.to + 90);
  const next = findForces(rest, candidates)[0];
  if (next?.as !== 'name') return null;
  const between = rest.slice(0, next.start);
  const opens = /^[^a-zPN]*(?:con|with)\s+(?:un\s+total\s+de\s+)?$/.test(text.slice(0, strength.from));
  return SENDER.test(between) && (opens || !between.includes(',')) ? next.force : null;
}

function unitOf(text: string): string | null {
  return (
    /\d{1,3}\/[ao]\.?\s?(?:b\.\s?i\.|r\.\s?c\.\s?m\.|c\.\s?i\.\s?n\.\s?e\.|z\.\s?m\.|r\.\s?m\.)/
      .exec(text)?.[0]
      .toUpperCase() ?? null
  );
}

/** The place label of the item or heading a block continues: "TUXTLA GTZ. — custodia…". */
export function labelOf(reading: Reading, block: Block, masked: Masked | null): readonly PlaceSlot[] {
  const own = masked && readLabel(masked);
  if (own && own.places.length > 0) return own.places;
  for (const governor of governorsOf(reading.structure, block)) {
    if (governor.kind !== 'item' && governor.kind !== 'heading') continue;
    const first = reading.sentences[reading.firstSentence[governor.ordinal]!];
    const label = first && readLabel(reading.mask(first));
    if (
      label &&
      label.places.length > 0 &&
      (governor.kind === 'item' || label.places.every((slot) => slot.code.length > 2))
    )
      return label.places;
  }
  return [];
}
