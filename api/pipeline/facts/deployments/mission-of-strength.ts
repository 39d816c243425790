import type { Mission } from '#domain/mission.ts';
import { functionOf, isApart, objectOf } from '../../forces/mission-words.ts';
import { spokenText } from '../masked.ts';
import type { Masked } from '../masked.ts';
import type { IncidentObservation } from '../incidents/incident-observation.ts';
import { missionOfEvent } from './event-of-troops.ts';
import type { Strength } from './find-strengths.ts';
import type { DocumentScope } from './document-scope.ts';
import { governingMission, yields } from './scope-of.ts';
import type { BlockScope } from './scope-of.ts';
import { isStanding } from './scope-words.ts';

export interface MissionContext {
  readonly document: DocumentScope;
  readonly scope: BlockScope;
  /** The event whose troops the sentence counts, or may. */
  readonly event: IncidentObservation | null;
  readonly eventCard: boolean;
  /** The mission of the number of men told before. */
  readonly before: Mission | null;
  /** The missions of all numbers told before. */
  readonly missions: ReadonlySet<Mission>;
  /** What the next sentence says of all of them. */
  readonly after: () => Mission | null;
}

const SHARE =
  /,\s*(?:roughly|about|some|aproximadamente|cerca\s+de)?\s*(?:a\s+third|half|a\s+quarter|un\s+tercio|la\s+mitad|parte|N\s+(?:of\s+them|de\s+ellos))[^.;]*/;
const BASES =
  /(?<![a-z])(?:b\.\s?o\.|bases?\s+de\s+operaciones|(?:el|al|del|cada)\s+(?:puesto|reten|filtro)(?![a-z]))/;
/** "…, y que se gestiona un radar": told besides, of something else than the men before. */
const ASIDE = /,\s+(?:y|e|and|pero|but)\s+(?:que\s+|that\s+)?(?:se|hay|tambien|ademas|also|a|the|una?)\s.*$/;
/** "con el mismo fin": the mission of the men told before. */
const SAME =
  /(?<![a-z])(?:(?:con|para|en)\s+(?:el|la|l[oa]s)\s+mism[oa]s?|mism[oa]|identic[oa]|(?:(?:for|on|with)\s+)?(?:the\s+)?same)\s+(?:fin|fines|finalidad|proposito|objetivo|mision|tareas?|labor|labores|encomienda|servicio|purpose|mission|task|duty|duties|job)(?![a-z])/;
/** "para la custodia de la zona": men left where an event was. */
const GUARDED_SPOT =
  /(?:custodia|custodian|resguard|asegur|acordon|vigil)[a-z]*\s+(?:de\s+|del\s+|en\s+)?(?:la\s+|el\s+|dich[oa]\s+|ese\s+|esa\s+)?(?:zona|lugar|sitio|predio|punto|area|toma)/;

/** "Total nacional en los rubros anteriores: N": of all missions together. */
const SUMS_UP =
  /^[^a-zP]*(?:gran\s+|sub-?)?(?:total(?:es)?|suma[ns]?|en\s+total|in\s+all|altogether)(?![a-z])/;

