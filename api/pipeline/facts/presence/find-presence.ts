import type { GroupId } from '#domain/ids.ts';
import { splitSentences } from '../../structure/split-sentences.ts';
import { maskSentence } from '../mask-sentence.ts';
import { governorsOf } from '../../structure/read-structure.ts';
import type { Block, Span } from '../../structure/structure.ts';
import { isDoubtfulHeading, isUnconfirmed } from '../doubt.ts';
import { readLabel } from '../labels.ts';
import type { Label } from '../labels.ts';
import { slotsOf } from '../masked.ts';
import type { GroupSlot, Masked, PlaceSlot } from '../masked.ts';
import { hasPlace, rememberUnder, sentencesOf } from '../reading.ts';
import type { Reading, Sentence } from '../reading.ts';
import { mayPointBack } from '../reference-words.ts';
import { isSupposedBlock } from '../supposed-paper.ts';
import { takesBack } from '../takes-back.ts';
import { GuardedPattern } from '../../words/guarded-pattern.ts';
import { emptyDiscourse, follow, resolveReferences } from '../resolve-references.ts';
import type { Discourse } from '../resolve-references.ts';
import type { PresenceObservation } from './presence-observation.ts';
import { readTablePresence } from './read-table-presence.ts';
import type { MatrixHead } from './table-columns.ts';
import { clausePeriod } from './presence-period.ts';
import { readRecords } from './read-records.ts';
import { SAME_AS_ABOVE, readSentence } from './read-sentence.ts';
import type { Frame } from './read-sentence.ts';
import { DEED, hasPresenceCue } from './presence-cues.ts';

/** Every statement of a text that a group is in a place. */
export function findPresence(reading: Reading): PresenceObservation[] {
  const found: PresenceObservation[] = [];
  if (reading.mentions.groups.spans.length === 0) return found;
  let discourse = emptyDiscourse();
  for (const block of reading.structure.blocks) {
    if (isSupposedBlock(reading, block)) continue;
    if (block.kind === 'row') discourse = readProseCells(reading, block, discourse, found);
    else if (block.kind !== 'header')
      discourse = readBlock(reading, block, () => toldIn(reading, block), discourse, found);
  }
  found.push(...readRecords(reading));
  let head: MatrixHead | null = null;
  for (const table of reading.structure.tables) {
    const read = readTablePresence(reading, table, head);
    found.push(...read.found);
    head = read.head;
  }
  return found;
}

/** A sentence of a block or cell, masked when it is looked at. */
interface Told extends Span {
  /** It names no place and no group, and no word of it points back to any. */
  readonly mute: () => boolean;
  readonly mask: () => Masked;
}

function toldIn(reading: Reading, block: Block): Told[] {
  return sentencesOf(reading, block).map((sentence) => ({
    start: sentence.start,
    end: sentence.end,
    mute: () => isMute(reading, sentence),
    mask: () => reading.mask(sentence),
  }));
}

function isMute(reading: Reading, sentence: Sentence): boolean {
  const { start, end } = sentence;
  const { groups, places } = reading.mentions;
  return (
    !places.overlapping(start, end) &&
    !groups.overlapping(start, end) &&
    !mayPointBack(reading.candidates(sentence))
  );
}

/** A cell of a row that tells in sentences reads like an entry of a list: "AMBER | P. Drivers pay G." */
function readProseCells(
  reading: Reading,
  row: Block,
  before: Discourse,
  found: PresenceObservation[],
): Discourse {
  const { structure, mentions } = reading;
  const { text, folded } = structure;
  let discourse = before;
  for (const cell of row.cells) {
    if (cell.end - cell.start < 50 || !mentions.groups.overlapping(cell.start, cell.end)) continue;
    const spans = splitSentences(text, folded, cell.start, cell.end);
    if (spans.length < 2 && !folded.slice(cell.start, cell.end).includes(': ')) continue;
    const told = spans.map((span) => ({
      ...span,
      mute: () => false,
      mask: () => maskSentence(structure, span, mentions),
    }));
    discourse = readBlock(reading, row, () => told, { ...emptyDiscourse(), counts: discourse.counts }, found);
  }
  return discourse;
}

