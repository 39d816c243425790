import { isSpace } from '../structure/signs.ts';
import { CRIME_WORD } from './crime-words.ts';
import { KIND, LINK, around, isNoGroup } from './unknown-name.ts';
import type { UnknownName } from './unknown-name.ts';

/** Longest name between quotation marks, in characters. */
const LONGEST = 40;
/** grupo delictivo "X" · una banda que se hace llamar "X" · a gang called "X". */
const QUOTED_AFTER_KIND = new RegExp(
  String.raw`(?<![a-z])(?:${KIND}${LINK}|(?:se\s+hacen?\s+llamar|autodenominad[oa]s?|calling\s+(?:itself|themselves))),?\s+["]([^"\n]{2,${LONGEST}})["]`,
  'g',
);

/** "X", pandilla de la zona · "X", a local gang. */
const QUOTED_BEFORE_KIND =
  /["]([^"\n]{2,40})["]\s*,\s+(?:(?:un|una|otr[oa]|la|el|a|an|the|another)\s+)?(?:(?:pequen[oa]|local|small|armed|street|family)\s+)?(?:banda|pandilla|celula|grupo|organizacion|clan|faccion|cartel|gang|crew|group|cell|outfit|clan|militia)(?![a-z])/y;
/** Cobra "X" · opera también "X": a verb of crime right before a quoted name. */
const QUOTED_AFTER_VERB =
  /(?<![a-z])(?:opera|operan|cobra|cobran|delinque|delinquen|extorsiona|extorsionan|controla|controlan|domina|dominan|manda|mandan|actua|actuan|pugna|pugnan|disputa|disputan)\s+(?:(?:tambien|ademas|ahora|actualmente|con|contra|a)\s+)?["]([^"\n]{2,40})["]/g;

/** "Los X" between quotation marks. */
const QUOTED_PLURAL = /["]((?:los|las)\s[^"\n]{2,36})["]/y;

/** Names of sites, persons, plans and vessels come in quotation marks too. */
const NAMED_THING =
  /(?:^|[^a-z])(?:alias|apodad[oa]s?|apodo|\(a\)|paraje|rancho|ranch|rancheria|ejido|ej|bar|cantina|restaurante?|hotel|motel|predio|finca|poblado|colonia|col|calle|puente|presa|mina|escuela|base|campo|puesto|control|reten|operativo|operacion|plan|fuerza|tarea|fza|buque|ferry|lancha|pesquero|tienda|billar|gasolinera|plaza|centro|comercial|taller|club|antro|salon|palenque|deportivo|equipo|liga|video|cancion|corrido|frase|periodico|portal|diario|localidad|loc|mpio|municipio|crucero|entronque|caseta|pista|cerro|sierra|laguna|playa|seccion|pozo)\.?\s*(?:de\s+|del\s+|la\s+|el\s+|los\s+)*$/;

/** Names between quotation marks that the words before or after them make a group's. */
export function findQuotedNames(text: string, folded: string): UnknownName[] {
  const quotes = quotesIn(folded);
  const found: UnknownName[] = [];
  if (quotes.length === 0) return found;
  for (const match of matchesAt(quotes, folded, QUOTED_AFTER_KIND)) {
    const start = match.index + match[0].length - 1 - match[1]!.length;
    if (!/\b(?:alias|apodad)/.test(match[0]) && !isPerson(match[0], match[1]!))
      found.push({ start, end: start + match[1]!.length });
  }
  for (const pattern of [QUOTED_BEFORE_KIND, QUOTED_AFTER_VERB])
    for (const match of matchesAt(quotes, folded, pattern)) {
      const start = match.index + match[0].indexOf('"') + 1;
      const before = folded.slice(Math.max(0, match.index - 30), match.index);
      if (/[A-Z]/.test(text.slice(start, start + 8)) && !NAMED_THING.test(before))
        found.push({ start, end: start + match[1]!.length });
    }
  for (const match of matchesAt(quotes, folded, QUOTED_PLURAL)) {
    const start = match.index + 1;
    const before = folded.slice(Math.max(0, match.index - 30), match.index);
    if (NAMED_THING.test(before) || isNoGroup(match[1]!)) continue;
    if (/^[a-z]/.test(text.slice(start, start + 1)) && !/[A-Z]/.test(text.slice(start, start + 8))) continue;
    if (CRIME_WORD.test(around(folded, start))) found.push({ start, end: start + match[1]!.length });
  }
  return found;
}

function quotesIn(folded: string): number[] {
  const quotes: number[] = [];
  for (let at = folded.indexOf('"'); at >= 0; at = folded.indexOf('"', at + 1)) quotes.push(at);
  return quotes;
}

/**
 * All matches of a pattern: a sticky one begins at a quotation mark, any other with letters, dots and
 * spaces that lead up to one. Looked for there only, as most of a text is far from any.
 */
function matchesAt(quotes: readonly number[], folded: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let last = 0;
  for (const quote of quotes) {
    if (quote < last || (!pattern.sticky && !isSpace(folded.charCodeAt(quote - 1)))) continue;
    let from = quote;
    if (!pattern.sticky) while (from > last && isLeading(folded.charCodeAt(from - 1))) from--;
    pattern.lastIndex = from;
    const match = pattern.exec(pattern.sticky ? folded : folded.slice(0, quote + LONGEST + 2));
    if (match === null) continue;
    found.push(match);
    last = match.index + match[0].length;
  }
  return found;
}

const [COMMA, DOT] = [44, 46];

function isLeading(code: number): boolean {
  return (code >= 97 && code <= 122) || code === DOT || code === COMMA || isSpace(code);
}

/** "La gente de "El Compa"": who leads them, not what they are called. */
function isPerson(words: string, name: string): boolean {
  return (
    /^(?:el|la)\s+[a-z]+$/.test(name) &&
    /^(?:gente|sicarios|integrantes|miembros|celulas?|restos|members)\s/.test(words)
  );
}
