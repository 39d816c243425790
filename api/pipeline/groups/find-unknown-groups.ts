import type { Structure } from '../structure/structure.ts';
import { allMatches } from '../words/all-matches.ts';
import { CRIME_WORD } from './crime-words.ts';
import { findNameStarts } from './find-name-starts.ts';
import { findQuotedNames } from './find-quoted-names.ts';
import { KIND, LINK, around, isNoGroup } from './unknown-name.ts';
import type { UnknownName } from './unknown-name.ts';

/** In capitals the sentence goes on with these after the name. */
const NO_NAME = String.raw`(?:EN|CON|POR|PARA|QUE|SE|A|AL|Y|E|SIN|SOBRE|DESDE|HACIA|HASTA|CONTRA|ENTRE|TRAS|(?:OPERA|CONTROLA|COBRA|DOMINA|MANTIENE|TIENE|DISPUTA|EXTORSIONA|MANDA|VENDE|EJERCE|CONSERVA|OCUPA)N?)`;
const NAME_WORD = String.raw`(?!${NO_NAME}(?![A-ZÑÁÉÍÓÚ]))[A-ZÑÁÉÍÓÚ][\wñáéíóúÑÁÉÍÓÚ'-]*`;
const JOINER = String.raw`(?:\s+(?:de\s+la|de\s+los|del|de|la|DE\s+LA|DE\s+LOS|DEL|DE|LA))?\s+`;
const PLURAL_NAME = String.raw`(?:Los|Las|LOS|LAS)(?:\s+(?:de\s+la|del|de|DE\s+LA|DEL|DE))?\s+${NAME_WORD}(?:${JOINER}${NAME_WORD}){0,3}`;
const CARTEL_NAME = String.raw`(?:C[áa]rtel|C[ÁA]RTEL|Grupo|GRUPO|Comando|COMANDO|Banda|BANDA|Gente|GENTE|Columna|COLUMNA|Clan|CLAN|Tropa|TROPA|Alianza|ALIANZA)(?:\s+(?:de\s+la|de\s+los|del|de|DE\s+LA|DE\s+LOS|DEL|DE|la|LA|Los|LOS))?\s+${NAME_WORD}(?:${JOINER}${NAME_WORD}){0,3}`;
const NAME = new RegExp(
  String.raw`(?<![\wñáéíóúÑÁÉÍÓÚ])(?:${PLURAL_NAME}|${CARTEL_NAME}|${NAME_WORD}(?:\s+${NAME_WORD}){0,2}\s+Cartel)(?![\wñáéíóúÑÁÉÍÓÚ])`,
  'y',
);

/** What stands right before a plain name of a group. */
const BEFORE = new RegExp(
  String.raw`(?:^|[^a-z])(?:${KIND}${LINK},?|contra|entre|against|between|con|versus|vs\.?|atribuye[a-z]* a|por parte de|a manos de|liga con|trabajo para|trabaja para|llamad[oa]s?|called|known as)\s+(?:el\s+|la\s+|the\s+)?$`,
);
/** What follows the name when it is the subject of a crime, or says what it is. */
export const AFTER =
  /^"?\s*(?:\([^)]{1,30}\)\s*)?(?:(?:'s)?\s*(?:land|country|turf|territory|faction|gunmen|fief|stronghold|writ|crew|cell|cells|operatives|lookouts|hitmen)(?![a-z])|,\s+(?:una?|la|a|an|the)\s+(?:(?:pequena|local|small|armed|street|family)\s+)?(?:banda|pandilla|celula|grupo\s+(?:local|armado|delictivo|criminal)|gang|crew|cell|outfit)(?![a-z])|[,:]?\s*(?:(?:que|quienes|who|which)\s+)?(?:ya\s+|tambien\s+|aun\s+|todavia\s+|siempre\s+|han?\s+|have\s+|has\s+|been\s+|se\s+|l[ao]s?\s+|les?\s+|still\s+|now\s+)*(?:conserv[a-z]+|sostien[a-z]+|se\s+mueven?\s+(?:por|en)\b|muda(?:n|ron)\s+su|entrad[oa]|sub(?:en|ieron)\s+a\b|baja(?:n|ron)\s+(?:a|hacia)\b|(?:andan|rondan|merodean|avanzan?)\b|esta(?:n)?\s+(?:en|con|replegad|asentad|activ|presente|instalad|arraigad|fuerte)|push(?:es|ed|ing)?\b|keeps?\b|kept\b|held\b|maintain[a-z]*|(?:tien|tuv|mant)[a-z]+\s+(?:un[oa]?s?\s+|su\s+)?(?:gente|bases?|campamentos?|celulas?|bodegas?|vigias|halcones|retenes|laboratorios?|plazas?)\b|se\s+(?:meti|afirm|asent|acomod|instal|apoder|repleg|extend|expand|aduen|hicieron|hizo)[a-z]*|spread\b|con\s+(?:asiento|base|sede|presencia|arraigo)\s+en\b|oper[a-z]+|control[a-z]*|disput[a-z]+|mantien[a-z]+|tien[a-z]+ presencia|extors[a-z]+|cobr[a-z]+|domin[a-z]+|delinqu[a-z]+|distribu[a-z]+|reclut[a-z]+|run[s]?|charg[a-z]+|emerged|are fighting|is fighting|fights?|extort[a-z]*|remain active|remains active|pugna|revend[a-z]+|vend(?:e|en|ian?)\b|trafic[a-z]+|asalt(?:a|an)\b|roban?\b|secuestran?\b|ordena[n]?\b|maneja[n]?\b|administra[n]?\b|mandan?\b|exig[a-z]+|ejerc[a-z]+|compart[a-z]+|ocupan?\b|conserva[n]?\b|actua[n]?\b|sell[s]?\b|rule[sd]?\b|hold[s]?\b|collect[s]?\b|steal[s]?\b|traffic[a-z]*|smuggl[a-z]+))/;