function readBlock(
  reading: Reading,
  block: Block,
  tell: () => readonly Told[],
  before: Discourse,
  found: PresenceObservation[],
): Discourse {
  const frame = rememberUnder(reading, 'presence-frame', block, () => frameOf(reading, block));
  if (
    before.subject === null &&
    frame.groups.length === 0 &&
    !reading.mentions.groups.overlapping(block.start, block.end)
  )
    return skip(reading, block, before);
  const sentences = tell();
  const doubtful = frame.doubtful || isDoubtfulRemark(reading, block);
  let discourse = frame.places.length > 0 ? { ...before, places: frame.places } : before;
  let label: Label | null = null;
  let topic: readonly PlaceSlot[] = [];
  let said: readonly GroupSlot[] = [];
  let subject: GroupId | null = frame.groups.length === 1 ? frame.groups[0]!.group : null;
  let lastFrom = block.end;
  /** Number of the sentence after one that was a label and nothing else. */
  let labelEnds = -1;
  sentences.forEach((sentence, index) => {
    const told = found.length > 0 && found.at(-1)!.start >= block.start;
    const lent = label?.places ?? (frame.places.length > 0 ? frame.places : topic);
    if (!told && said.length === 0 && lent.length === 0 && sentence.mute()) {
      [topic, lastFrom] = [[], sentence.start];
      return;
    }
    const bare = sentence.mask();
    const masked = withoutDoubts(resolveReferences(bare, discourse, label?.places ?? []));
    if (index > 0 && found.length > 0 && (takesBack(bare) || isDoubtAlone(bare))) dropAfter(found, lastFrom);
    lastFrom = masked.origin(0);
    const asked = askedAbout(masked);
    const opening = asked ?? (index === 0 || LABELLED.test(masked.text) ? readLabel(masked) : null);
    const alone = label !== null && labelEnds === index;
    if (index === 0 || opening !== null) label = opening;
    if (opening !== null && opening.rest === masked.text.length) labelEnds = index + 1;
    if (asked !== null && asked.groups.length > 0) subject = asked.groups[0]!.group;
    const repeated = index > 0 && !masked.text.includes('P') ? sameAsAbove(masked, discourse) : null;
    if (!(doubtful && !AFFIRMED.test(masked.text)) && !isAsked(masked.text) && !isTakenBack(masked)) {
      const observed = readSentence(reading, block, masked, opening ?? repeated, {
        frame,
        label,
        discourse,
        subject,
        topic,
        said,
        above:
          index > 0 && repeated === null
            ? said.map(({ group }) => group)
            : found.some((one) => one.group === before.groups[0])
              ? before.groups
              : [],
        told,
        afterLabel: alone && label !== null,
      });
      const groups = slotsOf(masked, 'G');
      const last = observed.at(-1);
      if (last === undefined) redate(found, block, masked);
      found.push(...observed);
      if (last === undefined) found.push(...likeElsewhere(masked, label, found));
      const placed = observed.filter((one) => one.place === last!.place).map((one) => one.group);
      said = groups.filter(({ group }) => placed.includes(group));
      const lead = observed.find((one) => one.start === last!.start && one.end === last!.end);
      subject = lead?.group ?? subject ?? groups[0]?.group ?? null;
    }
    discourse = follow(discourse, masked);
    topic = isAboutPlaces(masked) ? discourse.places : goesOnThere(masked, topic);
    if (label !== null && label.places.some((slot) => slot.code.length > 2))
      discourse = { ...discourse, places: label.places };
  });
  return discourse;
}

/** "Sí es cierto que…", "Lo que sí…": true among what a heading takes back. */
const AFFIRMED =
  /^[^a-z]*(?:lo\s+que\s+si(?![a-z])|si\s+(?:es\s+(?:cierto|verdad)|se\s+confirm|hay|existe|opera)|en\s+cambio,?\s+si(?![a-z])|es\s+(?:cierto|verdad)\s+que|what\s+is\s+true|true:)/;

/** A sentence that opens like an entry of its own: "Norte. P: G y G. P: G." */
const LABELLED = /^[^a-z]*P[^;:GD]{0,60}:\s+\S/;

/** A block before any group was named only tells where the story is. */
function skip(reading: Reading, block: Block, before: Discourse): Discourse {
  if (!reading.mentions.places.overlapping(block.start, block.end)) return before;
  let discourse = before;
  for (const sentence of sentencesOf(reading, block))
    if (reading.mentions.places.overlapping(sentence.start, sentence.end))
      discourse = follow(discourse, reading.mask(sentence));
  return discourse;
}

/** "P sigue en disputa." — the groups come in the next sentence. */
const CONTESTED = new GuardedPattern(
  /^[^GP]*P(?:(?:,|\s+y|\s+and)\s+P)*\s+(?:es|son|esta|estan|sigue|siguen|continua|permanece|is|are|remains?|stays?)\s+(?:[a-z]+\s+){0,2}(?:disputa|disputad[oa]s?|contested|disputed)\s*[.:]?$/,
);

