import type { Estimate } from '#domain/fact.ts';
import { slotsOf } from '../masked.ts';
import type { Masked, NumberSlot, PlaceSlot } from '../masked.ts';

/** A part of a number of men that a sentence shares out among places. Offsets in the masked text. */
export interface Share {
  readonly from: number;
  readonly to: number;
  readonly headcount: Estimate;
  /** Where they are; several where each has as many. */
  readonly places: readonly PlaceSlot[];
  /** What they do there, told between number and place: "vigilan los ductos en"; empty where nothing is. */
  readonly doing: string;
}

export interface Shares {
  readonly parts: readonly Share[];
  /** The number the parts come to, when it stands before them in the sentence. */
  readonly total: NumberSlot | null;
}

const MEN = String.raw`elementos?|eltos?|elems?|efectivos?|efvos?|soldad[oa]s?|militares|marinos?|infantes(?:\s+de\s+marina)?|guardias|uniformad[oa]s?|agentes|policias|integrantes|soldiers|troops|marines|guardsmen|personnel|officers`;
/** Words that may stand between a number, its place and the next number where men are shared out. */
const LIGHT = new RegExp(
  String.raw`^(?:[\s,;.()"–-]|(?:el|la|los|las|lo|al|en|a|de|del|y|e|con|para|por|su|sus|in|at|to|and|the|with|of|are|were|while|un|una|mientras|que|tanto|tambien|ademas|asi|como|parte|puerto|ciudad|municipio|cabecera|zona|sierra|region|ot[hr][a-z]+|mas|more|another|further|resto|rest|demas|remaining|restantes?|sobrantes?|mayoria|mayor|most|mitad|half|tercio|otro|cada|uno|cuenta[n]?|cubr[a-z]+|hay|habia|esta|estan|estaba[n]?|son|se|encuentra[n]?|encontraba[n]?|ubica[n]?|ubicad[oa]s?|opera[n]?|operaba[n]?|queda[n]?|quedaron|quedo|permanece[n]?|concentra[n]?|concentrad[oa]s?|reun[eio][a-z]*|absorbe[n]?|recib[a-z]+|tiene[n]?|tenia[n]?|mantiene[n]?|agrupa[n]?|aloja[n]?|lleva[n]?|suma[n]?|van|fueron|fue|hacen|hace|lo|propio|mismo|distribuid[oa]s?|repartid[oa]s?|desplegad[oa]s?|destacad[oa]s?|asignad[oa]s?|destinad[oa]s?|enviad[oa]s?|mandad[oa]s?|trasladad[oa]s?|movilizad[oa]s?|reubicad[oa]s?|acantonad[oa]s?|estacionad[oa]s?|apostad[oa]s?|acuartelad[oa]s?|adscrit[oa]s?|comisionad[oa]s?|deployed|stationed|based|posted|corresponden?|tocan?|mand[oa]|mandaron|envi[oa]|enviaron|dejo|dejaron|trabaja[n]?|labora[n]?|patrulla[n]?|vigila[n]?|recorre[n]?|cuida[n]?|resguarda[n]?|custodia[n]?|atiende[n]?|actua[n]?|ell[oa]s|est[oa]s|${MEN})(?![a-z]))*$`,
);
/** A word of men right after a number is part of it. */
const NOUN = new RegExp(String.raw`^\s+(?:mas\s+|more\s+|otr[oa]s\s+)?(?:${MEN})(?![a-z])`);
const EACH = /^\s*(?:[a-z]+\s+){0,2},?\s*(?:cada\s+un[oa]|each|por\s+igual|apiece)(?![a-z])/;
/** Between a number and its place: a preposition, maybe after a verb, or nothing but a comma or bracket. */
const LEADS =
  /(?<![a-z])(?:en|a|al|para|de|del|por|in|at|to)\s+(?:(?:el|la|los|las|the|puerto|ciudad|municipio|cabecera|zona|sierra|region|de|del)\s+)*"?$|^\s*(?:patrull|vigil|recorr|cuid|resguard|custodi|cubr|atiend)[a-z]+\s+"?$/;
/** Between a place and its number nothing that begins the next part. */
const FOLLOWS = /^(?:[^;y]|y(?=[a-z])|(?<=[a-z])y)*$/;

