import { containsPlace } from '#domain/ids.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { PlaceMention } from '#domain/mention.ts';
import type { SpanIndex } from '../structure/span-index.ts';
import type { Span } from '../structure/structure.ts';
import type { Candidates } from '../words/prefilter.ts';
import type { PlaceSlot } from './masked.ts';
import { placeRole } from './place-role.ts';
import type { PlaceRole } from './place-role.ts';

/** What stands between the parts of one place's name: ", Mpio. de ", " (", ", en la ", " del ". */
const CHAIN =
  /^"?\s*(?:[,(-]\s*|\/\s*)?(?:(?:ambos|ambas|todos|perteneciente|ubicad[oa]|jurisdiccion|del?|en|of|in|from)\s+)*(?:(?:el|la|los|the|propio|mismo)\s+)*(?:(?:mpios?|municipios?|municipality|mun|edo|estado|state|cd|ciudad|distrito|dist|district|cabecera(?:\s+municipal)?|town|delegacion|alcaldia|borough)\.?\s*(?:(?:de|del|of)\s+)?(?:la\s+|el\s+)?)?["(]?$/;
const LONGEST_CHAIN = 60;

const OF_MUNICIPALITY = /,\s*(?:en\s+el\s+|in\s+the\s+)?(?:mpio|municip)/;
const ROAD_TO =
  /(?:carretera|carr\.|camino|autopista|brecha|terraceria|desviacion|entronque|highway|road)\s+(?:que\s+(?:va|lleva|conduce)\s+)?(?:a|al|hacia|to)\s+(?:(?:la|el|los|las)\s+)?$/;

const SAME_LIST = /^\s*(?:,|y|e|and|o|or|ni|-|\/|(?:y|and)\s+(?:de|a|from|to))\s*$/;

/** A sentence whose places are looked for. */
interface Sentence {
  readonly folded: string;
  readonly span: Span;
  readonly candidates: Candidates;
  /** It has single spaces and no other white space. */
  readonly plain: boolean;
}

/** "25/a. Z.M. " right before a place. */
const UNIT = /(\d{1,3}\s?\/?[ao]?\.?\s*(?:z\.\s?m|r\.\s?m|z\.\s?n|r\.\s?n|b\.\s?i|r\.\s?c\.\s?m)\.)\s+$/;
/** Times a unit is looked for. */
const MOST_NAMED = 30;

/** "25/a. Z.M. PALMAR… 25/a. Z.M. ACATZINGO…": a unit has one seat, so where a log names several it tells where things were. */
function isReporting({ folded }: Sentence, places: SpanIndex<PlaceMention>, first: PlaceMention): boolean {
  const unit = UNIT.exec(folded.slice(Math.max(0, first.start - 24), first.start))?.[1];
  if (unit === undefined) return false;
  const towns = new Set<string>();
  for (
    let at = folded.indexOf(unit), named = 0;
    at >= 0 && named < MOST_NAMED;
    at = folded.indexOf(unit, at + 1), named++
  ) {
    const after = at + unit.length + 1;
    const mention = places.overlapping(after, after + 2);
    if (mention?.code != null && mention.code.length > 2 && mention.status === 'resolved')
      towns.add(mention.code);
    if (towns.size > 1) return true;
  }
  return false;
}

/** A place of a sentence; what it does there is read when asked for. */
class NamedPlace implements PlaceSlot {
  readonly kind = 'P';
  at = 0;
  start: number;
  end: number;
  code: PlaceCode;
  mention: PlaceMention;
  private readonly sentence: Sentence;
  private readonly first: PlaceMention;
  /** The place before it, and what stands between them. */
  private readonly last: NamedPlace | null;
  private readonly between: string;
  private readonly places: SpanIndex<PlaceMention>;
  private known: PlaceRole | null = null;

  constructor(
    sentence: Sentence,
    mention: PlaceMention,
    code: PlaceCode,
    last: NamedPlace | null,
    between: string,
    places: SpanIndex<PlaceMention>,
  ) {
    this.sentence = sentence;
    this.start = mention.start;
    this.end = mention.end;
    this.code = code;
    this.mention = mention;
    this.first = mention;
    this.last = last;
    this.between = between;
    this.places = places;
  }

  get role(): PlaceRole {
    if (this.known !== null) return this.known;
    // From the first of a list on: a long one would need a deep stack.
    const unread: NamedPlace[] = [this];
    for (let place = this.listed; place !== null && place.known === null; place = place.listed)
      unread.push(place);
    let role: PlaceRole;
    do {
      const place = unread.pop()!;
      role = place.known = place.readRole();
    } while (unread.length > 0);
    return role;
  }

  /** The place before it in one list: "de P, P y P". */
  private get listed(): NamedPlace | null {
    return this.last !== null && SAME_LIST.test(this.between) ? this.last : null;
  }

  /** Whether a name goes on with another: "Ejido Zacate Colorado, Mpio. de Tihuatlán". */
  isChained(code: PlaceCode, between: string): boolean {
    return (
      between.length < LONGEST_CHAIN &&
      (containsPlace(this.code, code) || containsPlace(code, this.code)) &&
      !(OF_MUNICIPALITY.test(between) && this.isRoad) &&
      CHAIN.test(between)
    );
  }