/** "P used to belong to G.", "P cambió de manos." — who is there now comes in the next sentence. */
const ONCE_HELD = new GuardedPattern(
  /^[^GP]*P(?:(?:,|\s+y|\s+and)\s+P)*,?\s+(?:[a-z]+\s+){0,2}?(?:used\s+to\s+be|used\s+to\s+belong|once\s+belonged|(?:was|were|had\s+been)\s+(?:once|long|for\s+years)|changed\s+(?:hands|owners?)|antes|era[n]?|fue(?:ron)?|pertenec[a-z]+|dej(?:o|aron)\s+de\s+ser|cambi(?:o|aron)\s+de\s+(?:manos|mano|duenos?|amos?))(?![a-z])/,
);

/** "There are N groups in P.", "En P hay N organizaciones." — each is told of in a sentence of its own. */
const COUNTED_THERE = new GuardedPattern(
  /(?<![a-z])(?:there\s+are|hay|existen|operan|actuan|conviven|coexisten|compiten|se\s+(?:identifican|cuentan|conocen|disputan))[\s,](?:[^GD]{0,40}\s)?(?:N|vari[oa]s|several)\s+(?:[a-z]+\s+)?(?:players|groups|gangs|cartels|outfits|factions|crews|grupos|organizaciones|carteles|bandas|celulas|facciones|actores)(?![a-z])/,
);

function isAboutPlaces({ text, candidates }: Masked): boolean {
  return (
    text.includes('P') &&
    (CONTESTED.test(text, candidates) ||
      ONCE_HELD.test(text, candidates) ||
      COUNTED_THERE.test(text, candidates))
  );
}

/** One group after another is told of until another place is named. */
function goesOnThere({ text }: Masked, topic: readonly PlaceSlot[]): readonly PlaceSlot[] {
  return text.includes('G') && !text.includes('P') ? topic : [];
}

/** "P: igual que P", "P. Same as P.": its groups are those of the other place. */
const LIKE_ELSEWHERE =
  /^\s*(?:P(?:\s*\([^)]*\))?\s*[:.,-]+\s+)?(?:(?:la|el|lo|the)\s+)?(?:igual|idem|mism[oa](?:s)?(?:\s+(?:situacion|caso|grupos?))?|same(?:\s+(?:groups?|picture|story|situation))?)\s+(?:que|a|as|de)\s+(?:(?:en|in|la|el|de|del|for)\s+)*P\s*\.?$/;

/** "P y P comparten dueño con P", "P corre la misma suerte que P", "P is in the same hands as P". */
const LIKE_ANOTHER =
  /^[^a-zPG]*(?:(?:en|in|y|and)\s+)*P(?:(?:,|\s+y|\s+and)\s+(?:en\s+)?P)*,?\s+(?:comparte[n]?\s+[a-z]+\s+con|esta[n]?\s+(?:igual|en\s+las?\s+mismas?\s+[a-z]+)\s+que|corre[n]?\s+la\s+misma\s+suerte\s+que|(?:pasa|ocurre|sucede)\s+lo\s+mismo\s+que|(?:is|are)\s+in\s+the\s+same\s+(?:hands|boat|situation)\s+as|shares?\s+(?:its\s+|their\s+)?[a-z]+\s+with|mirrors?)\s+(?:(?:en|in|el|la)\s+)?P\s*\.?$/;

function likeElsewhere(
  masked: Masked,
  label: Label | null,
  found: readonly PresenceObservation[],
): PresenceObservation[] {
  const named = slotsOf(masked, 'P');
  const led = label !== null && label.places.length > 0 && LIKE_ELSEWHERE.test(masked.text);
  if (!led && !(named.length > 1 && LIKE_ANOTHER.test(masked.text))) return [];
  const { code } = named.at(-1)!;
  const [start, end] = [masked.origin(0), masked.origin(masked.text.length)];
  const groups = new Set(found.filter(({ place }) => place.code === code).map(({ group }) => group));
  return (led ? label.places : named.slice(0, -1))
    .filter((place) => place.code !== code)
    .flatMap((place) =>
      [...groups].map((group) => ({
        ...found.findLast((one) => one.group === group && one.place.code === code)!,
        place,
        start,
        end,
        confidence: 0.8,
      })),
    );
}