/** A list of groups goes on with this one. */
const IN_LIST = /(?:[,;/]|\sy|\se|\sand|\+)\s*$/;

/**
 * Names of groups that the catalogue does not have: "Los X", "Cártel de X", "Grupo X" and quoted
 * names, where a word for a group introduces them, a verb of crime follows, or a list of known
 * groups goes on with them.
 *
 * @param knownEnds where groups already found end
 */
export function findUnknownGroups(
  { text, folded, words }: Pick<Structure, 'text' | 'folded' | 'words'>,
  knownEnds: ReadonlySet<number>,
): UnknownName[] {
  const found = findQuotedNames(text, folded);
  let from = 0;
  for (const start of findNameStarts(text, words)) {
    if (start < from) continue;
    NAME.lastIndex = start;
    const length = NAME.exec(text)?.[0].length;
    if (length === undefined) continue;
    from = start + length;
    if (isGroup(folded, start, from, knownEnds)) found.push({ start, end: from });
  }
  return found;
}

function isGroup(folded: string, start: number, end: number, knownEnds: ReadonlySet<number>): boolean {
  const name = folded.slice(start, end);
  if (isNoGroup(name)) return false;
  if (name.startsWith('cartel') || name.startsWith('c.') || name.endsWith('cartel')) return true;
  const before = folded.slice(Math.max(0, start - 60), start);
  const list = knownEnds.size === 0 ? null : IN_LIST.exec(before);
  return (
    (list !== null && knownEnds.has(start - list[0].length)) ||
    AFTER.test(folded.slice(end, end + 60)) ||
    (BEFORE.test(before) && CRIME_WORD.test(around(folded, start)))
  );
}

/** A name in a cell of groups: "Los X", "Cártel X", or anything between quotation marks. */
const CELL_NAME = new RegExp(
  String.raw`(?<=^|[/;,+(]\s*|\s[yY]\s+)(?:["“«]([^"”»\n]{2,40})["”»]|(${PLURAL_NAME}|${CARTEL_NAME}|(?:La|El|LA|EL)\s+${NAME_WORD}(?:${JOINER}${NAME_WORD}){0,2}|(?:Los|LOS)\s+(?:(?:del|de\s+la|DEL|DE\s+LA)\s+)?\d{1,3}))(?=\s*(?:$|[/;,+()]|\s[yY]\s))`,
  'g',
);

/** Names in a cell that stands where groups are named. */
export function nameInCell(text: string, folded: string, { start, end }: UnknownName): UnknownName[] {
  if (end - start > 120) return [];
  return allMatches(text.slice(start, end), CELL_NAME).flatMap((match) => {
    const quoted = match[1] !== undefined;
    const name = match[1] ?? match[2]!;
    const from = start + match.index + (quoted ? 1 : 0);
    const plain = folded.slice(from, from + name.length);
    return isNoGroup(plain) || NO_GROUP.test(plain) ? [] : [{ start: from, end: from + name.length }];
  });
}

/** What stands in a cell of groups when there is none. */
const NO_GROUP =
  /^(?:ningun|sin\s|no\s|ninguna|n\/d|s\/d|varios|idem|(?:l[oa]s|el|la)\s+(?:mism|anterior|demas|otr))/;