  /** "La carretera a P, municipio de Q": the road is in Q, wherever it leads. */
  private get isRoad(): boolean {
    const { folded, span } = this.sentence;
    return ROAD_TO.test(folded.slice(Math.max(span.start, this.start - 40), this.start));
  }

  /** Takes in another part of its name. */
  extend(mention: PlaceMention, code: PlaceCode): void {
    const { folded } = this.sentence;
    const closes = folded[mention.end] === ')' && folded.slice(this.start, mention.end).includes('(');
    this.end = closes ? mention.end + 1 : mention.end;
    if (code.length <= this.code.length) return;
    this.code = code;
    this.mention = mention;
  }

  private readRole(): PlaceRole {
    const { first, listed, sentence } = this;
    const { folded, span, candidates, plain } = sentence;
    if (first.role === 'institution') return 'far';
    if (listed && listed.role !== 'site') return listed.role;
    const before = folded.slice(Math.max(span.start, first.start - 80), first.start);
    const after = folded.slice(first.end, Math.min(span.end, first.end + 40));
    const role = plain
      ? placeRole(before, after, candidates)
      : placeRole(inOneLine(before), inOneLine(after), candidates);
    return role === 'seat' && isReporting(sentence, this.places, first) ? 'site' : role;
  }
}

/** Runs of space as one space. */
function inOneLine(text: string): string {
  return text.includes('\n') || text.includes('  ') || /[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** The places of a sentence, each once however many names tell it, in order; `at` is set by who masks them. */
export function placeSlots(
  sentence: Sentence,
  places: SpanIndex<PlaceMention>,
  isFree: (mention: Span) => boolean,
): NamedPlace[] {
  const { folded, span } = sentence;
  const slots: NamedPlace[] = [];
  const { spans } = places;
  for (let i = places.firstAfter(span.start); i < spans.length && spans[i]!.start < span.end; i++) {
    const mention = spans[i]!;
    const { code } = mention;
    if (mention.status !== 'resolved' || code === null || isCommonNoun(mention.text) || !isFree(mention))
      continue;
    const { length } = mention.text;
    if (length <= LONGEST_ORDINAL && ORDINAL.test(mention.text)) continue;
    if (
      length <= LONGEST_LOST &&
      (mention.text.startsWith('L') || mention.text.startsWith('l')) &&
      LOST.test(mention.text) &&
      DEPRIVED.test(folded.slice(Math.max(0, mention.start - 30), mention.start))
    )
      continue;
    const last = slots.at(-1) ?? null;
    const between = last ? folded.slice(last.end, mention.start) : '';
    if (last?.isChained(code, between)) last.extend(mention, code);
    else slots.push(new NamedPlace(sentence, mention, code, last, between, places));
  }
  for (const slot of slots) if (endsWithDot(folded, slot)) slot.end++;
  return slots;
}

const DOT = 46;

/** The dot of an abbreviated state belongs to its name where the sentence goes on: "Oax., 17 de mayo". */
function endsWithDot(folded: string, { end }: Span): boolean {
  return folded.charCodeAt(end) === DOT && /^\.\s?[,;:)–-]/.test(folded.slice(end, end + 3));
}

/** "la zona", "LA PLAZA": common nouns that are also names of small places. */
const COMMON =
  /^(?:[a-zñáéíóú]+(?:\s+[a-zñáéíóú]+)*|(?:LA|EL|LOS|LAS)\s+(?:PLAZA|ZONA|SIERRA|COMUNIDAD|CABECERA|AUTORIDAD|SEGUNDA|PRIMERA|UNIDAD|FECHA|BASE|FUERZA|ESCUELA|GUARDIA|MARINA|ARMADA|PATRULLA|PRESENCIA|FRONTERA|CRUCERO|GRUPO|LUGAR|SITIO|PUNTO|PARAJE|BARRANCA|BARRANCO|MANDO|TROPA|PILOTO|CHOFER|CONDUCTOR|OPERADOR|GUIA|HERIDO|DETENIDO|RESPONSABLE))$/;

/** "PRIMERO.-" opens a paragraph. */
const ORDINAL = /^(?:PRIMER|SEGUND|TERCER|CUART|QUINT|SEXT|S[EÉ]PTIM|OCTAV|NOVEN|D[EÉ]CIM|[UÚ]NIC)[OA]$/i;

const LONGEST_ORDINAL = 'SEPTIMO'.length;

/** "PRIVADO DE LA LIBERTAD" in capitals names no town. */
const LOST = /^LA (?:LIBERTAD|VIDA)$/i;
const LONGEST_LOST = 'LA LIBERTAD'.length;
const DEPRIVED = /priv(?:ad[oa]s?|o|aron|ar|acion(?:\s+ilegal)?)\s+de\s+$/;

function isCommonNoun(name: string): boolean {
  const first = name.charCodeAt(0);
  const capital = first >= 65 && first <= 90;
  return (!capital || name.startsWith('L') || name.startsWith('EL')) && COMMON.test(name);
}
