import type { Period } from '#domain/period.ts';
import { allMatches } from '../../words/all-matches.ts';
import { isUnconfirmed } from '../doubt.ts';
import type { GroupSlot, PlaceSlot, Slot } from '../masked.ts';
import { statedPeriod } from './presence-period.ts';
import type { Segment } from './split-segments.ts';

/** Words before a group that keep it out of the statement: an ally, the parent of a splinter, a contact. */
const NOT_MEANT =
  /(?<![a-z])(?:(?:liga|vincula|relaciona|asocia)[n]?\s+con(?:\s+(?:remanentes|restos|gente|celulas?|integrantes|miembros)\s+(?:de|del))?|aliad[oa]s?\s+(?:de|del|a|al|con)|alianza\s+con|(?:escision|disidencia|rama|ramificacion|ala|vertiente|reton[o]|desgajamiento|descendiente)\s+(?:de|del)|escindid[oa]s?\s+(?:de|del)|(?:desprendimiento|desprendid[oa]s?|separad[oa]s?|derivad[oa]s?)\s+(?:de|del)|surgid[oa]s?\s+(?:de|del)|(?:de|del)\s+propio|rival(?:es)?\s+(?:de|del)|enemig[oa]s?\s+(?:de|del)|contactos?\s+con|vinculos?\s+con|nexos?\s+con|ex|expulsad[oa]s?\s+por|desplaz[a-z]+\s+a[l]?|(?:relev|sustituy|reemplaz|suplant|desbanc|destron|suced)[a-z]+\s+al?|(?:replac|supplant|oust|succeed)[a-z]+|(?:took|taken|takes)\s+the\s+place\s+of|(?:in|en)\s+(?:place|lugar|vez|sustitucion|reemplazo)\s+(?:of|de|del)|instead\s+of|ocup[a-z]+\s+el\s+lugar\s+(?:de|del)|sin\s+relacion\s+con|deja[n]?\s+(?:entrar|pasar|operar)\s+a[l]?|(?:entrada|ingreso|llegada)\s+(?:de|del)|independientes?\s+(?:de|del)|fractura\s+(?:de|del)|(?:caida|salida|partida|retiro|retirada|repliegue|expulsion|derrota|huida|marcha|desaparicion|extincion)\s+(?:de|del)|(?:departure|withdrawal|defeat|fall|retreat|exit|expulsion)\s+of|allied\s+(?:to|with)|ally\s+of|splinter\s+(?:group\s+)?(?:of|from)|offshoot\s+of|broke\s+away\s+from|(?:ties|links)\s+(?:to|with)|rival\s+of|formerly\s+(?:of|with)|(?:fundador[a-z]*|creador[a-z]*|padre|madre|espos[oa]|hij[oa]s?|herman[oa]|prim[oa]|sobrin[oa]|cunad[oa]|novia|viuda|abogad[oa]s?|contador|founder|father|wife|cousin|nephew|lawyer)\s+(?:(?:de|del|of)\s+(?:el\s+|the\s+)?(?:lider|jefe|capo|fundador|leader|boss)\s+)?(?:de|del|of)|posing\s+as|a\s+nombre\s+(?:de|del)|victimas?\s+(?:de|del)|sobre|about|acerca\s+de|respecto\s+(?:a|al|de|del)|(?:sucesor|successor)[a-z]*\s+(?:de|del|of|to)|antes(?:\s+de(?:l)?)?|previously|(?:transito|paso)\s+de\s+[a-z]+\s+(?:de|del)|born\s+(?:of|from|out\s+of)|(?:ruins|ashes|heirs?)\s+(?:of|to)|nacid[oa]s?\s+(?:de|del)|cenizas\s+(?:de|del)|hereder[oa]s?\s+(?:de|del)|ex-?\s?(?:integrantes?|miembros?|socios?|aliad[oa]s?|lugartenientes?)\s+(?:de|del)|antigu[oa]s?\s+(?:integrantes?|miembros?|soci[oa]s?|aliad[oa]s?|gente|bastion|feudo|plaza)\s+(?:de|del)|(?:que|cual)\s+(?:[a-z]+\s+){0,2}?(?:fue(?:ra|ron)?|era[n]?|pertenec[a-z]+|estuv[a-z]+\s+(?:bajo|en\s+(?:manos|poder)))\s+(?:de|del|a|al)|hac[a-z]+\s+pasar\s+por|(?:oid[oa]|oir|escuchado)\s+(?:hablar\s+)?(?:de|del)|(?:murder|killing|death|arrest|capture|trial|asesinato|homicidio|muerte|captura|detencion|ejecucion|aprehension)\s+(?:of|de|del)\s+(?:[a-z]+\s+){1,5}(?:of|de|del))\s+(?:(?:un[oa]?\s+[a-z]+|(?:la\s+|las\s+)?(?:gente|celulas?))\s+(?:de|del)\s+)?(?:los\s+|las\s+|la\s+|el\s+|the\s+)?(?:propio\s+)?$/;

