import { allMatches } from '../../words/all-matches.ts';
import type { Estimate } from '#domain/fact.ts';
import type { Force } from '#domain/force.ts';
import { canFindForces, findForces, mayNameForces } from '../../forces/find-forces.ts';
import type { ForceHit } from '../../forces/find-forces.ts';
import { GuardedPattern } from '../../words/guarded-pattern.ts';
import { SHARED, mayMatch } from '../../words/prefilter.ts';
import type { Candidates } from '../../words/prefilter.ts';
import { addEstimates, exactly } from '../../quantities/find-hedge.ts';
import type { Masked, NumberSlot } from '../masked.ts';
import { slotsOf } from '../masked.ts';
import { forceAmong } from './deployment-columns.ts';

/** A number of men in a masked sentence. `from` and `to` are offsets in the masked text. */
export interface Strength {
  readonly from: number;
  readonly to: number;
  readonly headcount: Estimate;
  /** The force its own words name, null when they say only "elementos". */
  readonly force: Force | null;
  /** False for a bare number that only its context makes a strength. */
  readonly sure: boolean;
}

const RANK = String.raw`(?:jefes?|of\.?|ofs\.?|oficial(?:es)?|sgtos?\.?|sargentos?|cbos?\.?|cabos|sldos?\.?|clases|officers?|enlisted)`;
const TROOP = String.raw`(?:(?:eltos?\.?|elementos|elems?\.?|individuos)\s+(?:de\s+)?(?:tpa\.?|tropa)|(?:eltos?\.?|elementos)(?=\s+(?:del?|en|pertenecientes)\s)|(?:de\s+)?tpa\.?|(?:de\s+)?tropa|(?:de\s+)?(?:marineria|clases)|soldados|soldiers|(?:eltos?\.?|elementos|elems?\.?|individuos)|enlisted)`;
const ONE = String.raw`(?:N|un[oa]?|one)`;
const OFFICERS = String.raw`(?:jefes?|of\.|ofs\.?|oficial(?:es)?|officers?)`;
/** "un Oficial y 27 elementos de tropa", "2 OFS., 48 TPA.", "1 JEFE, 4 OFS. Y 61 ELTOS. DE TPA." */
const BY_RANK = new RegExp(
  String.raw`(?<![a-z])(?:N\s+(?:(?:eltos?\.?|elementos)\s+)?(?:de\s+)?(?:tropa|tpa\.?|soldados|soldiers)\s+(?:con|y|and|with)\s+${ONE}\s+${OFFICERS}|${ONE}\s+${RANK}(?:(?:\s*(?:,|y|e|and|\+|/)\s*|\s+)${ONE}\s+${RANK})*(?:\s*(?:,\s*y|,|y|e|and|\+|/)\s*|\s+)${ONE}\s+${TROOP}|${ONE}\s+${OFFICERS}\s+(?:y|and)\s+N(?=\s*(?:[;,.)]|$)))`,
  'g',
);

const MEN_WORDS = String.raw`elementos?|eltos?\.?|elems?\.?|efectivos?|eft\.?s?\.?|efts\.?|efvos?\.?|soldad[oa]s?|soldiers?|militares|marinos?|marines|infantes|guardias|guardsmen|policias?|police(?:\s+officers)?|agentes?|agents|personas|people|hombres|men(?![a-z])|troops?|personnel|officers|members|integrantes|tropas?|tpas?\.?|oficiales|uniformad[oa]s|tripulantes|crew|ingenieros|ings?\.?|custodios|navales|gendarmes|personal|sailors|airmen|paracaidistas|troopers|rescatistas|technicians|tecnicos|brigadistas|buzos|zapadores|fusileros|pers\.|estatales|federales`;
/** "J: 1 / O: 4 / T: 96", "OFS.= 3, TPA.= 57, TOTAL= 60": ranks before their numbers, maybe with their sum. */
const LABELLED_RANKS = new RegExp(
  String.raw`(?<![a-z])(?:j(?:efes?|fs?)?|o(?:fs?|ficiales)?)\.?\s?[:=]\s?N(?:\s*[,;/·|-]?\s*(?:o(?:fs?|ficiales)?|t(?:pa|ropa)?|eltos)\.?\s?[:=]\s?N){1,2}(?:\s*[,;/·|=-]?\s*(?:total|suma|tot)\.?\s?[:=]?\s?N)?`,
  'g',
);

const BY_RANK_GUARD = new GuardedPattern(new RegExp(BY_RANK.source));

