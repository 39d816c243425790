import type { GroupId } from '#domain/ids.ts';
import type { Period } from '#domain/period.ts';
import { GuardedPattern } from '../../words/guarded-pattern.ts';
import { isDenied, isSupposed, isUnconfirmed } from '../doubt.ts';
import type { GroupSlot, Masked, PlaceSlot } from '../masked.ts';
import type { Reading } from '../reading.ts';
import { withoutSpeaker } from './attribution.ts';
import { isSlogan, standsBesideDeed } from './beside-deed.ts';
import {
  ELIDED,
  FACING,
  GROUP_SOMEWHERE,
  ITS_PLACE,
  OWN_SUBJECT,
  PRONOUN,
  SERVES_THEM,
  SPREADS,
  TO_IT,
  OTHER_WORDS,
} from './elided.ts';
import {
  BY_MEANS,
  COMING_FROM,
  linkGroups,
  meantGroups,
  meantPlaces,
  pairsBehindGroup,
  pairsHeld,
  pairsInBrackets,
} from './link-groups.ts';
import { DEED, MEMBERS, hasPresenceCue } from './presence-cues.ts';
import { STATE_ACTS, STATE_MEN, UNDISPUTED, isAct, isPlain, withoutHeldAlone } from './plain-statement.ts';
import { statedPeriod } from './presence-period.ts';
import type { Segment } from './split-segments.ts';
import { withoutAsides } from './without-asides.ts';

interface ClauseInput {
  readonly reading: Reading;
  readonly masked: Masked;
  readonly segment: Segment;
  /** Places a clause without its own takes: its entry's label, or the clause before. */
  readonly inherited: readonly PlaceSlot[];
  /** Group a clause without its own is about. */
  readonly subject: GroupId | null;
  /** That group was named in an entry before. */
  readonly remote: boolean;
  /** The clause opens an entry of a list of places: a group right there is present without a verb. */
  readonly listed: boolean;
  /** The clause stands in an entry that opened with a place. */
  readonly entry: boolean;
  /** The clause opens an entry of a list under its group. */
  readonly underGroup: boolean;
  /** A clause before in the sentence put a group in a place. */
  readonly cued: boolean;
  /** A sentence before in the entry did. */
  readonly told: boolean;
  readonly labelGroups: readonly GroupSlot[];
  /** Groups of the heading whose places the entry lists. */
  readonly listOf: readonly GroupSlot[];
  /** A heading or the title says which period is told of. */
  readonly governed: boolean;
  /** Another clause of the sentence stands before. */
  readonly follows: boolean;
  /** Groups of the clause before, which may go on with places alone: "…; en concreto, en P y P". */
  readonly goingOn: readonly GroupSlot[];
}

interface ClauseOutput {
  readonly observed: readonly {
    readonly group: GroupId;
    readonly place: PlaceSlot;
    readonly ended: boolean;
    readonly rule: string;
    readonly confidence: number;
    readonly stated: Period | null;
  }[];
  readonly places: readonly PlaceSlot[];
  readonly subject: GroupId | null;
  readonly goesOn: readonly GroupSlot[];
}

/** The entry opens with its group, after few words that are no deed: "zona de choque entre G y G". */
const OPENS_WITH_GROUP = /^[^G;]{0,56}G/;
/** "…; frente a él, un grupo local que firma como G": another one beside that of the entry. */
const BESIDE_IT =
  /^\s*(?:(?:y|and)\s+)?(?:frente\s+a|en\s+contra\s+(?:suya|de)|enfrente|a\s+su\s+lado|contra|junto\s+(?:a|con)|al\s+lado\s+de|ademas\s+de|aparte\s+de|facing|against|alongside|beside|besides)\s*(?:el|ell[oa]s|es[ea]|est[ea]|it|them)?,?\s+[^GP.;]{0,70}G$/;
