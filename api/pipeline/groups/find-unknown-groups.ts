import { allMatches } from '../words/all-matches.ts';
import { CRIME_WORD } from './crime-words.ts';

/** A name that the catalogue does not have and that its surroundings make a group's. */
export interface UnknownName {
  readonly start: number;
  readonly end: number;
}

const KIND = String.raw`(?:grupos?|bandas?|celulas?|pandillas?|d\.\s?o\.|organizaci(?:on|ones)|carteles|autodefensas?|gente|integrantes?|miembros?|sicarios|brazo armado|escision|faccion|remanentes?|restos|alianza|fuerza|gangs?|group|cell|crew|faction|outfit|alliance|militia|members|actor(?:es)?|players?)`;
const LINK = String.raw`(?:\s+(?:delictiv[oa]s?|criminal(?:es)?|armad[oa]s?|local(?:es)?|delincuencial(?:es)?|antagonic[oa]s?|rival(?:es)?|known|calling|itself|called|named|de|del|a|la|las|los|el|que|se|hace|hacen|llamar|llaman|llamad[oa]s?|denominad[oa]s?|autodenominad[oa]s?|conocid[oa]s?|identificad[oa]s?|como|presenta|presentan|as|of|the|vinculad[oa]s?|d\.o\.))*?`;

/** grupo delictivo "X" · una banda que se hace llamar "X" · a gang called "X". */
const QUOTED_AFTER_KIND = new RegExp(
  String.raw`(?<![a-z])(?:${KIND}${LINK}|(?:se\s+hacen?\s+llamar|autodenominad[oa]s?|calling\s+(?:itself|themselves)))\s+["]([^"\n]{2,40})["]`,
  'g',
);

