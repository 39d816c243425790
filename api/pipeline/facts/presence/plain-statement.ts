import { allMatches } from '../../words/all-matches.ts';
import { GuardedPattern } from '../../words/guarded-pattern.ts';
import { findTriggers } from '../incidents/find-triggers.ts';
import { sliceMasked } from '../masked.ts';
import type { Masked, Slot } from '../masked.ts';
import { DEED } from './presence-cues.ts';
import type { Segment } from './split-segments.ts';

/** Men of the state, who patrol where groups do not. */
export const STATE_MEN =
  /(?<![a-z])(?:elementos|efectivos|eltos|personal|soldados|policias|marinos|tropas|patrull[a-z]+|autoridades|gobierno|troops|soldiers|police|marines)(?![a-z])/;
/** What takes a bare statement back, or says that it is of something else: whole words, then stems. */
const NO_STATEMENT = new GuardedPattern(
  /(?<![a-z])(?:(?:no|ni|sin|nunca|tampoco|nada|ningun[oa]?|ajen[oa]s?|faltan?|falto|not|nor|nobody|never|without|none|if|si|cuando|cuanto|como\s+se|segun\s+se\s+dijo|se\s+dice|autor(?:es|a|ia)?|responsables?|perpetrators?|court|trial|said\s+to|talk\s+of)(?![a-z])|publicad[oa]|chisme|hipotesis|familiares|hermano|esposa|abogado|juez|juicio|sentencia|extradit|indictment|lawyer|compara|anunci|detuv|solicit|pidi[oe]|acus|culpa|imput|atribu|blam|informante|testigo|manta[s,.\s]|partido|torneo|liga(?![a-z])|campeonato|estadio|video|cartulina|firm[aoe]|ejercito|purga|carcel(?:es)?(?![a-z])|preso[s]?(?![a-z])|tem(?:e|en)(?![a-z])|saber\s+que|busca[n]?\s+(?:alianza|contacto|acercamiento|socio|inversi)|seek(?:s|ing)?\s+(?:an?\s+)?(?:allianc|contact|partner)|el\s+caso\s+de|expediente|amparo|cuentas|propiedades|residencia|inmuebles|bienes|mansion|nombre\s+de|murder|dead|musica|music|concierto|corrido|baile|choque|balazos|a\s+tiros|agarr)/,
);

/** "Nadie discute P a G": held without a rival. */
const HELD_ALONE =
  /(?<![a-z])(?:nadie|no\s+one|nobody)\s+(?:les?\s+)?(?:discut|disput|regate|contest|hace[n]?\s+(?:frente|sombra))|(?<![a-z])(?:sin|without)\s+(?:an?\s+|ningun[oa]?\s+)?(?:competencia|competidor(?:es)?|rival(?:es)?|oposicion|disputa|contrapeso[s]?|adversari[oa]s?|competition|opposition)(?![a-z])|(?<![a-z])(?:nadie|ningun[oa]?|otr[oa])\s+(?:[a-z]+\s+)?(?:mas\s+)?(?:que|sino|salvo|excepto|but|except)\s+(?:de\s+)?(?:(?:a|al|del|el|los|las|la|the)\s+)?"?G|(?<![a-z])(?:nadie|nada|ningun[oa]?|no\s+se|nobody|no\s+one|nothing)\s[^;G]{0,90}\s(?:sin|without)\s+(?:[a-z]+\s+){0,3}?(?:pag[a-z]+|permiso|autorizacion|anuencia|aval|venia|consentimiento|cuota|vist[oa]\s+buen[oa]|paying|permission|say-so|consent|blessing)\s+(?:[a-z]+\s+){0,4}"?G|(?<![a-z])fac(?:e|es|ed|ing)\s+no\s+(?:[a-z]+\s+)?(?:competition|rivals?|challengers?|opposition)(?![a-z])|(?<![a-z])(?:unchallenged|unopposed|uncontested|incontestad[oa]|indisputad[oa])(?![a-z])/;
export const UNDISPUTED = new GuardedPattern(HELD_ALONE);

/** The words around what holds a place alone, which deny nothing. */
export function withoutHeldAlone(text: string): string {
  return text.replace(HELD_ALONE, '');
}
/** Something that happened once: "se reunieron", "nació", "was tried". Arrivals are cues of their own. */
const HAPPENED =
  /[a-z]{2}(?:aron|ieron)(?![a-z])|(?<![a-z])(?:fue|fueron)\s+[a-z]+(?:ad|id)[oa]s?(?![a-z])|(?<![a-z])(?:was|were)\s+[a-z]+ed(?![a-z])|(?<![a-z])had\s+(?:strung|set|hung|left|put|placed|planted|[a-z]+ed)(?![a-z])|(?<![a-z])(?:robad|quemad|abandonad|comprad|enviad|colocad|dejad|pintad)[oa]s?\s+por(?![a-z])|(?<![a-z])(?:sent|wrote|met|died|visited|leaked|tried|announced|offered|bought|born|buried|drove|went|hung|burned|stormed|marched|threw|fell|struck|blew)(?![a-z])/;
