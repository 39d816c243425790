import type { GroupId } from '#domain/ids.ts';
import type { Period } from '#domain/period.ts';
import { isDenied, isSupposed } from '../doubt.ts';
import { sliceMasked } from '../masked.ts';
import type { GroupSlot, Masked, PlaceSlot } from '../masked.ts';
import { findTriggers } from '../incidents/find-triggers.ts';
import type { Reading } from '../reading.ts';
import { linkGroups, meantGroups, meantPlaces } from './link-groups.ts';
import { DEED, MEMBERS, hasPresenceCue } from './presence-cues.ts';
import { statedPeriod } from './presence-period.ts';
import type { Segment } from './split-segments.ts';

interface ClauseInput {
  readonly reading: Reading;
  readonly masked: Masked;
  readonly segment: Segment;
  /** Places a clause without its own takes: its entry's label, or the clause before. */
  readonly inherited: readonly PlaceSlot[];
  /** Group a clause without its own is about. */
  readonly subject: GroupId | null;
  /** The clause opens an entry of a list of places: a group right there is present without a verb. */
  readonly listed: boolean;
  /** The clause stands in an entry that opened with a place. */
  readonly entry: boolean;
  /** A clause before in the sentence put a group in a place. */
  readonly cued: boolean;
  readonly labelGroups: readonly GroupSlot[];
  /** Groups of the heading whose places the entry lists. */
  readonly listOf: readonly GroupSlot[];
  /** Another clause of the sentence stands before. */
  readonly follows: boolean;
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
}

/** The entry opens with its group, after few words that are no deed: "zona de choque entre G y G". */
const OPENS_WITH_GROUP = /^[^G;]{0,56}G/;
/** "…, y P, del G": the verb of the clause before holds. */
const GAPPED =
  /^\s*(?:(?:y|en|mientras\s+que|and|in)\s+)*(?:(?:el|la|los|las)\s+)?P(?:(?:,|\s+y|\s+e|\s+and)\s+(?:(?:el|la)\s+)?P)*\s*,?\s*(?:es\s+|son\s+)?(?:de|del|al|a|para|por|con|en\s+manos\s+de|of|by)\s+(?:(?:el|la|los|las|the)\s+)?"?G"?(?:\s+(?:y|and)\s+(?:(?:el|la|los|las|the)\s+)?"?G"?)?\s*[.,]?\s*$/;
/** "G (P, P y P)": a group and its places in brackets, in a list of groups. */
const BRACKETED =
  /^(?:[^;G]*:)?\s*(?:(?:y|and|el|la|los|las|the)\s+)*"?G"?\s*\((?:(?:en|in|el|la|los|las|mpios?\.?|municipios?)\s+)*P(?:(?:\s*[,;/]|\s+y|\s+e|\s+and|\s+-)\s+(?:(?:en|el|la|los|las)\s+)*P)*\)\s*[.,]?\s*$/;
/** Men of the state, who patrol where groups do not. */
const STATE_MEN =
  /(?<![a-z])(?:elementos|efectivos|eltos|personal|soldados|policias|marinos|tropas|patrull[a-z]+|autoridades|gobierno|troops|soldiers|police|marines)(?![a-z])/;
/** "G en las colonias altas": the entry's own place told more narrowly. */
const GROUP_SOMEWHERE =
  /^\s*(?:(?:el|la|los|the)\s+)?"?G"?(?:\s*\([^)]*\))?,?\s+(?:en\s+[a-z]|por\s+la|in\s+[a-z])/;
/** A verb of presence that begins the clause, its subject left out or named in the label. */
const ELIDED =
  /^\s*(?:(?:tambien|ademas|asimismo|actualmente|hoy|ahora|D|ya|now|also|it|they)\s*,?\s+)*(?:(?:en|in)\s+(?:[a-z]+\s+){0,6}?P(?:(?:,|\s+y|\s+and|\s+e)?\s+P)*,?\s+)?(?:(?:en|in)\s+(?:las?|los?|el|the)\s+[a-z\s]{3,30}?\s+)?(?:tambien\s+|ademas\s+|se\s+|ha\s+|han\s+|have\s+|has\s+|was\s+)*(?:oper|control|mantien|mantuv|conserv|disput|domin|predomin|extors|extort|cobr|tien|avanz|recluta|vend|distribuy|ocup|hostig|incursion|extiend|extend|lleg|regres|volvi|vuelt|sostien|cuenta|maneja|utiliz|usa|trafic|pele|pugna|busca|trata|D\s+was|charg|run|recruit|use[sd]?|fight|fought|compet|battl|vies?\b|vying|feud|clash|hold|collect|sells?\b|traffic|smuggl|dominat|expand|built|by\s+D|based|con\s+(?:base|presencia|gente|celulas|centro))/;