/** Who somebody says he is: no presence, unless it says where those are. */
const CLAIMED =
  /(?<![a-z])(?:se\s+(?:dicen?|dijeron|ostenta[n]?|identific(?:o|aron)\s+como)|dij(?:o|eron)|dic(?:e|en|ia|ian|iendo)|afirm[a-z]+|asegur[a-z]+|declar[a-z]+|presum[a-z]+|claim(?:s|ed|ing)?)\s+(?:ser|pertenecer|trabajar|representar|to\s+be|to\s+belong)\s*(?:[a-z]+\s+)?(?:de|del|a|al|para|of|to|from|with)?\s+(?:un[oa]?\s+[a-z]+\s+(?:de|del)\s+)?(?:los\s+|las\s+|la\s+|el\s+|the\s+)?(?:propio\s+)?$/;
const SETTLED =
  /^"?,?\s+(?:asentad|afincad|establecid|instalad|que\s+(?:oper|control|actu)|con\s+(?:base|sede|presencia)|based|operating|active)|^[^;:]{0,60}\s(?:y|and)\s+(?:que|that)\s+(?:sus?|its|their)\s/;

/** "Arrebató P a G": G lost it; "cobra a G": whom it preys on; "selling to a cell of G": who was served once. */
const LOST =
  /(?<![a-z])(?:(?:sell|sold|vend(?:e|ia|io|er)|entreg(?:a|o|ar|aba)|deliver(?:ed)?|suministr(?:a|o|ar))\s+(?:[a-z]+\s+){0,3}?(?:to|a)\s+(?:(?:a|una?|la|los|the)\s+)?(?:cells?|celulas?|members?|gente|integrantes|miembros)\s+(?:of|de|del)\s+(?:(?:los|las|la|el|the)\s+)?$|(?:cobra|extorsiona|asalta|roba|secuestra|vende|exige)n?(?:\s+[a-z]+){0,2}\s+a\s+(?:los\s+|las\s+|la\s+)?$|(?:(?:arrebat|quit|gan|desplaz|ech|expuls|sac|desaloj|desterr|corri|barri)(?:o|aron|eron|ado|ido|aba|aban|ar|ir|er|ando|iendo)|drove|pushed|ousted|took|wrested|seized|won)\s[^G;]{0,60}\s(?:a|al|from)\s+(?:los\s+|las\s+|la\s+|el\s+|the\s+)?$)/;

/** "G perdió P ante G": what it had. */
const LOSES =
  /^"?,?\s+(?:ha[n]?\s+)?(?:perdi(?:o|eron|do)|cedi(?:o|eron|do)|lost|ceded)\s+(?:(?:el|la|the)\s+[a-z]+\s+(?:de|del|of)\s+)?P/;
