import type { Force } from '#domain/force.ts';
import type { Mission } from '#domain/mission.ts';
import { findForces } from '../../forces/find-forces.ts';
import { functionOf, objectOf } from '../../forces/mission-words.ts';
import { governorsOf } from '../../structure/read-structure.ts';
import type { Block } from '../../structure/structure.ts';
import { isDenied } from '../doubt.ts';
import type { IncidentObservation } from '../incidents/incident-observation.ts';
import { readLabel } from '../labels.ts';
import type { Masked, PlaceSlot } from '../masked.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { DeploymentObservation } from './deployment-observation.ts';
import { deploymentPeriod } from './deployment-period.ts';
import type { Strength } from './find-strengths.ts';
import { missionOfEvent } from './event-of-troops.ts';
import { isNoDeployment, isPlanned } from './is-planned.ts';
import { placeOfStrength } from './place-of-strength.ts';
import type { StrengthPlace } from './place-of-strength.ts';
import { blockScope, governingMission, yields } from './scope-of.ts';
import type { BlockScope, DocumentScope } from './scope-of.ts';

export interface ProseContext {
  readonly reading: Reading;
  readonly document: DocumentScope;
  /** The numbers of men in the sentence. */
  readonly strengths: readonly Strength[];
  readonly label: readonly PlaceSlot[];
  readonly last: PlaceSlot | null;
  /** The event whose troops the sentence may count. */
  readonly event: IncidentObservation | null;
}

/** Verbs that make a bare number one of men when a force is their subject. */
const COUNTING =
  /(?:report[a-z]*|list[a-z]*|had|has|have|kept|keeps|tiene[n]?|registr[a-z]+|mantien[a-z]+|mantuv[a-z]+|cuenta[n]?\s+con|suma[n]?|emplea[n]?|asciende[n]?\s+a|despleg[a-z]+|despliega[n]?|deploy[a-z]*|destac[a-z]+|aport[a-z]+|envi(?:o|aron)|sent)\s+(?:con\s+|a\s+)?(?:un\s+total\s+de\s+)?$/;