/** "P (tramo N)": a number within a remark is of what the remark names. */
const OF_GLOSS = /\([a-z. ]*[a-z]{3}[a-z. ]*$/;
const GLOSS = /\([^()]*\)/g;

type Token = NumberSlot | PlaceSlot;

/**
 * The parts of a number that a sentence shares out: "160 en P, 140 en Q y los otros 110 en R", "P concentra
 * 30, Q 12 y R 8", "a P mandó 40 y 35 más se quedaron en Q". Places and numbers take turns, and only light
 * words stand between them. Null when fewer than two parts are so told.
 */
export function findShares(masked: Masked): Shares | null {
  const tokens: Token[] = masked.slots.filter(
    (slot): slot is Token =>
      (slot.kind === 'N' &&
        Number.isInteger(slot.number.value) &&
        slot.number.value >= 1 &&
        !OF_GLOSS.test(masked.text.slice(Math.max(0, slot.at - 16), slot.at))) ||
      (slot.kind === 'P' && slot.role !== 'far' && slot.role !== 'from'),
  );
  if (tokens.length < 4) return null;
  const parts: Share[] = [];
  let begin = 0;
  for (let at = 1; at <= tokens.length; at++) {
    if (at < tokens.length && isLight(masked, tokens[at - 1]!, tokens[at]!)) continue;
    if (at - begin > 3) parts.push(...pairsOf(masked, tokens.slice(begin, at)));
    begin = at;
  }
  if (parts.length < 2) return null;
  const sum = parts.reduce((all, { headcount, places }) => all + (headcount.best ?? 0) * places.length, 0);
  const total =
    slotsOf(masked, 'N').find(({ at, number }) => at < parts[0]!.from && number.value === sum) ?? null;
  return { parts, total };
}

function isLight({ text }: Masked, left: Token, right: Token): boolean {
  const between = text.slice(left.at + 1, right.at).replace(GLOSS, ' ');
  if (left.kind === 'P' && right.kind === 'N' && /^\s*[:=]\s*$/.test(between)) return true;
  if (between.length >= LONGEST_GAP) return false;
  return LIGHT.test(between) || (left.kind === 'N' && right.kind === 'P' && isDoing(between));
}

/** "410 vigilan los ductos en P": what men do stands between their number and where. */
function isDoing(between: string): boolean {
  return DOING.test(between) && LEADS.test(between);
}

const DOING =
  /^\s+(?:(?:elementos|efectivos|soldados|militares|marinos|guardias|agentes|mas)\s+)?(?:se\s+(?:encargan|dedican|ocupan)\s|vigil|cuid|patrull|recorr|resguard|custodi|proteg|realiz|participa|apoya|atiende|trabaja|labora|opera|escolt|inspeccion|combat|guard|patrol|protect)[^;:.,()]*$/;

const LONGEST_GAP = 90;

/** The pairs of a run of places and numbers; none where they do not take turns. */
function pairsOf(masked: Masked, run: readonly Token[]): Share[] {
  const whole = pairUp(masked, run);
  if (whole) return whole;
  // "En S suman N; P concentra N …", "los N de S, N en P": what opens the run is no part.
  return pairUp(masked, run.slice(1)) ?? pairUp(masked, run.slice(2)) ?? [];
}

function pairUp(masked: Masked, run: readonly Token[]): Share[] | null {
  const parts: Share[] = [];
  for (let at = 0; at < run.length;) {
    const first = run[at]!;
    const second = run[at + 1];
    const third = run[at + 2];
    if (!second) return null;
    if (first.kind === 'P' && second.kind === 'P' && third?.kind === 'N') {
      if (!EACH.test(masked.text.slice(third.at + 1))) return null;
      parts.push(shareOf(masked, third, [first, second]));
      at += 3;
      continue;
    }
    if (first.kind === second.kind) return null;
    const [number, place] = first.kind === 'N' ? [first, second as PlaceSlot] : [second as NumberSlot, first];
    const between = masked.text.slice(first.at + 1, second.at);
    const fits =
      first.kind === 'N'
        ? LEADS.test(between) || (/^\s+$/.test(between) && isApart(masked, place, run[at + 2]))
        : FOLLOWS.test(between) && !leadsOn(masked, number, run[at + 2]);
    if (!fits) return null;
    parts.push(shareOf(masked, number, [place]));
    at += 2;
  }
  const states = new Set(parts.flatMap(({ places }) => places.map(({ code }) => code.length)));
  return parts.length > 1 && states.size === 1 ? parts : null;
}

/** "310 P, 190 Q": a sign or "y" stands between a place and the number after it. */
function isApart({ text }: Masked, { at }: Token, next: Token | undefined): boolean {
  return next === undefined || /^(?:\s*[,;.]|\s+(?:y|e|and)\s)/.test(text.slice(at + 1, next.at));
}

/** "P y 200 en Q": the number after a place is of the next one. */
function leadsOn({ text }: Masked, number: NumberSlot, next: Token | undefined): boolean {
  if (next?.kind !== 'P') return false;
  const between = text.slice(number.at + 1, next.at);
  return LEADS.test(between) && !/[,;.]|\s(?:y|e|and|mientras)\s/.test(between);
}

function shareOf({ text }: Masked, { at, number }: NumberSlot, places: readonly PlaceSlot[]): Share {
  const noun = NOUN.exec(text.slice(at + 1))?.[0].length ?? 0;
  const between = text.slice(at + 1, Math.max(at + 1, places[0]!.at));
  const doing = DOING.test(between) ? between : '';
  return { from: at, to: at + 1 + noun, headcount: number.estimate, places, doing };
}