/** What justice did to men of a group, and who is blamed for something. */
const JUSTICE = new GuardedPattern(
  /(?<![a-z])(?:aprehen[a-z]+|vinculad[oa]s?\s+a\s+proceso|procesad[oa]s?|sentenciad[oa]s?|condenad[oa]s?|extradit[a-z]+|entregad[oa]s?|trasladad[oa]s?|puest[oa]s?\s+a\s+disposicion|orden(?:es)?\s+(?:judicial|de\s+aprehension|de\s+captura)|ca(?:e|en|yo|yeron)\s+"?(?:un|el|la|los|las|N)|(?:ejecutan|matan|asesinan|detienen|capturan|abaten|hallan|decomisan|catean|balean|rescatan|liberan|sentencian|condenan)(?=\s)|(?:senal|culp|acus|responsabiliz|apunt|inculp|imput)[a-z]+\s+(?:de\s+ello\s+)?al?(?![a-z])|se\s+(?:lo\s+)?atribu[a-z]+|se\s+(?:juzga|enjuicia|procesa\s+a|les?\s+sigue|sigue\s+(?:juicio|proceso))[a-z]*|blam(?:e|es|ed)|accus(?:e|es|ed)|point(?:s|ed)?\s+(?:to|at)|charged\s+with|convicted|sentenced|handed\s+over|extradited)(?![a-z])/,
);

/** "El gobierno instaló en P una mesa": what the state does is no arrival of the group named after it. */
export const STATE_ACTS = new GuardedPattern(
  /^\s*(?:(?:el|la|los|las|the)\s+)?(?:gobierno|gobernador[a]?|ejercito|marina|armada|guardia\s+nacional|sedena|semar|policia|fiscalia|secretaria|autoridades|ayuntamiento|alcalde(?:sa)?|congreso|iglesia|comision|tropas?|soldados|marinos|government|governor|army|navy|police|troops|soldiers|marines)\s[^GP]{0,60}(?:instal|establec|lleg|entr|arrib|ingres|avanz|regres|abr|mont|arriv|enter|set\s+up|open)(?:o|io|aron|ieron|ado|ido|ed)?\s/,
);

/** A clause that tells what its group did or what was done to it, where no word of presence stands. */
export function isAct(text: string, masked: Masked, segment: Segment): boolean {
  const group = segment.text.indexOf('G');
  return (
    JUSTICE.test(segment.text, masked.candidates) ||
    HAPPENED.test(segment.text.slice(group)) ||
    isPast(text, masked.origin(segment.from + group), masked.origin(segment.to), segment.slots)
  );
}

/** The third person of the past or the future, which only its accent tells: "terminó", "será". */
const PAST = /\p{L}{2}(?:[óÓ]|[rR][áÁ][nN]?)(?!\p{L})/gu;

/**
 * A statement without a verb the cues know: it names a group and where, and no deed, doubt or denial.
 *
 * @param text the document's text, with its accents
 */
export function isPlain(text: string, masked: Masked, segment: Segment): boolean {
  if (UNDISPUTED.test(segment.text, masked.candidates)) return true;
  return (
    !NO_STATEMENT.test(withoutRemarks(segment.text), masked.candidates) &&
    !STATE_MEN.test(segment.text) &&
    !DEED.test(segment.text) &&
    !segment.slots.some((slot) => slot.kind === 'T') &&
    !HAPPENED.test(segment.text) &&
    !JUSTICE.test(segment.text, masked.candidates) &&
    !isPast(text, masked.origin(segment.from), masked.origin(segment.to), segment.slots) &&
    findTriggers(sliceMasked(masked, segment.from, segment.to)).length === 0
  );
}

/** "G → P (células sin mando)": what brackets say of neither place nor group is no denial of them. */
function withoutRemarks(text: string): string {
  const bare = text.includes('(') ? text.replace(/\([^()PG]*\)/g, ' ') : text;
  return bare.includes(' como ') ? bare.replace(NAMED_AS, ' ') : bare;
}

/** "Un grupo local que firma como G": what it calls itself is no sign on a banner. */
const NAMED_AS =
  /que\s+(?:se\s+)?(?:firma|identifica|presenta|hace\s+llamar|autonombra|autodenomina)[a-z]*\s+como\s/;

/** A verb of the past or the future stands in a stretch; "Pantelhó" and its like are names. */
function isPast(text: string, from: number, to: number, slots: readonly Slot[]): boolean {
  for (const { index } of allMatches(text.slice(from, to), PAST))
    if (!slots.some(({ start, end }) => from + index >= start && from + index < end)) return true;
  return false;
}