/** "Gunmen from G drove into P": they came for a deed. */
const RAIDS = /^"?\s+(?:drove|rode|burst|stormed|barged|raided|irrumpi(?:o|eron))\s/;
/** Men of the state who serve a group: their collusion, not the group's place. */
const TIPPED_OFF =
  /(?<![a-z])(?:polici(?:as?|al)|oficial(?:es)?|agentes?|mandos?|militar(?:es)?|soldados?|cabos?|marinos?|funcionari[oa]s?|regidor(?:es)?|alcaldes?|director|comandantes?|custodios?|peritos?|empleados?|officers?|police(?:men)?|officials?|guards?)[^;:G]{0,60}(?<![a-z])(?:avis|inform|alert|filtr|proteg|encubr|pasa|pasaba|entreg|proporcion|vend|suministr|adviert|advert|colabor|ayud|coludid|tip|warn|leak|pass|sell|sold|shield|protect)[a-z]*\s[^;:G]{0,50}(?:a|al|to|con)\s+(?:(?:la\s+gente|miembros|integrantes|el\s+jefe)\s+(?:de|del)\s+)?(?:los\s+|las\s+|la\s+|el\s+|the\s+)?$/;

/** "La facción G, desplazada en octubre": it is there no more. */
const GONE_AFTER =
  /^"?,?\s+(?:ya\s+|hoy\s+|now\s+)?(?:(?:desplazad|expulsad|desarticulad|extint|disuelt|derrotad|inactiv|desaparecid)[oa]s?|defunct|disbanded|expelled|ousted|driven\s+out)(?![a-z])(?!\s+(?:de|del|from|a|hacia|to)\s)/;

/** "Opera por medio de su brazo armado, G": the one that has it, and G. */
export const BY_MEANS =
  /(?<![a-z])(?:por\s+(?:medio|conducto|intermedio)\s+del?|a\s+traves\s+del?|mediante|valiendose\s+de|through|by\s+means\s+of|via)\s+(?:(?:sus?|la|el|los|las|its|their|una?)\s+)?(?:(?:brazos?\s+armados?|faccion(?:es)?|celulas?|gente|filial(?:es)?|franquicias?|operadores|grupos?|bandas?|armed\s+wing|cells?|factions?|proxy)\s*,?\s+)?(?:(?:de|del|of)\s+)?(?:el\s+|la\s+|los\s+|las\s+|the\s+)?"?$/;