const PERSONS = String.raw`(?:(?:de\s+sus\s+|of\s+its\s+|more\s+|mas\s+|additional\s+|otros\s+)?(?:federal\s+|naval\s+|permanent\s+)?(?:${MEN_WORDS})(?![a-z]))`;
const WITH_NOUN = new RegExp(
  String.raw`(?:(?<=(?:son|suman|eran|hay)\s)N\s+l[oa]s|N)\s+${PERSONS}(?:\s+(?:de\s+tropa|de\s+tpa\.?|militares|navales|castrenses|estatales|municipales|nacionales|federales))?`,
  'g',
);
/** After the noun: "de la Guardia Nacional", "(SEDENA)", "del 12/o. B.I.", "entre Ejército y Guardia Nacional". */
const OF_FORCE =
  /^\s*(?:\(|,?\s*(?:todos\s+)?(?:pertenecientes\s+a|adscritos\s+a|entre|de|del|of|from|among|between)\s+(?:la\s+|el\s+|los\s+|las\s+|the\s+)?(?:\d+(?:\/?[ao]\.?|st|nd|rd|th)?\s*)?)?/;
/** Single letters with their dots: "g.n., ejercito" has no full stop. */
const INITIALS = /(?<![a-z])[a-z]\.\s?/g;

/** "140 guard the port of P and 260 the port of P": the verb of the number before holds. */
export const GAPPED = /^\s+(?:a\s+)?(?:el|las?|los|the|al)\s+(?:[a-z]+\s+){0,4}"?P/;

/** "y otros 50 las instalaciones": men of the force spoken of before. */
export const ANOTHER = /(?<![a-z])(?:otr[oa]s|another|(?:a\s+)?further|additional)\s+$/;

const MEN = SHARED.add(`(?<![a-z])(?:${MEN_WORDS})`);

/** False when a sentence names neither men nor forces: cheaper than looking for numbers of them. */
export function namesMen(folded: string, candidates: Candidates): boolean {
  return mayMatch(candidates, MEN) || mayNameForces(folded, candidates);
}

/** Words of ranks that are no men but beside officers. */
const RANK_AND_FILE = SHARED.add('individuos|enlisted');

/** False when no number of a sentence, once it is masked, can have men or a force beside it: all are bare. */
export function mayBeSure(folded: string, candidates: Candidates): boolean {
  return (
    mayMatch(candidates, MEN) || mayMatch(candidates, RANK_AND_FILE) || canFindForces(folded, candidates)
  );
}

/** Numbers of men in a masked sentence, in order, each with the force its own words name. */
export function findStrengths(masked: Masked): Strength[] {
  const { text, candidates } = masked;
  const found: Strength[] = [];
  const numbers = slotsOf(masked, 'N');
  if (numbers.length === 0 && !BY_RANK_GUARD.may(candidates)) return [];
  const forces = canFindForces(text, candidates);
  const taken = (at: number): boolean => found.some((one) => at >= one.from && at < one.to);
  for (const match of BY_RANK_GUARD.may(candidates) ? allMatches(text, BY_RANK) : []) {
    const headcount = [...match[0].matchAll(/N|un[oa]?(?=\s)|one(?=\s)/g)]
      .map((term) => (term[0] === 'N' ? estimateAt(numbers, match.index + term.index) : exactly(1)))
      .reduce(addEstimates);
    found.push({
      from: match.index,
      to: match.index + match[0].length,
      headcount,
      force:
        forceAfter(masked, match.index + match[0].length) ??
        (match[0].endsWith('marineria') ? 'semar' : null),
      sure: true,
    });
  }
  for (const match of /[:=]/.test(text) && numbers.length > 1 ? allMatches(text, LABELLED_RANKS) : []) {
    const own = numbers.filter((slot) => slot.at >= match.index && slot.at < match.index + match[0].length);
    const summed = /tot|suma/.test(match[0]);
    const to = match.index + match[0].length;
    const told = summed ? own.slice(-1) : own;
    found.push({
      from: match.index,
      to,
      headcount: told.map((slot) => slot.number.estimate).reduce(addEstimates),
      force: forceAfter(masked, to),
      sure: true,
    });
  }
  for (const match of mayMatch(candidates, MEN) ? allMatches(text, WITH_NOUN) : []) {
    if (taken(match.index) || isOfWeekday(masked, match.index)) continue;
    const named = findForces(text.slice(match.index, match.index + match[0].length + LONGER), candidates)[0];
    const within = named && named.start < match[0].length ? named : undefined;
    const to = match.index + Math.max(match[0].length, within?.end ?? 0);
    const own = within?.force ?? POLICE_OF[/[a-z]+$/.exec(match[0])?.[0] ?? ''] ?? null;
    found.push({
      from: match.index,
      to,
      headcount: estimateAt(numbers, match.index),
      force: forceAfter(masked, to) ?? (own && isListOn(masked, to, own) ? 'joint' : own),
      sure: true,
    });
  }
  for (const slot of numbers)
    if (!taken(slot.at) && !isOfWeekday(masked, slot.at)) addBare(masked, slot, forces, found);
  return found
    .sort((a, b) => a.from - b.from)
    .filter((one) => one.headcount.low >= 1 && Number.isInteger(one.headcount.best ?? one.headcount.low));
}

/** "El lunes 15 marinos capturaron": a number that may be the day's is taken for that. */
function isOfWeekday({ slots }: Masked, at: number): boolean {
  const day = slots.find((slot) => slot.at === at - 2);
  const number = slots.find((slot) => slot.at === at);
  return (
    day?.kind === 'D' && day.date.rule === 'weekday' && number?.kind === 'N' && number.number.value <= 31
  );
}

/** "Rumbo 355", "la 57", "folio 12": numbers of other things. */
const OF_THINGS =
  /(?<![a-z])(?:rumbo|azimut|kms?\.?|folio|oficio|calibre|carretera|autopista|ruta|tramo|lamina|pagina|turno|articulo|anexo|inciso|las?)\s+$/;

/** Signs by which the name of a force may go on after its noun: "238 Policía Municipal". */
const LONGER = 24;

/** "40 soldados y 12 estatales": police called by whose they are. */
const POLICE_OF: Readonly<Record<string, Force | undefined>> = { estatales: 'state_police', federales: 'gn' };

function estimateAt(numbers: readonly NumberSlot[], at: number): Estimate {
  return numbers.find((slot) => slot.at === at)!.number.estimate;
}

/** The force named right after a number of men; `joint` when two are. */
function forceAfter({ text, candidates }: Masked, at: number): Force | null {
  if (!mayNameForces(text, candidates)) return null;
  const rest = text.slice(at, at + 90);
  const lead = OF_FORCE.exec(rest)![0].length;
  const hits = findForces(rest, candidates).filter(
    (hit) =>
      hit.start <= lead + 4 ||
      (hit.start < 70 &&
        /^[^;:NP.]*(?:,|\sy\s|\se\s|\sand\s)[^;:NP.]*$/.test(
          rest.slice(lead, hit.start).replace(INITIALS, ''),
        )),
  );
  if (/^\s*(?:,|y\s|e\s|and\s)/.test(rest.slice(lead - 1)) && lead < 2) return null;
  if (hits.length === 0 || hits[0]!.start > lead + 4 || (lead === 0 && hits[0]!.start > 1)) return null;
  const forces = new Set(hits.filter((hit) => hit.as !== 'unit' || hit === hits[0]).map((hit) => hit.force));
  return forces.size > 1 ? 'joint' : hits[0]!.force;
}

/** "250 soldados, marinos y policías": one number of men of several forces. */
function isListOn({ text, candidates }: Masked, at: number, own: Force): boolean {
  const rest = text.slice(at, at + 90);
  const lead = /^(?:,\s+|,?\s+(?:y|e|and)\s+)/.exec(rest)?.[0].length;
  if (lead === undefined) return false;
  const hits = findForces(rest, candidates).filter(
    (hit) => hit.as === 'members' && !/[^a-z\s,]/.test(rest.slice(0, hit.start)),
  );
  return (
    hits[0]?.start === lead &&
    hits.some((hit) => hit.force !== own && /\s(?:y|e|and)\s+$/.test(rest.slice(0, hit.start)))
  );
}

/** The force named after a number, which says with it that "la Guardia", "Migración" are such; offsets after it. */
function forceNext(text: string, at: number, candidates: Candidates): ForceHit | undefined {
  const hit = findForces(text.slice(at, at + 40), candidates)[0];
  return hit && { ...hit, start: hit.start - 1, end: hit.end - 1 };
}

/** "(tramo 2)", "turno 1", "folio 4471": a number that tells one of several, or a paper. */
const ORDINAL_OF =
  /(?<![a-z])(?:tramos?|fases?|etapas?|sector|cuadrante|turno|ruta|modulo|bloque|lote|seccion|anexo|cuadro|tabla|folio|oficio|exp(?:ediente)?|km\.?|kilometro|carretera|autopista|telefono|tel\.?|ext\.?|articulo|art\.?|parte\s+(?:no|num)\.?|(?<!\d\s)no\.|num\.)\s+$/;

/** "P.E. 120 / P.M. 85": police by two letters, beside other forces. */
const SHORT_FORCE =
  /(?<=(?:^|[:;/,·|(]|\sy)\s*)(p\.\s?e\.?|p\.\s?m\.?|est\.|edo\.|mpal\.|mun\.|estatal|municipal)\s*[:=]?\s*$/;
const AFTER_SHORT = /^\s*(?:$|[;/,·|)]|\.?\s*$|y\s)/;

/** "85 SEDENA", "SEDENA 612", "2,519 de SEDENA", "120 (SEDENA)", "G.N.: 45": number and force side by side. */
function addBare({ text, candidates }: Masked, slot: NumberSlot, forces: boolean, found: Strength[]): void {
  const after = text.slice(slot.at + 1, slot.at + 40);
  const before = text.slice(Math.max(0, slot.at - 30), slot.at);
  if (ORDINAL_OF.test(before)) return;
  const next = forces ? forceNext(text, slot.at, candidates) : undefined;
  const headcount = slot.number.estimate;
  if (OF_THINGS.test(before)) return;
  if (next && /^\s*entre\s+(?:la\s+|el\s+)?$/.test(after.slice(0, next.start))) {
    found.push({ from: slot.at, to: slot.at + 1 + next.end, headcount, force: 'joint', sure: true });
    return;
  }
  if (
    next &&
    (next.as !== 'unit' || /\sdel\s+\d*\/?[ao]?\.?\s*$/.test(after.slice(0, next.start))) &&
    /^\s*(?:\(|de\s+(?:la\s+)?|del\s+(?:\d+\/?[ao]?\.?\s*)?|of\s+the\s+)?$/.test(after.slice(0, next.start))
  ) {
    found.push({ from: slot.at, to: slot.at + 1 + next.end, headcount, force: next.force, sure: true });
    return;
  }
  // "148, Guardia Nacional": nothing else in a cell.
  if (
    next &&
    next.as !== 'unit' &&
    text.slice(0, slot.at).trim() === '' &&
    /^\s*[,–-]\s*(?:de\s+la\s+|del\s+)?$/.test(after.slice(0, next.start)) &&
    /^\.?$/.test(after.slice(next.end).trim())
  ) {
    found.push({ from: slot.at, to: slot.at + 1 + next.end, headcount, force: next.force, sure: true });
    return;
  }
  const short = forces ? SHORT_FORCE.exec(before) : null;
  const named = short && forceAmong(short[1]!);
  if (named && AFTER_SHORT.test(after)) {
    found.push({
      from: slot.at - short[0].length,
      to: slot.at + 1,
      headcount,
      force: named,
      sure: true,
    });
    return;
  }
  const last = forces ? findForces(before, candidates).at(-1) : undefined;
  const sign = last ? before.slice(last.end) : '';
  const opens =
    last !== undefined &&
    /(?:^|[:;·(]\s*)(?:(?:y|e|and)\s+)?(?:(?:la|el|the)\s+)?$/.test(
      text.slice(0, slot.at - before.length + last.start),
    );
  if (
    last &&
    last.as !== 'unit' &&
    (/^\.?\s*[:=-]?\s*\(?$/.test(sign) || (opens && /^\.?,\s+$/.test(sign))) &&
    (/^\s*(?:$|[,;.)(\t/·]|y\s|and\s|there(?![a-z])|[PG])/.test(after) ||
      (opens && /^\s+(?:en|in|a|at|on)\s/.test(after)))
  ) {
    found.push({
      from: slot.at - before.length + last.start,
      to: slot.at + 1,
      headcount,
      force: last.force,
      sure: true,
    });
    return;
  }
  if (
    /^\s*(?:$|[.,;)(\]·|/]|[–-]\s|[a-z]{2,6}\s*=|(?:mas\s+|more\s+)?(?:(?:con\s+(?:base|sede)\s+)?en|in|at|near)\s|to\s+P|on\s+patrol|y\s|and\s|a\s+P|al\s|a\s+bordo|on\s+board|aboard|presentes|were\s|est(?:an|aban|uvieron)\s|se\s|de\s+ellos|of\s+them|there(?![a-z])|ahi(?![a-z])|alli(?![a-z]))/.test(
      after,
    ) ||
    (ANOTHER.test(before) &&
      /^\s+(?:(?:el|las?|los|the|to|para|en|in|at|mas)\s|(?:custodi|vigil|cuid|patrull|resguard|recorr|protegen|cubren|permanec)[a-z]*\s)/.test(
        after,
      )) ||
    (found.length > 0 &&
      /(?:,|\s(?:y|e|and))\s+$/.test(before) &&
      (/^\s+(?:mas|more)\s+(?:l[ao]s?|el|the)\s/.test(after) || GAPPED.test(after) || /^\s+"?P/.test(after)))
  )
    found.push({ from: slot.at, to: slot.at + 1, headcount, force: null, sure: false });
}