/** "El G, desde D.": a sentence of an entry that names one more group and nothing else. */
const GROUP_ALONE =
  /^\s*(?:(?:y|el|la|los|las|tambien|ademas|asimismo|the|also)\s+)*"?G"?(?:(?:,|\s+y)\s+(?:(?:el|la|los|las)\s+)?"?G"?)*(?:,?\s+(?:(?:desde|a\s+partir\s+de|since)\s+(?:[a-z]+\s+){0,3}?D|(?:en\s+(?:menor|menos|mayor)\s+[a-z]+|tambien|muy\s+[a-z]+|a\s+la\s+baja|al\s+alza)))?\s*\.?\s*$/;
/** "G, cuyo jefe fue aprehendido": the group itself is the entry, the rest is said besides. */
const NAMED_FIRST = /^[^a-zG]*(?:(?:el|la|los|las|the)\s+)?"?G"?\s*(?:[,;.(]|$)/;
const WHOSE = /^[^a-zG]*(?:(?:el|la|los|las|the)\s+)?"?G"?,?\s+(?:cuy[oa]s?|whose)\s/;
/** "…, y P, del G": the verb of the clause before holds. */
const GAPPED =
  /^\s*(?:(?:y|en|mientras\s+que|and|in)\s+)*(?:(?:el|la|los|las)\s+)?P(?:(?:,|\s+y|\s+e|\s+and)\s+(?:(?:el|la)\s+)?P)*\s*,?\s*(?:es\s+|son\s+)?(?:de|del|al|a|para|por|con|en\s+manos\s+de|of|by)\s+(?:(?:el|la|los|las|the)\s+)?"?G"?(?:\s+(?:y|and)\s+(?:(?:el|la|los|las|the)\s+)?"?G"?)?\s*[.,]?\s*$/;
/** "G (P, P y P)": a group and its places in brackets, in a list of groups. */
const BRACKETED =
  /^(?:[^;G]*:)?\s*(?:(?:y|and|el|la|los|las|the)\s+)*"?G"?\s*\((?:(?:en|in|el|la|los|las|mpios?\.?|municipios?)\s+)*P(?:(?:\s*[,;/]|\s+y|\s+e|\s+and|\s+-)\s+(?:(?:en|el|la|los|las)\s+)*P)*\)\s*[.,]?\s*$/;
/** What leads to the places of a group: "Área de influencia: P, P y P". */
const PLACES_LED =
  /^\s*(?:con\s+)?(?:areas?|zonas?|ambito|plazas?|municipios?|territorios?|presencia|control|dominio|influencia|operaciones|cobertura|bastion(?:es)?|feudos?|reductos?|expansion|avance|compartid[oa]s?|consolidad[oa]s?|fuertes?|base[s]?|principal(?:es)?|secundari[oa]s?|nucleos?|otr[oa]s?|sede[s]?|turf|towns|municipalities|strongholds?|core|expanding|shared|bases?|presence|territory|elsewhere|footholds?)(?:\s+(?:plazas?|municipios?|zonas?|areas?|territorios?|presencia|turf|towns|areas?|ground)|\s+(?:de|del|en|of|con|bajo|in|into)\s+[a-z]+){0,2}\s*[:.-]\s+/;
/** "Lo mismo en P", "igual los de P", "likewise in P": as was said before. */
export const LIKEWISE =
  /^\s*(?:(?:y|e|and)\s+)?(?:lo\s+mismo|(?:de\s+)?igual(?:mente)?(?:\s+(?:forma|manera|modo|cosa|situacion|suerte))?|otro\s+tanto|idem|tambien|asimismo|hace[n]?\s+lo\s+(?:mismo|propio)|(?:the\s+)?same(?:\s+thing)?|likewise|similarly|also|so\s+too|ditto)\s*[,:]?\s+(?:se\s+)?(?:(?:pasa|ocurre|sucede|vale|acontece|repite|goes|is\s+true|holds|applies|happens|runs)\s+)?(?:(?:para|for|con|with|l[oa]s)\s+)?(?:(?:de|del|of)\s+)?(?=(?:(?:en|in|el|la|the)\s+)*P)/;
/** Who did or got something once, told of the entry's place: "se señala a G", "a N cobradores de G, que le exigían N". */
const BLAMED = new GuardedPattern(
  /(?<![a-z])(?:se\s+(?:le\s+)?(?:senala|responsabiliza|culpa|acusa|imputa)[n]?\s+al?\s|(?:que|l[oa]s?)\s+(?:[a-z]+\s+){0,4}(?:liga|vincula|relaciona|asocia|atribuye|adjudica)[n]?\s+(?:con|al?)\s|les?\s+(?:exig|ped|pid)[a-z]+\s+(?:el\s+pago\s+de\s+|un\s+pago\s+de\s+)?N)/,
);
/** The clause says itself that it goes on about the group of before. */
const MORE =
  /^[^PG]{0,40}(?<![a-z])(?:tambien|ademas|asimismo|igualmente|les?|also|too|it|they|de\s+igual\s+(?:forma|modo|manera))(?![a-z])/;
/** Places and dates alone, in a list under their group: "P, P y P", "hasta D, tambien P". */
const PLACES_ALONE =
  /^[^a-zP]*(?:(?:y|e|en|and|in|el|la|los|las|the|tambien|ademas|also|(?:en\s+)?concret[oa](?:mente)?|(?:en\s+)?particular(?:mente|ly)?|(?:en\s+)?especial(?:mente|ly)?|sobre\s+todo|principalmente|mas\s+precisamente|es\s+decir|a\s+saber|namely|mainly|chiefly|specifically|desde|hasta|since|until|a\s+partir\s+de|mpios?\.?|municipios?(?:\s+de)?)(?![a-z])|\([^)G]{0,40}\)|[PD\s,.;:()/-])+$/;