/** Places and dates alone, in a list under their group: "P, P y P", "hasta D, tambien P". */
const PLACES_ALONE =
  /^[^a-zP]*(?:(?:y|e|en|and|in|el|la|los|las|tambien|ademas|also|desde|hasta|since|until|a\s+partir\s+de|since|mpios?\.?|municipios?(?:\s+de)?)(?![a-z])|[PD\s,.;()/-])+$/;
/** What takes a bare statement back, or says that it is of something else. */
const NO_STATEMENT =
  /(?<![a-z])(?:no|ni|sin|nunca|tampoco|nada|ningun[oa]?|ajen[oa]s?|falt[ao]n?|not|nor|nobody|never|without|none|if|si|cuando|cuanto|como\s+se|segun\s+se\s+dijo|publicad[oa]|se\s+dice|chisme|hipotesis|familiares|hermano|esposa|abogado|juez|juicio|sentencia|extradit|indictment|court|trial|lawyer|said\s+to|talk\s+of|comparad[oa]|anunci|detuv|solicit|pidi[oe]|acus|informante|testigo|manta|video|cartulina|firm[aoe]|nombre\s+de|murder|dead|choque|balazos|a\s+tiros|agarr|vigia)/;

/** "Nadie discute P a G": held without a rival. */
const UNDISPUTED = /(?<![a-z])(?:nadie|no\s+one|nobody)\s+(?:les?\s+)?(?:discut|disput|regate|contest)/;
/** "El detenido declaró que G tiene gente en P": the word of a detainee, of whom nothing else is said. */
const SPEAKER =
  /^(?:[a-z]+:?\s+)?(?:(?:el|la|los|las|un|uno|una|the)\s+(?:de\s+los\s+)?)?(?:detenid|captur|asegurad|aprehendid|detain|arrest|prison|present)[a-z]*\s+(?:[a-z]+\s+){0,4}?(?:declar|dij|dic|manifest|confes|refier|refiri|senal|admit|revel|coincid|told|said|say|state)[a-z]*\s+(?:que\s+|that\s+)?/;

function withoutSpeaker(segment: Segment): Segment {
  const length = SPEAKER.exec(segment.text)?.[0].length ?? 0;
  return length === 0
    ? segment
    : { ...segment, from: segment.from + length, text: segment.text.slice(length) };
}

/** A statement without a verb the cues know: it names a group and where, and no deed, doubt or denial. */
function isPlain(masked: Masked, segment: Segment): boolean {
  if (UNDISPUTED.test(segment.text)) return true;
  return (
    !NO_STATEMENT.test(segment.text) &&
    !STATE_MEN.test(segment.text) &&
    !DEED.test(segment.text) &&
    !segment.slots.some((slot) => slot.kind === 'T') &&
    findTriggers(sliceMasked(masked, segment.from, segment.to)).length === 0
  );
}
/** A rivalry named as the motive of a deed is no statement about places. */
const MOTIVE =
  /(?<![a-z])(?:apunta|relacion(?:a|an|ad[oa]s?)|atribu[a-z]+\s+a\s+(?:la|una)|obedec[a-z]+|derivad[oa]|motiv[oa]|movil|linea\s+de\s+investigacion|ajuste\s+de\s+cuentas|pointed\s+to|linked\s+to|blamed\s+on|investigat[a-z]+|motive)(?![a-z])/;