/** "Ídem." in a sentence of its own: a label of the places just named, with nothing before its rest. */
function sameAsAbove(masked: Masked, { places }: Discourse): Label | null {
  return places.length > 0 && SAME_AS_ABOVE.test(masked.text) ? { places, groups: [], rest: 0 } : null;
}

/** "Desde mayo de 2022." — a sentence that only dates the one before. */
const DATE_ALONE = /^[^a-zG]*(?:desde|a partir de(?:l)?|since|hasta|until)\s+(?:el\s+)?D\s*\.?$/;

function redate(found: PresenceObservation[], block: Block, masked: Masked): void {
  const last = found.at(-1);
  if (!last || last.start < block.start || !DATE_ALONE.test(masked.text)) return;
  const stated = clausePeriod(masked.slots);
  if (!stated) return;
  for (let i = found.length - 1; i >= 0 && found[i]!.start === last.start; i--)
    found[i] = { ...found[i]!, period: stated };
}

/** "Sin corroborar.", "Dato por confirmar.": a sentence of nothing but doubt of the one before. */
const DOUBT_ALONE =
  /^[^a-zPG]*(?:(?:dato|datos|version|informacion|esto|todo|ello|aun|todavia|still|this|as\s+yet)\s+)*(?:sin|no|por|falta|pendiente|nadie|unconfirmed|unverified|not|nobody|no-one)(?![a-z])/;

function isDoubtAlone({ text, candidates }: Masked): boolean {
  return text.length < 70 && !/[PG]/.test(text) && DOUBT_ALONE.test(text) && isUnconfirmed(text, candidates);
}

/** Takes back what was read from an offset on: the last sentence was wrong. */
function dropAfter(found: PresenceObservation[], from: number): void {
  while (found.length > 0 && found.at(-1)!.start >= from) found.pop();
}

function frameOf(reading: Reading, block: Block): Frame {
  const { structure, mentions } = reading;
  const governors = governorsOf(structure, block);
  const doubtful = governors.some(({ start, end }) => isDoubtfulHeading(structure.folded.slice(start, end)));
  for (const governor of governors) {
    const last = sentencesOf(reading, governor).at(-1);
    if (!last || !(hasPlace(reading, last) || mentions.groups.overlapping(last.start, last.end))) continue;
    const masked = reading.mask(last);
    const places = slotsOf(masked, 'P').filter((slot) => slot.role === 'site');
    const groups = slotsOf(masked, 'G');
    const bare =
      /^[^a-z]*(?:[PG][\s,.:()/-]*(?:y\s+)?)+$/.test(masked.text.replace(/\([^)]*\)/g, '')) ||
      readLabel(masked)?.rest === masked.text.length;
    const titled = groups.length > 0 && places.length === 0 && TITLED.test(masked.text);
    const cue =
      (masked.text.endsWith(':') || (governor.kind === 'heading' && !DEED.test(masked.text))) &&
      hasPresenceCue(masked.text, reading.language, masked.candidates);
    if (groups.length > 0 && (bare || cue || titled))
      return { places: bare ? places : [], groups: leadingGroups(masked), lists: true, doubtful };
    if (places.length > 0 && (bare || cue)) return { places, groups: [], lists: true, doubtful };
  }
  return { places: [], groups: [], lists: false, doubtful };
}

/** "ORGANIZACIÓN: G", "Grupo 2. G": a heading that says that it names a group. */
const TITLED =
  /^[^a-zG]*(?:grupos?|organizacion(?:es)?|cartel|celula|banda|faccion|actor|ficha|perfil|group|organi[sz]ation|gang|profile)(?:\s+(?:delictiv|criminal|armad|local|numero|no)[a-z]*)?\.?\s*(?:N|[a-z])?\s*[:.)-]?\s*(?:(?:de|del|el|la|los|of|the)\s+)*"?G"?\s*(?:\([^)]*\))?[^a-z]*$/;

/** What joins the groups of one heading: "G y G", "G / G". */
const JOINED = /^G"?(?:\s*[,/+&]\s*|\s+(?:y|e|and|vs\.?|contra)\s+)(?:(?:el|la|los|las|the)\s+)?"?$/;

/** "G (facción del G)": the one it is a part of is named in brackets. */
const PART_OF = /\([^)]*(?:faccion|fraccion|brazo|ala|celula|faction|wing|arm|cell)[a-z]*\s[^)]*$/;