/** A rivalry named as the motive of a deed is no statement about places. */
const MOTIVE =
  /(?<![a-z])(?:apunta|relacion(?:a|an|ad[oa]s?)|atribu[a-z]+\s+a\s+(?:la|una)|obedec[a-z]+|derivad[oa]|motiv[oa]|movil|linea\s+de\s+investigacion|ajuste\s+de\s+cuentas|pointed\s+to|linked\s+to|blame[sd]?|put\s+it\s+down\s+to|investigat[a-z]+|motive)(?![a-z])/;
/** A presence that ended this many years before the paper is history. */
const OLD_YEARS = 10;
const ENDED =
  /(?<![a-z])(?:se\s+repleg(?:o|aron)(?!\s+(?:a|al|hacia|en)\s)|se\s+retir(?:o|aron)|abandon[a-z]+\s+(?:la\s+plaza|P)|expulsad[oa]s?|withdrew|left\s+P|driven\s+out)(?![a-z])/;
/** Undated former presence is none. */
const FORMER =
  /(?<![a-z])(?:(?:fue|fueron|era|eran)\s+(?:[a-z]+\s+){0,4}?(?:feudo|bastion|territorio|dominio|reducto|cuna|plaza)|(?:was|were)\s+(?:[a-z]+\s+){0,3}?(?:stronghold|bastion|turf|territory)|(?<=P[^;.:]{0,20})(?<!que\s)(?:era[n]?|fue(?:ron)?)\s+(?:de|del)\s+(?:(?:el|la|los|las)\s+)?"?G(?="?(?:,|\s+y|\s*$)[^G]*$)|ultim[oa]s?\s+(?:actividad|presencia|registro|dato|noticia)(?:es)?|last\s+(?:known|seen|reported)|antes|anteriormente|antiguamente|alguna\s+vez|otrora|en\s+otr[oa]s?\s+(?:tiempos?|epocas?|anos)|en\s+el\s+pasado|(?<!desde\s)hace\s+(?:muchos\s+|varios\s+|ya\s+|N\s+)*anos|(?<!(?:el|al|del|su|un|sin|cada|con|otro|bajo|mismo|este|dicho|de)\s)(?:oper|control|domin|mand|gobern|rein)(?:o|aron)|years\s+ago|long\s+ago|in\s+the\s+past|in\s+(?:his|her|my|their)\s+(?:youth|day|time)|en\s+sus?\s+(?:juventud|mocedades)|at\s+one\s+time|en\s+su\s+momento|solia[n]?|l[oa]s?\s+(?:tuvo|tuvieron|hubo)\s+en|(?:tuvo|tuvieron)\s+(?:[a-z]+\s+){0,2}?(?:presencia|control|influencia|celulas?|gente|base|plaza)|operaba[n]?|controlaba[n]?|dominaba[n]?|mantenia[n]?|formerly|used\s+to|once|G"?\s+N\s+(?:ran|ruled|held|controlled|operated|dominated|owned|had)|had\s+(?:controlled|operated)|(?:estuvo|estuvieron)\s+en|desarticulad[oa]s?|extint[oa]s?|en\s+los\s+anos\s+[a-z]+|in\s+the\s+(?:nineties|eighties|1990s|1980s|2000s))(?![a-z])/;