const PART =
  /(?:inclu(?:ye|yen|ding|des?|idos)|de\s+(?:ellos|estos)|de\s+los\s+que|among\s+them|of\s+them)\s*(?:\(|:)?\s*$/;
const PART_AFTER = /^\s*(?:de\s+ellos|de\s+estos|of\s+them)/;
const SHARE =
  /,\s*(?:roughly|about|some|aproximadamente|cerca\s+de)?\s*(?:a\s+third|half|a\s+quarter|un\s+tercio|la\s+mitad|parte|N\s+(?:of\s+them|de\s+ellos))[^.;]*/;
const GENERIC =
  /N\s+(?:more\s+|otros\s+)?(?:agentes|agents|officers|personal|ingenieros|navales|tripulantes|crew|oficiales|jefes?)(?![a-z])/;
const ANYONE = /N\s+(?:more\s+|otros\s+)?(?:personas|hombres|men|members|integrantes)(?![a-z])/;
const EVENT_TROOPS =
  /(?:efectivos?\s+(?:participantes|empleados|en\s+el\s+area)|personal\s+(?:participante|empleado|que\s+participo)|fuerzas?\s+(?:participantes|empleadas)|tropas?\s+(?:participantes|empleadas)|apoyo\s+terrestre|participaron|convoy\s+de|columna\s+de|al\s+mando\s+de|integrad[oa]s?\s+por|compuest[oa]s?\s+por|establecid[oa]|efectivos?:|effectives)/;
const STANDING =
  /(?:mantien|destac|despleg|despliega|reforz|refuerz|vigil|segur|permanec|establec|sosti[ea]n|presencia|efectivos?\s+en\s+el\s+area|recae|deploy|reinforc|patrol|stationed|secur)/;

/** Numbers of men told in a sentence. */
export function readProseDeployments(
  context: ProseContext,
  block: Block,
  sentence: Sentence,
): DeploymentObservation[] {
  const { reading, strengths } = context;
  const masked = reading.mask(sentence);
  const scope = blockScope(reading, block);
  const label = readLabel(masked)?.places ?? context.label;
  const found: DeploymentObservation[] = [];
  let previous: { force: Force | null; accepted: boolean; place: StrengthPlace | null } | null = null;
  strengths.forEach((strength, index) => {
    const clause = clauseAround(masked.text, strength);
    const from = Math.max(clause.from, strengths[index - 1]?.to ?? 0);
    const to = Math.min(clause.to, strengths[index + 1]?.from ?? masked.text.length);
    const local = masked.text.slice(from, to);
    const listed = previous?.accepted === true && !strength.sure;
    const force = forceOfStrength(
      masked.text,
      strength,
      clause.from,
      listed ? previous!.force : null,
      scope,
      context.document,
      strength.sure,
    );
    const named =
      strength.force !== null ||
      findForces(masked.text.slice(clause.from, strength.from), masked.candidates).length > 0;
    const credible = isCredible(masked, strength, local, from, {
      listed,
      force,
      scope,
      named,
      counts: context.document.counts,
    });
    const shared: StrengthPlace | null = previous?.accepted ? previous.place : null;
    previous = { force, accepted: credible, place: shared };
    if (!credible || force === null) return;
    const eventCard = EVENT_TROOPS.test(masked.text);
    const place = placeOfStrength(masked, strength, {
      from,
      to,
      clauseTo: clause.to,
      label,
      block: scope,
      document: context.document,
      last: context.last,
      shared,
      event: eventCard ? (context.event?.place ?? context.document.main) : null,
    });
    if (place === null) return;
    previous.place = place;
    if (
      isPart(masked.text, strength) &&
      (place.place === null || found.some((one) => one.code === place.code) || /inclu/.test(local))
    )
      return;
    const observed = {
      force,
      headcount: strength.headcount,
      mission:
        (strengths.length > 1
          ? firm(ownMission(masked.text, strengths, index, clause), context.document)
          : null) ??
        missionOfStrength(masked.text.slice(clause.from, clause.to), masked.text, scope, context, eventCard),
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
    if (place.also) found.push({ ...observed, code: place.also.code, place: place.also });
  });
  return found;
}

function clauseAround(text: string, strength: Strength): { from: number; to: number } {
  const from = Math.max(text.lastIndexOf(';', strength.from), text.lastIndexOf(' · ', strength.from)) + 1;
  const next = /;| · /.exec(text.slice(strength.to));
  return { from, to: next ? strength.to + next.index : text.length };
}

function slotsIn(masked: Masked, from: number, to: number): Masked['slots'] {
  return masked.slots.filter((slot) => slot.at >= from && slot.at < to);
}

interface Credibility {
  readonly listed: boolean;
  readonly force: Force | null;
  readonly scope: BlockScope;
  /** A force is named in the number's own clause. */
  readonly named: boolean;
  /** The text is about numbers of men. */
  readonly counts: boolean;
}

function isCredible(
  masked: Masked,
  strength: Strength,
  local: string,
  from: number,
  { listed, force, scope, named, counts }: Credibility,
): boolean {
  const { text } = masked;
  const after = text.slice(strength.to, strength.to + 64).split(CLAUSE_END)[0]!;
  const around = text.slice(Math.max(from, strength.from - 34), strength.to) + after;
  if (isNoDeployment(around) || isPlanned(local) || isDenied(local)) return false;
  if (
    /^\s*(?:celulas|vehiculos|bases|b\.\s?o|patrullas|unidades|aeronaves|helicopteros)/.test(
      text.slice(strength.to, strength.to + 20),
    )
  )
    return false;
  if (strength.sure) {
    const words = text.slice(strength.from, strength.to);
    if (strength.force !== null) return true;
    return (
      !ANYONE.test(words) &&
      (named || scope.counts || /tropa|tpa|soldado/.test(words) || !GENERIC.test(words))
    );
  }
  if (counts && TOTAL_LINE.test(text)) return true;
  if (listed && /P\s*[(:-]\s*$/.test(text.slice(0, strength.from))) return true;
  if (listed)
    return /^\s*(?:mas\s+|more\s+)?(?:en|in|a|al|were\s+in|estan\s+en|para)\s+/.test(
      text.slice(strength.to, strength.to + 14),
    );
  const opens =
    /^[^a-zA-Z]*N\s+(?:en|in|a)\s/.test(text) || /P[^a-z]*N[^a-z]*$/.test(text.slice(0, strength.to + 3));
  if (
    (counts || scope.counts) &&
    /P(?:,\s+[a-z]{1,5}\.(?:[a-z]\.)*)?\s*=\s*$/.test(text.slice(0, strength.from))
  )
    return true;
  const line = /^[^a-zN]*P[^a-zN]*N[^a-zN]*$/.test(text);
  if ((scope.counts && opens) || (counts && line)) return true;
  return (
    force !== null &&
    COUNTING.test(text.slice(0, strength.from)) &&
    findForces(text.slice(0, strength.from), masked.candidates).length > 0
  );
}

/** "Total nacional: 1,920 en seguridad portuaria y 1,075 en aduanas." */
const TOTAL_LINE = /^(?:gran\s+)?(?:total(?:es)?|suma)(?:\s+[a-zP]+){0,4}\s*:/;

/** Where what is said of a number of men ends. */
const CLAUSE_END = /[;,]|\s(?:y|e|and|que|para|quienes|who)\s/;

function isPart(text: string, strength: Strength): boolean {
  return (
    PART.test(text.slice(0, strength.from)) ||
    PART_AFTER.test(text.slice(strength.to)) ||
    /^\s*de\s+ellos/.test(text.slice(strength.from + 1))
  );
}

function forceOfStrength(
  text: string,
  strength: Strength,
  clauseFrom: number,
  listed: Force | null,
  scope: BlockScope,
  document: DocumentScope,
  sure: boolean,
): Force | null {
  if (strength.force !== null) return strength.force;
  if (
    /(?:todas\s+las\s+fuerzas|l[oa]s\s+N\s+(?:dependencias|corporaciones|fuerzas|instituciones)|all\s+forces)/.test(
      text,
    )
  )
    return 'joint';
  const own =
    findForces(text.slice(clauseFrom, strength.from)).at(-1) ??
    (sure ? undefined : findForces(text.slice(0, strength.from)).at(-1));
  return listed ?? own?.force ?? scope.force ?? document.force;
}

function missionOfStrength(
  clause: string,
  sentence: string,
  scope: BlockScope,
  context: ProseContext,
  eventCard: boolean,
): Mission {
  const [near, whole] = [clause.replace(SHARE, ' '), sentence.replace(SHARE, ' ')];
  const own = functionOf(near) ?? functionOf(whole);
  if (own && !yields(own, context.document)) return own;
  const headed = scope.mission ?? context.document.mission;
  if (headed) return headed;
  const object = objectOf(near) ?? objectOf(whole) ?? governingMission(scope, context.document);
  if (object) return object;
  if (eventCard || GUARDED_SPOT.test(sentence)) return missionOfEvent(context.event) ?? 'patrol';
  const standing = STANDING.test(sentence);
  return standing || /(?<![a-z])(?:b\.\s?o\.|bases?\s+de\s+operaciones)/.test(sentence) ? 'patrol' : 'other';
}

function firm(mission: Mission | null, document: DocumentScope): Mission | null {
  return mission && yields(mission, document) ? null : mission;
}

/** "para la custodia de la zona": men left where an event was. */
const GUARDED_SPOT =
  /(?:custodia|custodian|resguard|asegur|acordon|vigil)[a-z]*\s+(?:de\s+|del\s+|en\s+)?(?:la\s+|el\s+|dich[oa]\s+|ese\s+|esa\s+)?(?:zona|lugar|sitio|predio|punto|area|toma)/;

/** The mission of one of several numbers, told right after it ("1,920 en seguridad portuaria") or before. */
function ownMission(
  text: string,
  strengths: readonly Strength[],
  index: number,
  clause: { from: number; to: number },
): Mission | null {
  const { from, to } = strengths[index]!;
  const after = text.slice(to, Math.min(clause.to, strengths[index + 1]?.from ?? text.length));
  const before = text.slice(Math.max(clause.from, strengths[index - 1]?.to ?? 0), from);
  if (/^\s*(?:en|para|a|de|del|in|for|on|at|\()/.test(after)) return functionOf(after.replace(SHARE, ' '));
  return functionOf(before.replace(SHARE, ' '));
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
    if (governor.kind !== 'item') continue;
    const first = reading.sentences[reading.firstSentence[governor.ordinal]!];
    const label = first && readLabel(reading.mask(first));
    if (label && label.places.length > 0) return label.places;
  }
  return [];
}