/** The first group of a heading and those joined to it; one in brackets only explains it, unless it is a part of that. */
function leadingGroups(masked: Masked): GroupSlot[] {
  const groups = slotsOf(masked, 'G');
  if (groups.length === 2 && PART_OF.test(masked.text.slice(0, groups[1]!.at))) return groups;
  const apart = groups.findIndex(
    ({ at }, index) => index > 0 && !JOINED.test(masked.text.slice(groups[index - 1]!.at, at)),
  );
  return apart < 0 ? groups : groups.slice(0, apart);
}

/** "And the G?", "Where is G?", "P?": what is asked about heads the answer. */
const ASKS =
  /^[^a-z]*(?:(?:and|but|y|pero|who|what|which|where|how|about|in|is|are|the|el|la|los|las|en|donde|quien(?:es)?|que|hay|esta[n]?|opera[n]?|manda[n]?|controla[n]?|runs?|controls?|pasa|happens|with|con|de|del|of|sobre|tal)\s+)*[GP](?:(?:,|\s+(?:y|and))\s+(?:(?:el|la|los|the)\s+)?[GP])*\s*\?$/;

/** The groups or the places that a short question asks about, as the label of what follows it. */
function askedAbout(masked: Masked): Label | null {
  const { text } = masked;
  if (!text.endsWith('?') || text.length > LONGEST_QUESTION || !ASKS.test(text.replace(/[¿"]/g, '')))
    return null;
  const [groups, places] = [slotsOf(masked, 'G'), slotsOf(masked, 'P')];
  return groups.length > 0 && places.length > 0 ? null : { groups, places, rest: text.length };
}

const LONGEST_QUESTION = 80;

/** A question states nothing. */
function isAsked(text: string): boolean {
  if (text.endsWith('?')) return !LAST_CLAUSE.test(text);
  const opening = text.indexOf('¿');
  return opening >= 0 && !/[a-zPG]/.test(text.slice(0, opening));
}

/** "Plaza del G; ¿la lleva G?": only what stands after the last semicolon is asked. */
const LAST_CLAUSE = /[GP][^;]*;\s+[^;?]{1,60}\?$/;

/** What parts one statement of a sentence from another, each with a doubt of its own. */
const STATEMENT =
  /;\s+|,\s+(?:pero|aunque|mientras(?:\s+que)?|en\s+tanto(?:\s+que)?|but|while|whereas|although)\s+/;

/** "La alcaldesa lo rechazó: «Son puros rumores»": what a politician says of it takes back nothing. */
const REJECTED_BY =
  /(?<![a-z])(?:alcalde(?:sa)?|edil|president[ea]\s+municipal|gobernador[a]?|ayuntamiento|gobierno|voceros?|mayor|governor|spokes(?:man|woman|person))\s[^;]{0,60}(?:rechaz|neg[oa]|niega|desmint|desmient|descart|minimiz|den(?:y|ied|ies)|reject|dismiss|call(?:s|ed))/;

/** A doubt that names neither place nor group takes back its whole sentence; another only its own part. */
function isTakenBack({ text, candidates }: Masked): boolean {
  if (!isUnconfirmed(text, candidates)) return false;
  const parts = text.split(STATEMENT);
  return (
    parts.length === 1 ||
    parts.some((part) => isUnconfirmed(part) && !/[PG]/.test(part) && !REJECTED_BY.test(part))
  );
}

/** "P: G (lo del G no se ha confirmado)": a doubt in brackets that is of another group's, blanked. */
function withoutDoubts(masked: Masked): Masked {
  if (!masked.text.includes('(') || !isUnconfirmed(masked.text, masked.candidates)) return masked;
  const gone: { from: number; to: number }[] = [];
  const text = masked.text.replace(/\([^()]*G[^()]*\)/g, (bracket, from: number) => {
    const before = masked.text.slice(0, from);
    if (!before.includes('G') || !isUnconfirmed(bracket)) return bracket;
    gone.push({ from, to: from + bracket.length });
    return ' '.repeat(bracket.length);
  });
  if (gone.length === 0) return masked;
  return {
    text,
    slots: masked.slots.filter(({ at }) => !gone.some(({ from, to }) => at >= from && at < to)),
    candidates: masked.candidates,
    origin: (at) => masked.origin(at),
  };
}

/** The block ends with a remark in brackets that nobody has confirmed it. */
function isDoubtfulRemark(reading: Reading, block: Block): boolean {
  const last = block.sentences.at(-1);
  const { folded } = reading.structure;
  return (
    last !== undefined && folded[last.start] === '(' && isUnconfirmed(folded.slice(last.start, last.end))
  );
}
