import { findForces } from '../../forces/find-forces.ts';
import { missionOf } from '../../forces/mission-words.ts';
import type { Masked } from '../masked.ts';
import type { Strength } from './find-strengths.ts';
import { befell, countsMen } from './scope-words.ts';

/** What headings and title say of the bare numbers of a list. */
export interface ListContext {
  /** They say that numbers are of men. */
  readonly counts: boolean;
  /** They speak of something else that is counted by place: seizures, arrests, crimes. */
  readonly ofElse: () => boolean;
}

/**
 * Whether a bare number stands in a list as a number of men does: right after its place, with a force or
 * a mission beside it and little else ("P, N; P, N", "P (N) · P (N)", "F/P/N", "F – P – N", "MPIO=P EFT=N").
 */
export function isListedCount(masked: Masked, strength: Strength, context: ListContext): boolean {
  const { text, candidates } = masked;
  if (!AFTER.test(text.slice(strength.to, strength.to + 12))) return false;
  if (OF_ELSE.test(text.slice(Math.max(0, strength.from - REACH), strength.from))) return false;
  const from = segmentStart(text, strength.from);
  const lead = text.slice(from, strength.from);
  if (!lead.includes('P')) return false;
  const intro = introOf(text, from);
  if (intro !== null && !tells(intro, masked)) return false;
  const after = segmentAfter(text, strength.to);
  const forces = findForces(lead, candidates);
  const counted = context.counts || UNIT_LABEL.test(text) || (intro !== null && tells(intro, masked));
  const bare = withoutForces(lead, forces).replace(GLOSS, ' ').replace(FILLING, ' ');
  const unknown = bare.replace(/[^a-z]/g, '').length;
  if (unknown > 0)
    return counted && !befell(lead) && (unknown < SHORT || missionOf(`${lead} ${after}`) !== null);
  return counted || (forces.length > 0 && !context.ofElse());
}

/** Whether what announces a list before an offset says that its numbers are of men, or of a force or task. */
export function isAnnounced(masked: Masked, at: number): boolean {
  const intro = introOf(masked.text, at);
  return intro !== null && tells(intro, masked);
}

/** "Cía. A: P (92)": the units of a force, each with its place. */
export const UNIT_LABEL =
  /^\s*(?:cia|comp|secc?|pel|esc|destac|plana\s+mayor|bat|btn|bon|agrup|grupo|gpo|base)[a-z]*\.?\s/;
/** Signs looked back for where an entry begins and for what the list counts. */
const REACH = 400;
/** Longest words that announce a list, in signs. */
const LONGEST_INTRO = 300;
/** Letters of unknown words that may stand with a place in a list that counts men: "Colombia bridge (P)". */
const SHORT = 24;
/** "P y P, 207 hectáreas de amapola; P, 162": a list of something else, named once. */
const OF_ELSE =
  /N\s+(?:hectareas|has\.|ha\.|kilos|kilogramos|kgs?(?![a-z])|litros|lts|toneladas|plantios|vehiculos|unidades|armas|cartuchos|detenid|migrantes|personas\s+detenidas|denuncias|casos|homicidios|tomas|metros|km|hectares|kilograms|vehicles|weapons|arrests)/;
/** After a number of a list: its end, the next entry, what the men are for. */
const AFTER = /^\s*(?:$|[;,.()/·|\]]|(?:[–-]|\/\/)\s|(?:y|e|and|mas|plus)\s|[a-z]{2,6}\s*=)/;
/** Where an entry of a list ends: at a sign, or after a number with a comma or "y". */
const ENTRY_END = /[;·|\n]|\/\/|N\s*(?:\([^()]*\)|\))?\s*(?:,|(?<=[\s)])(?:y|e|and)(?=\s))/g;
/** State, town or remark beside a place. */
const GLOSS = /\([^()]*\)|,?\s*\(?(?<![a-z])[a-z]{1,6}\.(?:\s?[a-z]\.)*\)?/g;
/** Words that say nothing of what is counted. */
const FILLING =
  /(?<![a-z])(?:con|en|a|de|del|el|la|los|las|hay|son|y|e|mpios?|municipios?|lugar|edo|estado|ent|entidad|fza|fuerza|dep|corp|eft|efvos?|efectivos|elementos|elem|mis|mision|pers|personal|cia|compania|seccion|sec|escuadra|peloton|plana|mayor|base|destacamento|agrupamiento|grupo|batallon|btn|puesto|reten|in|at|of|the|with|total|subtotal|suma|[a-d])(?![a-z])/g;

function segmentStart(text: string, at: number): number {
  const begin = Math.max(0, at - REACH);
  let start = begin;
  for (const match of text.slice(begin, at).matchAll(ENTRY_END))
    start = begin + match.index + match[0].length;
  const place = text.lastIndexOf('P', at);
  const colon = place < 0 ? -1 : text.lastIndexOf(':', place);
  return colon >= start ? colon + 1 : start;
}

function segmentAfter(text: string, at: number): string {
  const rest = text.slice(at, at + 60);
  const end = rest.search(/[;·|\n]|\/\/|P/);
  return end < 0 ? rest : rest.slice(0, end);
}

/** What announces the list in its own sentence, up to the colon; null where nothing does. */
function introOf(text: string, from: number): string | null {
  const colon = text.indexOf(':');
  if (colon < 0 || colon >= from || colon > LONGEST_INTRO) return null;
  const intro = text.slice(0, colon);
  return /[a-z]{3}/.test(intro.replace(GLOSS, ' ').replace(FILLING, ' ')) ? intro : null;
}

function tells(intro: string, { candidates }: Masked): boolean {
  if (befell(intro)) return false;
  return countsMen(intro) || findForces(intro, candidates).length > 0 || missionOf(intro) !== null;
}

function withoutForces(
  text: string,
  forces: readonly { readonly start: number; readonly end: number }[],
): string {
  return forces.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
}