/** What a review of a past period tells in the past tense was so in that period. */
const SIMPLE_PAST =
  /(?<![a-z])(?:(?:oper|control|domin|mand|gobern|rein)(?:o|aron)|(?:estuv|tuv|mantuv)(?:o|ieron))(?![a-z])/g;

/** "No ha soltado P", "no dejan de cobrar": a denial of leaving. */
const KEPT_PLACE =
  /(?<![a-z])(?:(?:no|nunca|tampoco|ni)\s+(?:l[oa]s?\s+|se\s+|les?\s+)?(?:ha[n]?\s+|quiere[n]?\s+|piensa[n]?\s+|logra[n]?\s+)?(?:solt|suelt|dej(?:a|o|ad|ar)|ced|abandon|perd|pierd|renunci|ido|fue|march|retir|salid|sale|despeg)[a-z]*|(?:(?:has|have|had|do|does|did)\s+(?:not|never)|(?:hasn|haven|hadn|don|doesn|didn)'t|never)\s+(?:left|leave|let\s+go|given\s+up|give\s+up|lost|lose|abandon(?:ed)?|stop(?:ped)?|loosened|ceded))(?=\s+(?:de\s+[a-z]+r(?![a-z])|(?:(?:de|del|el|la|los|las|a|en|of|the|its|their|su|sus|either|both|ambas|ambos)\s+){0,3}(?:P|city|cities|town|ciudad|municipio|pueblo|plaza|control|terreno|territorio|zona|puerto|mercado|negocio|cobro|venta|ruta|paso|hold|grip|control|turf|charging|collecting|selling|extorting|operating)(?![a-z])))/;
const KEPT = new GuardedPattern(KEPT_PLACE);

/** Reads one clause: which groups it puts in which places. */
export function readClause(given: ClauseInput): ClauseOutput {
  const { reading } = given;
  const segment = withoutAsides(withoutSpeaker(given.segment));
  const input = { ...given, segment };
  const own = meantPlaces(segment.text, segment.from, segment.slots);
  const groups = meantGroups(segment.text, segment.from, segment.slots);
  const sites = own.filter((slot) => slot.role === 'site' || slot.role === 'between');
  const nothing: ClauseOutput = {
    observed: [],
    places: sites,
    subject: subjectOf(groups, segment) ?? (input.subject === null ? (groups[0]?.group ?? null) : null),
    goesOn: [],
  };
  const listOf = input.goingOn.length > 0 ? input.goingOn : input.listOf;
  const elided = isElided(input);
  if (groups.length === 0 && listOf.length === 0 && input.labelGroups.length === 0 && !elided) return nothing;
  const bracketPairs = groups.length > 0 ? pairsInBrackets(segment) : null;
  const heldPairs = groups.length > 0 && !FORMER.test(segment.text) ? pairsHeld(segment) : null;
  const behindPairs = groups.length > 0 && bracketPairs === null ? pairsBehindGroup(segment) : null;
  const pairsSaid: readonly { group: GroupSlot; place: PlaceSlot; stated?: Period | null }[] | null =
    behindPairs && isBracketStatement(segment.text, behindPairs.length)
      ? behindPairs
      : bracketPairs && isBracketStatement(segment.text, bracketPairs.length)
        ? bracketPairs
        : heldPairs;
  if (pairsSaid) {
    const stated = statedPeriod(segment.text, segment.slots);
    return {
      observed: pairsSaid.map(({ group, place, stated: own }) => ({
        group: group.group,
        place,
        ended: false,
        rule: 'entry',
        confidence: 0.8,
        stated: own === undefined ? stated : own,
      })),
      places: sites,
      subject: groups[0]!.group,
      goesOn: pairsSaid === bracketPairs ? [] : groups,
    };
  }
  const { candidates } = input.masked;
  const kept = KEPT.test(segment.text, candidates) || UNDISPUTED.test(segment.text, candidates);
  const cue =
    kept ||
    (elided && (FACING.test(segment.text) || SERVES_THEM.test(segment.text))) ||
    hasPresenceCue(segment.text, reading.language, input.masked.candidates);
  const head = OPENS_WITH_GROUP.exec(segment.text)?.[0];
  const acted = !cue && groups.length > 0 && isAct(reading.structure.text, input.masked, segment);
  const opens =
    input.listed && head !== undefined && !DEED.test(head) && (!acted || NAMED_FIRST.test(segment.text));
  const gapped = input.follows && input.cued && GAPPED.test(segment.text);
  const somewhere = input.inherited.length > 0 && own.length === 0 && GROUP_SOMEWHERE.test(segment.text);
  const members = !acted && MEMBERS.test(segment.text);
  const bracketed = BRACKETED.test(segment.text);
  const listing =
    listOf.length > 0 &&
    groups.length === 0 &&
    PLACES_ALONE.test(segment.text.replace(PLACES_LED, '').replace(LIKEWISE, '').replace(SPREADS, ''));
  const later =
    input.entry &&
    own.length === 0 &&
    head !== undefined &&
    (input.cued ? head.length < 26 || BESIDE_IT.test(head) : input.told && GROUP_ALONE.test(segment.text)) &&
    isPlain(reading.structure.text, input.masked, segment);
  const plain =
    own.length > 0 &&
    groups.length + input.labelGroups.length > 0 &&
    isPlain(reading.structure.text, input.masked, segment);
  const under =
    ((input.entry && input.listed) || (input.underGroup && own.length > 0)) &&
    listOf.length > 0 &&
    groups.length === 0 &&
    !listing &&
    isPlain(reading.structure.text, input.masked, segment);
  if (
    !cue &&
    !opens &&
    !later &&
    !somewhere &&
    !gapped &&
    !bracketed &&
    !listing &&
    !plain &&
    !under &&
    !(members && (own.length > 0 || input.entry))
  )
    return nothing;
  if (
    isDenied(
      kept ? withoutHeldAlone(segment.text.replace(KEPT_PLACE, '')) : segment.text,
      input.masked.candidates,
    ) ||
    isSupposed(segment.text.replace(/habria[n]?\s+reivindicad[oa]/, ''), input.masked.candidates) ||
    isSlogan(segment)
  )
    return nothing;
  const period = statedPeriod(segment.text, segment.slots);
  if (
    period === null &&
    FORMER.test(
      (input.governed ? segment.text.replace(SIMPLE_PAST, ' ') : segment.text).replace(
        /antes\s+(?:aliad[oa]s?\s+de[l]?\s|(?:(?:de|del|el|la|los)\s+)*"?G)/,
        '',
      ),
    )
  )
    return nothing;
  if ((MOTIVE.test(segment.text) && own.length === 0) || STATE_ACTS.test(segment.text, candidates))
    return nothing;
  if (
    period?.to &&
    reading.documentDate &&
    Number(reading.documentDate.slice(0, 4)) - Number(period.to.slice(0, 4)) > OLD_YEARS
  )
    return nothing;
  if (/"?G"?\s*\?/.test(segment.text)) return nothing;
  if (own.length === 0 && BLAMED.test(segment.text, candidates)) return nothing;
  // "P: G, cuyo cabecilla fue abatido": the entry says who is there, the rest what befell him.
  if (DEED.test(segment.text) && !standsBesideDeed(segment.text) && !(opens && WHOSE.test(segment.text)))
    return nothing;
  const speakers = listing || under ? [...listOf] : speakersOf(input, groups, elided);
  // "…, y G avanza desde P": another group, whose place is named, is not where the clause before was.
  const elsewhere =
    input.follows &&
    own.length === 0 &&
    groups.length > 0 &&
    segment.slots.some(
      (slot) => slot.kind === 'P' && !COMING_FROM.test(segment.text.slice(0, slot.at - segment.from)),
    );
  const places = elsewhere || own.some((slot) => slot.role !== 'from') ? own : [...own, ...input.inherited];
  if (speakers.length === 0 || places.length === 0)
    return { ...nothing, goesOn: cue && places.length === 0 ? groups : [] };
  if (
    own.length === 0 &&
    input.inherited.length > 0 &&
    !opens &&
    !later &&
    !somewhere &&
    !input.listed &&
    !input.follows &&
    !cue
  )
    return nothing;
  const pairs =
    own.length > 0 && !listing && !under
      ? linkGroups(speakers, places, segment.text)
      : speakers.flatMap((group) => places.map((place) => ({ group, place })));
  const seen = new Set<string>();
  const ended = ENDED.test(segment.text);
  const observed = [];
  for (const { group, place } of pairs) {
    const key = `${group.group}@${place.code}`;
    if (seen.has(key)) continue;
    seen.add(key);
    observed.push({
      group: group.group,
      place,
      ended,
      rule:
        opens || somewhere || bracketed || listing || under ? 'entry' : cue || !plain ? 'clause' : 'plain',
      confidence: opens ? 0.9 : cue || listing || under ? 0.8 : 0.65,
      stated: ended ? null : period,
    });
  }
  const stays = places.filter((slot) => slot.role !== 'from');
  return {
    observed,
    places: stays.length > 0 ? stays : places,
    subject: speakers[0]!.group,
    goesOn: speakers,
  };
}

/** A group named after a preposition is not the one that the next clause goes on about. */
const OBLIQUE = /(?<![a-z])(?:con|contra|al?|with|against|to)\s+(?:(?:el|la|los|las|the)\s+)?"?$/;

/** "A G ya no se les ve aquí": spoken of, though no subject. */
const TOPIC =
  /^\s*a(?:l)?\s+(?:(?:la|los|las)\s+)?"?G"?,?\s+(?:(?:ya|no|tampoco|aun|todavia|apenas|hoy|D)\s+)*(?:se\s+)?l[eoa]s?\s/;

function subjectOf(groups: readonly GroupSlot[], { text, from }: Segment): GroupId | null {
  if (TOPIC.test(text)) return groups[0]?.group ?? null;
  return groups.find(({ at }) => !OBLIQUE.test(text.slice(0, at - from)))?.group ?? null;
}

/** Words around "P (G)" that neither tell a deed nor take the pairs back; brackets without a group are remarks. */
function isBracketStatement(text: string, count: number): boolean {
  const outside = text.replace(/\([^)]*\)/g, '');
  return (
    count > 0 &&
    !DEED.test(outside) &&
    !isDenied(outside) &&
    !isSupposed(text) &&
    !isUnconfirmed(outside) &&
    !FORMER.test(outside)
  );
}

/** A rival named after the verb: "disputa P a G", "mantiene pugna con G". */
const RIVAL_BEFORE =
  /(?<![a-z])(?:(?:a|al|vs\.?|from)\s+(?:los\s+|las\s+|la\s+|el\s+|the\s+)?(?:(?:gente|celulas?|miembros|integrantes|restos|remanentes|elements|members|remnants)\s+(?:de|del|of)\s+(?:los\s+|las\s+|la\s+|the\s+)?)?|(?<=(?:contested|challenged|disputed|disputad[oa]s?|peleada?s?)\s)(?:by|por)\s+(?:(?:el|la|los|las|the)\s+)?|\(?(?:con|contra|with|against)\s+(?:[a-z]+,?\s+){0,6}(?:(?:y|and)\s+)?)"?$/;

/** Whom others fight or arm against is not said to be there. */
const FOUGHT =
  /(?<![a-z])(?:contra|against|(?:combat[a-z]*|enfrentar|contener|to\s+fight)(?:\s+al?)?)\s+(?:los\s+|las\s+|la\s+|el\s+|the\s+)?"?$/;
/** A line of a list under its group: "en disputa: P, P (con G)". */
const DISPUTED =
  /^\s*(?:en\s+)?(?:disputa|pugna|conflicto|pelea|compartid|compart|contested|disputed|shared|challenged)[a-z]*(?![a-z])/;

/** Its subject is left out: the group spoken of before, unless men of the state are spoken of here. */
function isElided({ segment, subject, labelGroups, remote, reading, masked }: ClauseInput): boolean {
  const english = reading.language === 'en';
  return (
    subject !== null &&
    labelGroups.length === 0 &&
    (ELIDED.test(segment.text) ||
      FACING.test(segment.text) ||
      SERVES_THEM.test(segment.text) ||
      ITS_PLACE.test(segment.text) ||
      (english && isPronoun(segment, masked))) &&
    !OWN_SUBJECT.test(segment.text) &&
    (!remote || MORE.test(segment.text)) &&
    !STATE_MEN.test(segment.text)
  );
}

/** A pronoun is the subject, or whom the people of a place obey; the clause names no group. */
function isPronoun({ text, from }: Segment, masked: Masked): boolean {
  // "The older cartel's grip is unquestioned; it…": of a group said in other words.
  if (OTHER_WORDS.test(masked.text.slice(0, from))) return false;
  return (
    PRONOUN.test(text) || (/(?:from|to|by|for|pays?)\s+(?:it|them)(?![a-z])/.test(text) && TO_IT.test(text))
  );
}

/** The groups a clause is about: its own, its entry's label, or the one spoken of before. */
function speakersOf(input: ClauseInput, groups: readonly GroupSlot[], elided: boolean): GroupSlot[] {
  const { segment, labelGroups, listOf } = input;
  const subject = input.subject!;
  if (groups.length === 0) return elided ? [subjectSlot(segment, subject)] : [...labelGroups];
  if (
    !elided &&
    labelGroups.length === 0 &&
    groups.every((slot) => FOUGHT.test(segment.text.slice(0, slot.at - segment.from)))
  )
    return [];
  const rivals = groups.every((slot, index) => {
    const before = segment.text.slice(0, slot.at - segment.from);
    return RIVAL_BEFORE.test(before) || (index > 0 && BY_MEANS.test(before));
  });
  if (rivals && listOf.length > 0 && DISPUTED.test(segment.text)) return [...listOf, ...groups];
  const means = BY_MEANS.test(segment.text.slice(0, groups[0]!.at - segment.from));
  if (means && labelGroups.length === 0 && listOf.length > 0) return [...listOf, ...groups];
  // "P: G; desde D les hace la guerra G": the first was put there by the clause before, at a time of its own.
  if (elided && input.cued && input.inherited.length > 0 && FACING.test(segment.text)) return [...groups];
  return elided && (rivals || means || FACING.test(segment.text))
    ? [subjectSlot(segment, subject), ...groups]
    : [...labelGroups, ...groups];
}

function subjectSlot(segment: Segment, group: GroupId): GroupSlot {
  return { kind: 'G', at: segment.from, start: 0, end: 0, group };
}