/** What a number of men told in a sentence is there for: its own words before its clause, headings and title. */
export function missionOfStrength(
  masked: Masked,
  strengths: readonly Strength[],
  index: number,
  clause: { readonly from: number; readonly to: number },
  context: MissionContext,
): Mission {
  const { document, scope } = context;
  const near = withoutAside(spoken(masked, clause.from, jobAfter(masked.text, clause.to)));
  const whole = strengths.length > 1 ? sharedWords(masked, strengths) : spoken(masked, 0, masked.text.length);
  const apart = isApart(near) || (strengths.length === 1 && isApart(whole));
  const firm = (mission: Mission | null): Mission | null =>
    mission && (apart || !yields(mission, document, scope)) ? mission : null;
  const own =
    (strengths.length > 1 ? firm(amongSeveral(masked, strengths, index, clause)) : null) ??
    firm(functionOf(withoutFinds(near)) ?? functionOf(whole));
  if (own) return own;
  if (context.before && SAME.test(near)) return context.before;
  const headed = apart ? null : (scope.mission ?? document.mission);
  if (headed && SUMS_UP.test(masked.text) && context.missions.size > 1) return 'other';
  if (headed === 'installations' && objectOf(near) === 'public_works') return 'public_works';
  if (headed === 'fuel' && PLANT.test(near.replace(/\([^()]*\)/g, ' '))) return 'installations';
  if (headed) return headed;
  // Told before in the sentence: "contra el robo de combustible; de ellos 400 en P".
  const earlier = strengths.length > 1 ? firm(functionOf(spoken(masked, 0, clause.to))) : null;
  if (earlier) return earlier;
  // What is built is named by its parts: "terminal", "planta".
  const built = (scope.object ?? document.object) === 'public_works' && objectOf(near) === 'installations';
  if (built && !apart) return 'public_works';
  const object = objectOf(near) ?? objectOf(whole) ?? (apart ? null : governingMission(scope, document));
  if (object) return object;
  const after = context.after();
  if (after) return after;
  if ((context.eventCard && context.event) || GUARDED_SPOT.test(masked.text))
    return missionOfEvent(context.event) ?? 'patrol';
  return scope.standing || isStanding(masked.text) || BASES.test(masked.text)
    ? 'patrol'
    : (document.first ?? 'other');
}

/** "96 soldados en el perímetro de la refinería" in a paper on ducts. */
const PLANT =
  /(?<![a-z])(?:refineria|termoelectric|hidroelectric|subestacion|refinery|power\s+(?:plant|station))/;

/** "…; their sole job is to look after ballots": the next clause says what for. */
function jobAfter(text: string, to: number): number {
  return JOB.test(text.slice(to, to + 60)) ? text.length : to;
}

const JOB =
  /^;\s*(?:their|its|su|sus)\s+(?:[a-z]+\s+){0,2}(?:job|task|mission|role|duty|tarea|mision|funcion|labor|encargo|objetivo)(?![a-z])/;

/** "En recorrido de vigilancia, personal (12 elementos) localizó …": what men found is not what they were there for. */
function withoutFinds(clause: string): string {
  const number = clause.lastIndexOf('N');
  const found = number < 0 ? -1 : clause.slice(number).search(FOUND);
  return found < 0 || functionOf(clause.slice(0, number)) === null ? clause : clause.slice(0, number + found);
}

const FOUND =
  /\s(?:localiz|asegur|detuv|ubic|encontr|decomis|incaut|hall|found|seized|arrested|discovered)[a-z]*(?:\s|$)/;

function withoutAside(clause: string): string {
  const number = clause.lastIndexOf('N');
  const aside = number < 0 ? -1 : clause.slice(number).search(ASIDE);
  return aside < 0 ? clause : clause.slice(0, number + aside);
}

/**
 * The mission of one of several numbers: told right after each ("1,920 en seguridad portuaria", "80
 * vigilan los ductos y otros 50 la terminal") or, where the first has it before, right before each.
 */
function amongSeveral(
  masked: Masked,
  strengths: readonly Strength[],
  index: number,
  clause: { readonly from: number; readonly to: number },
): Mission | null {
  const { from, to } = strengths[index]!;
  const after = spoken(masked, to, Math.min(clause.to, strengths[index + 1]?.from ?? masked.text.length));
  if (/^\s*(?:en|para|a|de|del|in|for|on|at|\()/.test(after)) return functionOf(after);
  const before = spoken(masked, Math.max(clause.from, strengths[index - 1]?.to ?? 0), from);
  const leads = functionOf(spoken(masked, 0, strengths[0]!.from)) !== null;
  return leads ? functionOf(before) : (functionOf(after) ?? functionOf(before));
}

/** What several numbers share: the words before the first, and after the last what is said of them all. */
function sharedWords(masked: Masked, strengths: readonly Strength[]): string {
  const tail = spoken(masked, strengths.at(-1)!.to, masked.text.length);
  const all = /(?<![a-z])(?:tod[oa]s|amb[oa]s|all|both)(?![a-z])/.exec(tail);
  return `${spoken(masked, 0, strengths[0]!.from)} | ${all ? tail.slice(all.index) : ''}`;
}

/** A stretch of a sentence with the names of sites in it, without what only a share of the men does. */
function spoken(masked: Masked, from: number, to: number): string {
  return spokenText(masked, from, to).replace(SHARE, ' ');
}