/** A presence that ended this many years before the paper is history. */
const OLD_YEARS = 10;
const SLOGAN = /"[^"]*G[^"]*"/;
const ENDED =
  /(?<![a-z])(?:se\s+repleg(?:o|aron)|se\s+retir(?:o|aron)|abandon[a-z]+\s+(?:la\s+plaza|P)|expulsad[oa]s?|withdrew|left\s+P|driven\s+out)(?![a-z])/;
/** Undated former presence is none. */
const FORMER =
  /(?<![a-z])(?:antes|anteriormente|antiguamente|en\s+su\s+momento|solia[n]?|tuvo|tuvieron|operaba[n]?|controlaba[n]?|dominaba[n]?|mantenia[n]?|formerly|used\s+to|once|had\s+(?:controlled|operated)|desarticulad[oa]s?|extint[oa]s?|en\s+los\s+anos\s+[a-z]+|in\s+the\s+(?:nineties|eighties|1990s|1980s|2000s))(?![a-z])/;

/** Reads one clause: which groups it puts in which places. */
export function readClause(input: ClauseInput): ClauseOutput {
  const { reading } = input;
  const segment = withoutSpeaker(input.segment);
  const own = meantPlaces(segment.text, segment.from, segment.slots);
  const groups = meantGroups(segment.text, segment.from, segment.slots);
  const sites = own.filter((slot) => slot.role === 'site' || slot.role === 'between');
  const nothing: ClauseOutput = { observed: [], places: sites, subject: groups[0]?.group ?? null };
  const cue = hasPresenceCue(segment.text, reading.language, input.masked.candidates);
  const head = OPENS_WITH_GROUP.exec(segment.text)?.[0];
  const opens = input.listed && head !== undefined && !DEED.test(head);
  const gapped = input.follows && input.cued && GAPPED.test(segment.text);
  const somewhere = input.inherited.length > 0 && own.length === 0 && GROUP_SOMEWHERE.test(segment.text);
  const members = MEMBERS.test(segment.text);
  const bracketed = BRACKETED.test(segment.text);
  const listing = input.listOf.length > 0 && groups.length === 0 && PLACES_ALONE.test(segment.text);
  const plain = own.length > 0 && groups.length > 0 && isPlain(input.masked, segment);
  if (
    !cue &&
    !opens &&
    !somewhere &&
    !gapped &&
    !bracketed &&
    !listing &&
    !plain &&
    !(members && (own.length > 0 || input.entry))
  )
    return nothing;
  if (
    isDenied(segment.text, input.masked.candidates) ||
    isSupposed(segment.text.replace(/habria[n]?\s+reivindicad[oa]/, ''), input.masked.candidates) ||
    isSlogan(segment)
  )
    return nothing;
  const period = statedPeriod(segment.text, segment.slots);
  if (FORMER.test(segment.text.replace(/antes\s+aliad[oa]s?\s+de[l]?\s/, '')) && period === null)
    return nothing;
  if (MOTIVE.test(segment.text) && own.length === 0) return nothing;
  if (
    period?.to &&
    reading.documentDate &&
    Number(reading.documentDate.slice(0, 4)) - Number(period.to.slice(0, 4)) > OLD_YEARS
  )
    return nothing;
  if (/"?G"?\s*\?/.test(segment.text)) return nothing;
  if (DEED.test(segment.text) && !standsBesideDeed(segment.text)) return nothing;
  const speakers = listing ? [...input.listOf] : speakersOf(input, groups);
  const places = own.some((slot) => slot.role !== 'from') ? own : [...own, ...input.inherited];
  if (speakers.length === 0 || places.length === 0) return { ...nothing, subject: groups[0]?.group ?? null };
  if (
    own.length === 0 &&
    input.inherited.length > 0 &&
    !opens &&
    !somewhere &&
    !input.listed &&
    !input.follows &&
    !cue
  )
    return nothing;
  const pairs =
    own.length > 0
      ? linkGroups(speakers, places)
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
      rule: opens || somewhere || bracketed || listing ? 'entry' : cue || !plain ? 'clause' : 'plain',
      confidence: opens ? 0.9 : cue || listing ? 0.8 : 0.65,
      stated: ended ? null : period,
    });
  }
  return { observed, places: places, subject: speakers[0]!.group };
}

/** "Le hace frente G", "les disputa P": against the group spoken of before. */
const FACING =
  /(?<![a-z])les?\s+(?:hace[n]?\s+frente|disputa[n]?|regatea[n]?|pelea[n]?|compite[n]?|planta[n]?\s+cara)(?![a-z])/;
/** A rival named after the verb: "disputa P a G", "mantiene pugna con G". */
const RIVAL_BEFORE =
  /(?<![a-z])(?:a|al|con|contra|vs\.?|from|with|against)\s+(?:los\s+|las\s+|la\s+|el\s+|the\s+)?"?$/;

/** The groups a clause is about: its own, its entry's label, or the one spoken of before. */
function speakersOf(input: ClauseInput, groups: readonly GroupSlot[]): GroupSlot[] {
  const { segment, labelGroups, subject } = input;
  const elided =
    subject !== null &&
    labelGroups.length === 0 &&
    (ELIDED.test(segment.text) || FACING.test(segment.text)) &&
    !STATE_MEN.test(segment.text);
  if (groups.length === 0) return elided ? [subjectSlot(segment, subject)] : [...labelGroups];
  const rivals = groups.every((slot) => RIVAL_BEFORE.test(segment.text.slice(0, slot.at - segment.from)));
  return elided && (rivals || FACING.test(segment.text))
    ? [subjectSlot(segment, subject), ...groups]
    : [...labelGroups, ...groups];
}

function subjectSlot(segment: Segment, group: GroupId): GroupSlot {
  return { kind: 'G', at: segment.from, start: 0, end: 0, group };
}

/** "Guerrero es de Los Ardillos" on a wall is no report. */
function isSlogan(segment: Segment): boolean {
  return SLOGAN.test(segment.text) && /"[^"]*P[^"]*"/.test(segment.text);
}

/** A relative clause or a member of a list keeps its meaning beside a deed: "la célula de G que opera en P disparó". */
function standsBesideDeed(text: string): boolean {
  return (
    /G\s*,?\s+(?:que|quienes|which|who|that)\s+(?:D\s+)?(?:[a-z]+\s+){0,3}?(?:oper|control|mantien|ocup|tien|domin|disput|extors|cobr|fought|has|have|operat|con\s+presencia)/.test(
      text,
    ) ||
    /presencia\s+de|(?:zona|area)\s+de\s+influencia|escenario\s+del?\s+enfrentamiento\s+entre|plaza\s+de|cobro\s+de\s+piso|donde\s+(?:oper|control)/.test(
      text,
    )
  );
}