/** The groups a clause speaks of as present, in order. */
export function meantGroups(text: string, from: number, slots: readonly Slot[]): GroupSlot[] {
  return slots.filter((slot): slot is GroupSlot => {
    if (slot.kind !== 'G') return false;
    const before = text.slice(Math.max(0, slot.at - from - 150), slot.at - from);
    if (/^"?'s?\s+(?:successors?|heirs?|rivals?|enem|former)/.test(text.slice(slot.at - from + 1)))
      return false;
    if (GONE_AFTER.test(text.slice(slot.at - from + 1, slot.at - from + 40))) return false;
    if (text.startsWith("'s ", slot.at - from + 1) && /G,\s+(?:the|a|an)\s+$/.test(before)) return false;
    return (
      !NOT_MEANT.test(before.slice(-60)) &&
      !(CLAIMED.test(before.slice(-80)) && !SETTLED.test(text.slice(slot.at - from + 1))) &&
      !LOST.test(before) &&
      !TIPPED_OFF.test(before) &&
      !LOSES.test(text.slice(slot.at - from + 1, slot.at - from + 50)) &&
      !RAIDS.test(text.slice(slot.at - from + 1, slot.at - from + 16))
    );
  });
}

const BASE =
  /(?:hostig|oper|coordin|dirig|control|atac|asedi|disput|base|amenaz|extors|encabez|mand|muev|despach|surt|abastec|distribuy|manej|administr|cobr|trafic|trasieg|envia|actua|trabaj|vigil|gobiern|command|run|direct|suppl|ship|manag|work|collect|charg|empuj|presion|golpe|amag|embist|incursion|apriet)/;
const MOVE =
  /(?:avanz|mud|traslad|corri|baj(?:o|a|an|aron|ado)\s|sub(?:io|ieron|ido|en)\s|brinc|cruz|desbord|derram|crec|recorr|expan|extend|extiend|extens|lleg|arrib|ingres|entr|incursion|penetr|repleg|refugi|mov|presion|push|spread|advance|desplaz)/;
const TRAFFIC =
  /(?:transito|trasiego|traslad|droga|migrantes?|mercancia|ruta|cargamento|shipment|migrants|drugs?|route)[^;:]{0,40}$/;
const ORIGIN =
  /(?:provenient|procedent|proven|llegad|venid|baja[n]?(?![a-z])|extend|expand|expans|origin|came|coming|arriv|spread|(?:camino|carretera|brecha|ruta|vereda|road|route|trail|highway)s?(?:\s+que)?\s[a-z]+)[a-z]*(?:\s+[a-z]+){0,2}\s+(?:de|desde|del|from)\s+[^P]*$/;

/** "P, no así en P", "todo P, salvo P y P": where the groups are not. */
const EXCEPTED =
  /(?<![a-z])(?:no\s+asi|salvo|excepto|exceptuando|menos|a\s+excepcion\s+de|con\s+excepcion\s+de|sin\s+contar|fuera\s+de|pero\s+no|(?<=,\s)(?:y\s+)?no|but\s+not|(?<=,\s)not|except|excluding|save|other\s+than|apart\s+from)\s+(?:(?:en|in|for|el|la|los|las|the)\s+)*(?:P\s*(?:,|y|e|and|ni|nor)\s*(?:(?:en|in)\s+)?)*$/;

/** "Donde operan G, y 35 en P": where so many men are, not the group. */
/** "Sobrevive en P y, dicen algunos, P": the last is hearsay. */
const SAID_BY_SOME =
  /(?<![a-z])(?:some\s+say|it\s+is\s+said|perhaps|maybe|possibly|dicen(?:\s+algunos)?|segun\s+algunos|quiza[s]?|tal\s+vez|acaso|posiblemente),?\s+(?:(?:in|en|also|tambien)\s+)*$/;
const COUNTED =
  /G[^P]{0,20},?\s+(?:y|e|and|otros|mas)\s+N(?:\s+[a-z.]+){0,2}\s+(?:en|in|at)\s+(?:(?:el|la|los|las|the)\s+)?$/;
/** "En pugna por el mercado X": what they fight for, within the place named. */
const FOUGHT_FOR =
  /(?<![a-z])(?:mercado|tianguis|central\s+de\s+abastos?|plaza\s+comercial|penal|market|prison)\s+(?:(?:de|del|la|el|los|las)\s+)*$/;
/** "G, éste venido de P", "G, que bajan de la sierra de P": where they were before. */
export const COMING_FROM =
  /(?<![a-z])(?:(?:venid|llegad|provenient|procedent|originari|oriund|nativ|salid|bajad)(?:[oa]s?|es?)|(?<=G"?,?\s)(?:que|quienes|who|which|that)\s+(?:baja|viene|vinieron|llega|sale|salieron|provien|procede|sube|came|come|arrived)[a-z]*(?:\s+(?:down|over|up))?)\s+(?:de|del|desde|from)\s+(?:(?:el|la|los|las|the)\s+)?(?:(?:sierra|costa|zona|region|parte|lado|rumbo|norte|sur|estado|ciudad|municipio)\s+(?:de|del)\s+(?:(?:el|la)\s+)?)?$/;
/** "A P llegó en abril": the verb stands after its place. */
const GOT_THERE =
  /^P(?:(?:,|\s+y)\s+P)*,?\s+(?:(?:ya|tambien|apenas|D)\s+)*(?:se\s+)?(?:ha[n]?\s+)?(?:lleg|entr|ingres|arrib|extend|expand|baj|sub|volv|regres|vuelt|mud|movi|meti)/;
/** "De P llegaron quejas por G": where they come from is where it happens. */
const COMPLAINTS =
  /^P(?:(?:,|\s+y|\s+and)\s+P)*,?\s+(?:[a-z]+\s+){0,3}?(?:quejas?|denuncias?|reportes?|llamadas?|avisos?|complaints?|reports?)\s+(?:[a-z]+\s+){0,2}?(?:por|de|del|sobre|contra|about|of|against)\s/;

/**
 * The places a clause puts its groups in. Coming from a place is no presence there; acting from it is;
 * heading for it is when the group, not its goods, advances.
 */
export function meantPlaces(text: string, from: number, slots: readonly Slot[]): PlaceSlot[] {
  const places = slots.filter((slot): slot is PlaceSlot => {
    if (slot.kind !== 'P' || slot.code === '00') return false;
    const before = text.slice(0, slot.at - from);
    if (
      /G,\s+(?:de|del|from)\s+$/.test(before) ||
      EXCEPTED.test(before) ||
      COUNTED.test(before) ||
      SAID_BY_SOME.test(before) ||
      COMING_FROM.test(before) ||
      FOUGHT_FOR.test(before)
    )
      return false;
    if (slot.role === 'from' && COMPLAINTS.test(text.slice(slot.at - from))) return true;
    switch (slot.role) {
      case 'site':
      case 'between':
        return !/(?:transito|trasiego)\s+(?:de\s+[a-z]+\s+)?(?:por\s+)?(?:hacia|a)\s+$/.test(before);
      case 'to':
        return (
          (MOVE.test(before) && !TRAFFIC.test(before)) ||
          (/^\s*(?:y\s+)?(?:a|hasta|hacia)\s+(?:(?:el|la)\s+)?$/.test(before) &&
            GOT_THERE.test(text.slice(slot.at - from)))
        );
      case 'from':
        return BASE.test(before) && !ORIGIN.test(before);
      case 'seat':
      case 'far':
        return false;
    }
  });
  const narrow = places.filter((slot) => slot.code.length > 2);
  return narrow.length > 0 ? narrow : places;
}

/** "G y G mandan en P y P, respectivamente": the first in the first, the second in the second. */
const IN_ORDER =
  /(?<![a-z])(?:respectivamente|en\s+(?:ese|este|el\s+mismo)\s+orden|por\s+su\s+orden|respectively|in\s+(?:that|the\s+same)\s+order)(?![a-z])/;

/** Pairs of group and place: in "G en P, G en P" each with its own, else every one with every one. */
export function linkGroups(
  groups: readonly GroupSlot[],
  places: readonly PlaceSlot[],
  text = '',
): { group: GroupSlot; place: PlaceSlot }[] {
  if (groups.length > 1 && groups.length === places.length && IN_ORDER.test(text))
    return groups.map((group, index) => ({ group, place: places[index]! }));
  const runs: { kind: 'G' | 'P'; slots: (GroupSlot | PlaceSlot)[] }[] = [];
  for (const slot of [...groups, ...places].sort((a, b) => a.at - b.at)) {
    const last = runs.at(-1);
    if (last?.kind === slot.kind) last.slots.push(slot);
    else runs.push({ kind: slot.kind, slots: [slot] });
  }
  if (runs.length < 4) return groups.flatMap((group) => places.map((place) => ({ group, place })));
  const pairs: HeldPair[] = [];
  // "In P: G, strong in P, and G, in P": the first is where all of it is.
  const opening = runs.length % 2 === 1 && runs[0]!.kind === 'P' && /P[^G]*:[^GP]*G/.test(text) ? 1 : 0;
  for (let i = opening; i + 1 < runs.length; i += 2) {
    const [first, second] = [runs[i]!.slots, runs[i + 1]!.slots];
    for (const one of first)
      for (const other of second)
        pairs.push(
          one.kind === 'G'
            ? { group: one, place: other as PlaceSlot }
            : { group: other as GroupSlot, place: one },
        );
  }
  return pairs;
}

/** "P y P (G y G)", "P (G, fracción G, que entra por P)": groups in brackets behind their places. */
const BEHIND_PLACE =
  /P(?:(?:(?:,\s+(?:(?:el|la)\s+)?P){0,6},?\s+(?:y|e|and)|\s*\/)\s+(?:(?:el|la)\s+)?P)?\s*\((?:(?:el|la|los|las|the|solo|only|grupo|cartel|celulas?|gente|de|del)\s+)*"?G[^()]{0,160}\)/g;

/** A remark in the brackets that the group has gone. */
const NOT_THERE =
  /G"?\s*[,:-]\s+(?:ya\s+)?(?:retirad|replegad|expulsad|desplazad|extint|desarticulad|ausente|descartad|desechad|se\s+(?:fue|retir)|sali|gone|left|withdrawn|extinct)/;

/** A group and its place, with the time said of the two alone. */
export interface HeldPair {
  readonly group: GroupSlot;
  readonly place: PlaceSlot;
  readonly stated?: Period | null;
}

/** The pairs of a clause that puts each place's groups in brackets behind it; null when it names others too. */
export function pairsInBrackets({ text, from, slots }: Segment): HeldPair[] | null {
  if (!text.includes('P (')) return null;
  const pairs: HeldPair[] = [];
  let inside = 0;
  for (const match of allMatches(text, BEHIND_PLACE)) {
    const [first, last] = [from + match.index, from + match.index + match[0].length];
    const own = slots.filter((slot) => slot.at >= first && slot.at < last);
    const opening = first + match[0].indexOf('(');
    const places = own.filter(
      (slot): slot is PlaceSlot => slot.kind === 'P' && slot.at < opening && slot.code !== '00',
    );
    const bracketed = own.filter((slot) => slot.at > opening);
    inside += bracketed.filter((slot) => slot.kind === 'G').length;
    if (isUnconfirmed(match[0]) || match[0].includes('?') || NOT_THERE.test(match[0])) continue;
    const stated = statedPeriod(match[0], bracketed);
    for (const group of meantGroups(text, from, bracketed))
      for (const place of places) pairs.push({ group, place, stated });
  }
  return inside > 0 && inside === slots.filter((slot) => slot.kind === 'G').length ? pairs : null;
}

/** "G (P, P y P)": the places of a group in brackets behind it. */
const BEHIND_GROUP =
  /G"?\s*\((?:(?:en|in|el|la|los|las|mpios?\.?|municipios?)\s+)*P(?:(?:\s*[,;/]|\s+(?:y|e|and))\s+(?:(?:el|la|los|las|en)\s+)*P)*\)/g;

/** The pairs of a clause that names places in brackets behind their group and nowhere else; null when it does not. */
export function pairsBehindGroup({ text, from, slots }: Segment): HeldPair[] | null {
  if (!/G"?\s*\(/.test(text)) return null;
  const pairs: HeldPair[] = [];
  let inside = 0;
  for (const match of allMatches(text, BEHIND_GROUP)) {
    const [first, last] = [from + match.index, from + match.index + match[0].length];
    const own = slots.filter((slot) => slot.at >= first && slot.at < last);
    const [group] = meantGroups(text, from, own);
    const places = own.filter((slot): slot is PlaceSlot => slot.kind === 'P' && slot.code.length > 2);
    inside += places.length;
    if (group !== undefined) for (const place of places) pairs.push({ group, place });
  }
  return inside > 1 && inside === slots.filter((slot) => slot.kind === 'P').length ? pairs : null;
}

/** "P y P, con G, pasaron el mes en calma": who is there said between commas, whatever the rest tells. */
const HELD_BY =
  /^\s*(?:(?:en|y|el|la|los|las|in)\s+)*P(?:(?:,|\s+y|\s+e|\s+and)\s+(?:(?:el|la|en)\s+)?P)*,\s+(?:(?:hoy|ahora|aun|todavia|ya|siempre|still|now)\s+)?(?:con|bajo|en\s+(?:manos|poder)\s+de|en\s+las\s+manos\s+de|(?:plazas?|feudo|territorio|dominio|bastion|zona|reducto|tierra|coto)(?:\s+(?!antigu|que)[a-z]+){0,2}\s+de|de|with|under|in\s+the\s+hands\s+of|(?:turf|territory|home|stronghold|domain)\s+of)l?\s+(?:(?:el|la|los|las|the)\s+)?"?G"?(?:(?:,|\s+y|\s+and)\s+(?:(?:el|la|los|las|the)\s+)?"?G"?)*(?=,\s)/;

/** The pairs of a clause that opens so; null when it does not. */
export function pairsHeld({ text, from, slots }: Segment): HeldPair[] | null {
  const held = text.includes('P,') ? HELD_BY.exec(text) : null;
  if (held === null) return null;
  const own = slots.filter((slot) => slot.at - from < held[0].length);
  const groups = own.filter((slot): slot is GroupSlot => slot.kind === 'G');
  const places = own.filter((slot): slot is PlaceSlot => slot.kind === 'P' && slot.code !== '00');
  return groups.flatMap((group) => places.map((place) => ({ group, place })));
}