/** "X", pandilla de la zona · "X", a local gang. */
const QUOTED_BEFORE_KIND =
  /["]([^"\n]{2,40})["]\s*,\s+(?:(?:un|una|otr[oa]|la|el|a|an|the|another)\s+)?(?:(?:pequen[oa]|local|small|armed|street|family)\s+)?(?:banda|pandilla|celula|grupo|organizacion|clan|faccion|cartel|gang|crew|group|cell|outfit|clan|militia)(?![a-z])/g;
/** Cobra "X" · opera también "X": a verb of crime right before a quoted name. */
const QUOTED_AFTER_VERB =
  /(?<![a-z])(?:opera|operan|cobra|cobran|delinque|delinquen|extorsiona|extorsionan|controla|controlan|domina|dominan|manda|mandan|actua|actuan|pugna|pugnan|disputa|disputan)\s+(?:(?:tambien|ademas|ahora|actualmente|con|contra|a)\s+)?["]([^"\n]{2,40})["]/g;

/** "Los X" between quotation marks. */
const QUOTED_PLURAL = /["]((?:los|las)\s[^"\n]{2,36})["]/g;

/** Names of sites, persons, plans and vessels come in quotation marks too. */
const NAMED_THING =
  /(?:^|[^a-z])(?:alias|apodad[oa]s?|apodo|\(a\)|paraje|rancho|ranch|rancheria|ejido|ej|bar|cantina|restaurante?|hotel|motel|predio|finca|poblado|colonia|col|calle|puente|presa|mina|escuela|base|campo|puesto|control|reten|operativo|operacion|plan|fuerza|tarea|fza|buque|ferry|lancha|pesquero|tienda|billar|gasolinera|plaza|centro|comercial|taller|club|antro|salon|palenque|deportivo|equipo|liga|video|cancion|corrido|frase|periodico|portal|diario|localidad|loc|mpio|municipio|crucero|entronque|caseta|pista|cerro|sierra|laguna|playa|seccion|pozo)\.?\s*(?:de\s+|del\s+|la\s+|el\s+|los\s+)*$/;

const NAME_WORD = String.raw`[A-ZÑÁÉÍÓÚ][\wñáéíóúÑÁÉÍÓÚ'-]*`;
const JOINER = String.raw`(?:\s+(?:de\s+la|de\s+los|del|de|la|DE\s+LA|DE\s+LOS|DEL|DE|LA))?\s+`;
const PLURAL_NAME = String.raw`(?:Los|Las|LOS|LAS)(?:\s+(?:de\s+la|del|de|DE\s+LA|DEL|DE))?\s+${NAME_WORD}(?:${JOINER}${NAME_WORD}){0,3}`;
const CARTEL_NAME = String.raw`(?:C[áa]rtel|C[ÁA]RTEL|Grupo|GRUPO|Comando|COMANDO|Banda|BANDA|Gente|GENTE|Columna|COLUMNA|Clan|CLAN|Tropa|TROPA|Alianza|ALIANZA)(?:\s+(?:de\s+la|de\s+los|del|de|DE\s+LA|DE\s+LOS|DEL|DE|la|LA|Los|LOS))?\s+${NAME_WORD}(?:${JOINER}${NAME_WORD}){0,3}`;
const NAME = new RegExp(
  String.raw`(?<![\wñáéíóúÑÁÉÍÓÚ])(?:${PLURAL_NAME}|${CARTEL_NAME}|${NAME_WORD}(?:\s+${NAME_WORD}){0,2}\s+Cartel)(?![\wñáéíóúÑÁÉÍÓÚ])`,
  'g',
);

/** What stands right before a plain name of a group. */
const BEFORE = new RegExp(
  String.raw`(?:^|[^a-z])(?:${KIND}${LINK},?|contra|entre|against|between|con|versus|vs\.?|atribuye[a-z]* a|por parte de|a manos de|liga con|trabajo para|trabaja para|llamad[oa]s?|called|known as)\s+(?:el\s+|la\s+|the\s+)?$`,
);
/** What follows the name when it is the subject of a crime, or says what it is. */
const AFTER =
  /^"?\s*(?:\([^)]{1,30}\)\s*)?(?:,\s+(?:una?|la|a|an|the)\s+(?:(?:pequena|local|small|armed|street|family)\s+)?(?:banda|pandilla|celula|grupo\s+(?:local|armado|delictivo|criminal)|gang|crew|cell|outfit)(?![a-z])|[,:]?\s*(?:(?:que|quienes|who|which)\s+)?(?:ya\s+|tambien\s+|han?\s+|have\s+|has\s+|se\s+)*(?:oper[a-z]+|control[a-z]*|disput[a-z]+|mantien[a-z]+|tien[a-z]+ presencia|extors[a-z]+|cobr[a-z]+|domin[a-z]+|delinqu[a-z]+|distribu[a-z]+|reclut[a-z]+|run[s]?|charg[a-z]+|emerged|are fighting|is fighting|fights?|extort[a-z]*|remain active|remains active|pugna|revend[a-z]+|vend(?:e|en|ian?)\b|trafic[a-z]+|asalt(?:a|an)\b|roban?\b|secuestran?\b|ordena[n]?\b|maneja[n]?\b|administra[n]?\b|mandan?\b|exig[a-z]+|ejerc[a-z]+|compart[a-z]+|ocupan?\b|conserva[n]?\b|actua[n]?\b|sell[s]?\b|rule[sd]?\b|hold[s]?\b|collect[s]?\b|steal[s]?\b|traffic[a-z]*|smuggl[a-z]+))/;
/** A list of groups goes on with this one. */
const IN_LIST = /(?:[,;/]|\sy|\se|\sand|\+)\s*$/;

const STOP =
  /^(?:los|las)\s+(?:detenid|lesionad|herid|fallecid|occis|agresor|element|efectiv|vehicul|hech|evento|municip|estado|migrant|poblador|vecin|sujet|hombre|mujer|polic|milit|soldad|conductor|tuxtlas|altos|cabos\s+san|mochis|choapas|reyes\s+de|angeles|pinos|chimalapas|estados|demas|mism|cuales|vias|autoridad|fuerzas|familia|comuner|propi|datos|ultim|primer|dos|tres|cuatro|[a-z]+\s+(?:fueron|fue|quedaron|son|es|se|que|resultaron)\b)|^(?:grupo\s+(?:beta|tecnico|interinstitucional|coordina|intersecretarial|aeromovil|aereo|de\s+(?:trabajo|coordinacion|tarea|reaccion|operaciones|inteligencia|fuerzas|morteros|analisis|busqueda))|comando\s+(?:norte|sur|general)|banda\s+de\s+guerra)|^carteles?\s+(?:mexican|en|que)/;

/**
 * Names of groups that the catalogue does not have: "Los X", "Cártel de X", "Grupo X" and quoted
 * names, where a word for a group introduces them, a verb of crime follows, or a list of known
 * groups goes on with them.
 *
 * @param taken spans of groups and places already found, in order
 */
export function findUnknownGroups(
  text: string,
  folded: string,
  knownEnds: ReadonlySet<number>,
): UnknownName[] {
  const found: UnknownName[] = [];
  for (const match of allMatches(folded, QUOTED_AFTER_KIND)) {
    const start = match.index + match[0].length - 1 - match[1]!.length;
    if (!/\b(?:alias|apodad)/.test(match[0]) && !isPerson(match[0], match[1]!))
      found.push({ start, end: start + match[1]!.length });
  }
  for (const pattern of [QUOTED_BEFORE_KIND, QUOTED_AFTER_VERB])
    for (const match of allMatches(folded, pattern)) {
      const start = match.index + match[0].indexOf('"') + 1;
      const before = folded.slice(Math.max(0, match.index - 30), match.index);
      if (/[A-Z]/.test(text.slice(start, start + 8)) && !NAMED_THING.test(before))
        found.push({ start, end: start + match[1]!.length });
    }
  for (const match of allMatches(folded, QUOTED_PLURAL)) {
    const start = match.index + 1;
    const before = folded.slice(Math.max(0, match.index - 30), match.index);
    if (NAMED_THING.test(before) || STOP.test(match[1]!)) continue;
    if (/^[a-z]/.test(text.slice(start, start + 1)) && !/[A-Z]/.test(text.slice(start, start + 8))) continue;
    if (CRIME_WORD.test(around(folded, start))) found.push({ start, end: start + match[1]!.length });
  }
  for (const match of allMatches(text, NAME)) {
    const end = match.index + match[0].length;
    const name = folded.slice(match.index, end);
    if (STOP.test(name)) continue;
    const before = folded.slice(Math.max(0, match.index - 60), match.index);
    const listed = IN_LIST.test(before) && knownEnds.has(match.index - IN_LIST.exec(before)![0].length);
    const introduced = BEFORE.test(before) && CRIME_WORD.test(around(folded, match.index));
    if (
      listed ||
      introduced ||
      AFTER.test(folded.slice(end, end + 60)) ||
      /^(?:cartel|c\.)|cartel$/.test(name)
    )
      found.push({ start: match.index, end });
  }
  return found;
}

/** "La gente de "El Compa"": who leads them, not what they are called. */
function isPerson(words: string, name: string): boolean {
  return (
    /^(?:el|la)\s+[a-z]+$/.test(name) &&
    /^(?:gente|sicarios|integrantes|miembros|celulas?|restos|members)\s/.test(words)
  );
}

/** A name in a cell of groups: "Los X", "Cártel X", or anything between quotation marks. */
const CELL_NAME = new RegExp(
  String.raw`(?<=^|[/;,+(]\s*|\s[yY]\s+)(?:["“«]([^"”»\n]{2,40})["”»]|(${PLURAL_NAME}|${CARTEL_NAME}|(?:La|El|LA|EL)\s+${NAME_WORD}(?:${JOINER}${NAME_WORD}){0,2}))(?=\s*(?:$|[/;,+()]|\s[yY]\s))`,
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
    return STOP.test(plain) || NO_GROUP.test(plain) ? [] : [{ start: from, end: from + name.length }];
  });
}

/** What stands in a cell of groups when there is none. */
const NO_GROUP =
  /^(?:ningun|sin\s|no\s|ninguna|n\/d|s\/d|varios|idem|(?:l[oa]s|el|la)\s+(?:mism|anterior|demas|otr))/;

function around(folded: string, at: number): string {
  const from = Math.max(folded.lastIndexOf('\n', at - 1), at - 160);
  const newline = folded.indexOf('\n', at);
  return folded.slice(Math.max(0, from), Math.min(newline < 0 ? folded.length : newline, at + 160));
}
