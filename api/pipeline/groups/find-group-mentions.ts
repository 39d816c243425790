import type { GroupMention } from '#domain/group.ts';
import type { GroupId } from '#domain/ids.ts';
import type { PlaceMention } from '#domain/mention.ts';
import { SpanIndex, withoutOverlaps } from '../structure/span-index.ts';
import { blockAt } from '../structure/block-at.ts';
import type { Span, Structure } from '../structure/structure.ts';
import { allMatches } from '../words/all-matches.ts';
import { CRIME_WORD } from './crime-words.ts';
import { findCoordinatedCartels } from './find-coordinated-cartels.ts';
import { findKnownGroups, meaningOf } from './find-known-groups.ts';
import type { NameHit } from './find-known-groups.ts';
import { findLocalNames } from './find-local-names.ts';
import { findMetonyms } from './find-metonyms.ts';
import { AFTER, findUnknownGroups, nameInCell } from './find-unknown-groups.ts';
import { groupCells } from './group-cells.ts';
import type { GroupCell } from './group-cells.ts';
import type { GroupNames } from './group-names.ts';
import { slugOf } from './slug-of.ts';
import type { UnknownName } from './unknown-name.ts';

/** A title that makes the whole text one about groups. */
const ABOUT_GROUPS =
  /delict|delincuen|crimin|grupos|organizaciones|cartel|gangs?\b|organi[sz]ed crime|huachicol|narco/;

/**
 * Groups named in a text, in order. A name shared with a common word, a surname or a place is
 * believed where the text around it speaks of crime, and one shared by several groups means the one
 * of the states the text speaks of. Names that the catalogue lacks come back with `known: false`.
 */
export function findGroupMentions(
  structure: Structure,
  names: GroupNames,
  places: readonly PlaceMention[],
): GroupMention[] {
  const { text, folded } = structure;
  const hits = findKnownGroups(structure, names);
  // Asked about hits only, which most texts have none of.
  const placeIndex = new SpanIndex(
    hits.length === 0 ? [] : withoutOverlaps(places.filter((mention) => mention.status !== 'abstained')),
  );
  const aboutGroups = hits.length > 0 && (ABOUT_GROUPS.test(folded.slice(0, 300)) || namesSeveral(hits));
  const inHit = new SpanIndex(hits);
  const cells = groupCells(structure, ({ start, end }) => {
    const hit = inHit.overlapping(start, end);
    return hit !== undefined && (!hit.name.needsContext || aboutGroups);
  });
  const inCell = new SpanIndex([...cells].sort((a, b) => a.start - b.start));
  const surely = new Set<NameHit['name']>();
  const doubted: NameHit[] = [];
  const mentions: GroupMention[] = [];
  const add = ({ start, end, name }: NameHit): void => {
    const group = meaningOf(name, name.byState.length === 0 ? [] : statesNear(start, placeIndex));
    if (group !== null) mentions.push({ start, end, text: text.slice(start, end), group, known: true });
  };
  for (const hit of hits) {
    if (isLonger(structure, hit, placeIndex) || isAmongPlaces(folded, hit, placeIndex)) continue;
    const cell = inCell.overlapping(hit.start, hit.end);
    if (
      isBelieved(structure, hit, placeIndex, aboutGroups, cell) ||
      (isBeside(folded, hit, mentions.at(-1)) && !placeIndex.overlapping(hit.start, hit.end))
    ) {
      surely.add(hit.name);
      add(hit);
    } else doubted.push(hit);
  }
  const starts = new Set(mentions.map(({ start }) => start));
  for (const hit of doubted)
    if ((surely.has(hit.name) || isJoined(folded, hit, starts)) && !isPlaced(structure, hit, placeIndex))
      add(hit);
  for (const { start, end, group } of findCoordinatedCartels(text, folded, names))
    if (!mentions.some((one) => one.start < end && start < one.end))
      mentions.push({ start, end, text: text.slice(start, end), group, known: true });
  for (const { start, end, group } of [
    ...findMetonyms(structure, mentions),
    ...pluralNames(structure, mentions, names),
  ])
    mentions.push({ start, end, text: text.slice(start, end), group, known: true });
  mentions.sort((a, b) => a.start - b.start);
  const known = new SpanIndex(mentions);
  const ends = new Set(mentions.flatMap((mention) => [mention.end, mention.end + 1]));
  const unknown: GroupMention[] = [];
  const slugs = new Map<string, GroupId | null>();
  const propose = (name: UnknownName): void => {
    const { start, end } = withinBlock(structure, name);
    if (known.overlapping(start, end) || isGlossed(folded, end, known)) return;
    const written = text.slice(start, end);
    let group = slugs.get(written);
    if (group === undefined) slugs.set(written, (group = slugOf(written)));
    if (group !== null) unknown.push({ start, end, text: written, group, known: names.ids.has(group) });
  };
  for (const cell of cells) if (cell.names) for (const name of nameInCell(text, folded, cell)) propose(name);
  for (const name of findUnknownGroups(structure, ends)) propose(name);
  for (const name of repeated(text, unknown)) propose(name);
  const named = withoutOverlaps([...mentions, ...unknown]);
  const taken = new SpanIndex(named);
  const explained = findLocalNames(structure, named, cells);
  const own = new Set(explained.map(({ start }) => start));
  const titles = cells.flatMap((cell) => {
    if (!cell.names || own.has(cell.start) || cell.end - cell.start > LONGEST_CELL) return [];
    return partsOf(text, cell).flatMap((part) => {
      const group = shortened(text, part, names);
      return group === null ? [] : [{ ...part, group }];
    });
  });
  const local = [...explained, ...titles]
    .filter(({ start, end }) => taken.overlapping(start, end) === undefined)
    .map(({ start, end, group }) => ({
      start,
      end,
      text: text.slice(start, end),
      group,
      known: names.ids.has(group),
    }));
  return local.length === 0 ? named : withoutOverlaps([...named, ...local]);
}

/** "The Cabreras", "Cabreras on the far side", "Metros faction": a family's or faction's name in English. */
const ENGLISH_NAME =
  /(?<![a-z])the ([a-z]{4,}s)(?![a-z])|(?<=(?<![a-z])([a-z]{4,})) (?:faction|gunmen|land|country|turf|crew)(?![a-z])/g;
/** As the text has it: a capital, small letters, no other name after it. */
const WRITTEN_NAME = /^\p{Lu}\p{Ll}+$/u;
const NEXT_NAME = /^ \p{Lu}/u;

function pluralNames(
  { text, folded }: Structure,
  mentions: readonly GroupMention[],
  { root, ids }: GroupNames,
): { start: number; end: number; group: GroupId }[] {
  const articles = root.next.get('los');
  if (mentions.length === 0 || articles === undefined || !/(?<![a-z])the\s/.test(folded)) return [];
  return allMatches(folded, ENGLISH_NAME).flatMap((match) => {
    const [, plural, single] = match;
    const end = plural === undefined ? match.index : match.index + match[0].length;
    const start = end - (plural ?? single!).length;
    if (!WRITTEN_NAME.test(text.slice(start, end)) || (plural && NEXT_NAME.test(text.slice(end, end + 3))))
      return [];
    if (mentions.some((one) => one.start < end && start < one.end)) return [];
    const word = folded.slice(start, end);
    const known = articles.next.get(word)?.name ?? articles.next.get(word.replace(/s$/, ''))?.name ?? null;
    const group = known === null ? null : meaningOf(known, []);
    return group !== null && ids.has(group) ? [{ start, end, group }] : [];
  });
}

/** Different names, none shared with something else, from which on a text is about groups. */
const SEVERAL = 3;

function namesSeveral(hits: readonly NameHit[]): boolean {
  const sure = new Set<NameHit['name']>();
  for (const { name } of hits) {
    if (!name.needsContext) sure.add(name);
    if (sure.size >= SEVERAL) return true;
  }
  return false;
}

/** Longest cell read as shortened names and nothing else. */
const LONGEST_CELL = 48;

/** "METROS / CICLONES": the names of a cell. */
function partsOf(text: string, { start, end, title }: GroupCell): Span[] {
  if (title) return [{ start, end }];
  return allMatches(text.slice(start, end), /[^/,;+&\s][^/,;+&]*?(?=\s*(?:[/,;+&]|\s[yYeE]\s|$))/g).map(
    (match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    }),
  );
}

/** "METROS" under the title of a column of groups, or over one beside those of others: Los Metros. */
function shortened(text: string, { start, end }: Span, { ids }: GroupNames): GroupId | null {
  const slug = slugOf(text.slice(start, end));
  const whole = ['los', 'las', 'cartel-de', 'cartel-del'].map((before) => `${before}-${slug}` as GroupId);
  return whole.find((id) => ids.has(id)) ?? null;
}

/** Where a name that was made out once stands again. */
function repeated(text: string, unknown: readonly GroupMention[]): UnknownName[] {
  const found: UnknownName[] = [];
  for (const name of new Set(unknown.map((mention) => mention.text)))
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      if (!/[\p{L}\d]/u.test(text[at - 1] ?? '') && !/[\p{L}\d]/u.test(text[at + name.length] ?? ''))
        found.push({ start: at, end: at + name.length });
  return found;
}

/** "La gente de X (G)": another name for the group in the brackets. */
function isGlossed(folded: string, end: number, known: SpanIndex<GroupMention>): boolean {
  const opening = /^"?\s*\((?:el\s+|los\s+)?/.exec(folded.slice(end, end + 8))?.[0].length;
  if (opening === undefined) return false;
  const inside = known.overlapping(end + opening, end + opening + 1);
  return inside !== undefined && /^"?\s*\)/.test(folded.slice(inside.end, inside.end + 3));
}

/** A name ends with its heading, item or paragraph at the latest. */
function withinBlock({ text, blocks }: Structure, { start, end }: UnknownName): UnknownName {
  if (!text.slice(start, end).includes('\n')) return { start, end };
  const block = blockAt(blocks, start);
  return { start, end: block ? Math.min(end, block.end) : end };
}

function isBelieved(
  structure: Structure,
  hit: NameHit,
  places: SpanIndex<PlaceMention>,
  aboutGroups: boolean,
  cell: GroupCell | undefined,
): boolean {
  const { folded } = structure;
  const before = folded.slice(Math.max(0, hit.start - 40), hit.start);
  if (/(?:^|[^a-z])(?:alias|apodad[oa])\s+(?:de\s+)?"?(?:el\s+|la\s+)?$/.test(before)) return false;
  const after = folded.slice(hit.end, hit.end + 60);
  if (hit.name.needsContext && NAMED_SO.test(before)) return false;
  const place = places.overlapping(hit.start, hit.end);
  const covered = place !== undefined && place.start <= hit.start && place.end >= hit.end;
  const longer = covered && place.end - place.start > hit.end - hit.start;
  if (longer)
    return (
      (hit.name.acronym && !hit.name.needsContext) || HELD_PLACE.test(folded.slice(place.start, hit.start))
    );
  if (cell && hit.start - cell.start < 2 && (covered || aboutGroups || !cell.title)) return true;
  if (hit.quoted || hit.follows || (!hit.name.needsContext && !covered)) return true;
  if (covered && !hit.name.needsContext) return !LOCATED.test(before);
  if (isHolder(structure, hit, places)) return true;
  if (aboutGroups && isEntryHead(structure, hit, places)) return true;
  if (!covered && (AFTER.test(after) || VERSUS_AFTER.test(after) || VERSUS_BEFORE.test(before))) return true;
  if (covered)
    return (
      (BY_MEANS.test(before) || (aboutGroups && GROUP_BEFORE.test(before))) &&
      (aboutGroups || CRIME_WORD.test(windowAround(structure, hit)))
    );
  return aboutGroups || CRIME_WORD.test(windowAround(structure, hit));
}

/** "Los X y Guerreros Unidos": a group stands right after it in one list. */
function isJoined(folded: string, { end }: NameHit, starts: ReadonlySet<number>): boolean {
  const joiner = /^"?(?:,|\s+(?:y|e|and|contra|vs\.?|con)|\s*\/)\s+"?/.exec(folded.slice(end, end + 12))?.[0];
  if (joiner === undefined) return false;
  const at = end + joiner.length;
  const article = /^(?:el|la|los|las|the)\s+"?/.exec(folded.slice(at, at + 6))?.[0].length ?? 0;
  return starts.has(at) || starts.has(at + article);
}

/** Two sides of a fight: "Los X vs. Los Y". */
const VERSUS_AFTER = /^"?\s+(?:vs\.?|versus)\s/;
const VERSUS_BEFORE = /\s(?:vs\.?|versus)\s+"?$/;
/** What else bears such a name: a line of buses, a ranch, a band. */
const NAMED_SO =
  /(?:^|[^a-z])(?:autobuses|camiones|transportes|empresa|restaurante?|bar|cantina|antro|rancho|ejido|equipo|club|conjunto|grupo\s+(?:musical|norteno)|banda\s+(?:musical|sinaloense)|hotel|tienda|calle|colonia|col\.|obra|pelicula|cancion|corrido)\s+"?$/;

/** Another group was named a little before in the same paragraph. */
function isBeside(folded: string, { start }: NameHit, last: GroupMention | undefined): boolean {
  return last !== undefined && start - last.end < BESIDE && !folded.slice(last.end, start).includes('\n');
}

const BESIDE = 160;

/** "La plaza del Comando X": a place only by its holder. */
const HELD_PLACE =
  /^(?:(?:la|el)\s+)?(?:plaza|feudo|bastion|territorio|zona|reducto)\s+(?:de|del)\s+(?:(?:la|el|los|las)\s+)?"?$/;
/** Who holds the place named before: "P y P son de X", "en P manda X", "se lo pelea con X", "ubica en P a X". */
const HOLDER =
  /(?<![a-z])(?:(?:es|son|era|eran|esta[n]?|queda[n]?|quedo|quedaron|sigue[n]?|continua[n]?|permanece[n]?|cayo|cayeron)\s+(?:siendo\s+)?(?:(?:plaza|feudo|bastion|territorio|dominio|zona)\s+)?(?:(?:en\s+(?:manos|poder)\s+)?de|con|para|bajo\s+(?:[a-z]+\s+){0,2}(?:de))|(?:opera|manda|cobra|domina|controla|extorsiona|reina|impera|delinque)n?|(?:se\s+l[oa]\s+)?(?:disputa|pelea|pugna|compite)n?\s+(?:con|contra)|(?:entrega|paga|rinde|reporta|responde|obedece|cotiza|tributa)n?\s+(?:[^.;\n]{0,30}\s)?(?:a|con)|(?:disput|repart|pele|divid|compart|split|contest|fought)[a-z]*\s+(?:over\s+)?(?:entre|por|between|by)|(?:ubica|situa|coloca|detecta|identifica)n?\s+(?:en\s+[^.;\n]{2,40}\s)?a|(?:detectado|ubicado|identificado)\s+a)\s+"?$/;

/** A place stands before it in its sentence, or right after it, and the words between make the name a holder's. */
function isHolder({ folded }: Structure, { start, end }: NameHit, places: SpanIndex<PlaceMention>): boolean {
  const line = Math.max(folded.lastIndexOf('\n', start - 1), start - 110);
  const before = folded.slice(line + 1, start);
  if (!HOLDER.test(before)) return false;
  const stop = Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '));
  return (
    places.overlapping(line + stop + 2, start) !== undefined ||
    (/^\s+en\s/.test(folded.slice(end, end + 4)) && places.overlapping(end, end + 40) !== undefined)
  );
}

/** What follows the head of an entry, and the name of a group in the rest of it. */
const ENTRY_SIGN = /^"?(?:\s*\([^)\n]{1,30}\))?\s*(?::|=|->|→|–|—|\s-\s)\s*\S/;
const OTHER_GROUP = /(?:^|[^a-z])(?:cartel|cjng|csrl|cdn|cdg|cds|grupo|banda|los\s+[a-z]+s)(?![a-z])/;

/** "3. Los X → P, P": the name opens its line, a sign follows, and then places and no other group. */
function isEntryHead(
  { folded }: Structure,
  { start, end }: NameHit,
  places: SpanIndex<PlaceMention>,
): boolean {
  const line = folded.lastIndexOf('\n', start - 1) + 1;
  if (start - line > 12 || /[a-z]{2}/.test(folded.slice(line, start))) return false;
  if (!ENTRY_SIGN.test(folded.slice(end, end + 44))) return false;
  const next = folded.indexOf('\n', end);
  const stop = next < 0 ? folded.length : next;
  return (
    places.overlapping(end + 1, Math.min(stop, end + 200)) !== undefined &&
    !OTHER_GROUP.test(folded.slice(end, Math.min(stop, end + 200)))
  );
}

/** What only a group does: to act for another, to be fought, to have men. */
const BY_MEANS =
  /(?:por\s+(?:medio|conducto)\s+de|a\s+traves\s+de|brazo\s+armado,?|faccion|gente\s+de|celulas?\s+de|integrantes\s+de|sicarios\s+de|grupo\s+(?:delictivo|criminal|armado)|banda(?:\s+(?:local|delictiva))?|by\s+means\s+of|through|(?:people|men|gunmen|members|cells?|faction|crew|boss(?:es)?)\s+of)\s+"?$/;
const GROUP_BEFORE = /(?:grupo|cartel|contra|[,;/]|\by)\s*"?$/;

/** A longer name begins with this one: "Los Jefes del Ocho" in quotation marks. */
function isLonger({ text, folded }: Structure, hit: NameHit, places: SpanIndex<PlaceMention>): boolean {
  if (!hit.name.needsContext) return false;
  const rest = folded.slice(hit.end, hit.end + 40);
  if (folded[hit.start - 1] === '"' && rest[0] !== '"') return /^[^"\n]{1,36}"/.test(rest);
  const more = /^ (?:(?:de|del|de la|de los|de las) )?(?=\p{Lu}\p{Ll})/u.exec(
    text.slice(hit.end, hit.end + 14),
  );
  if (!more || /^\P{Ll}+$/u.test(text.slice(hit.start + 4, hit.end))) return false;
  const at = hit.end + more[0].length;
  return more[0].length > 1 && places.overlapping(at, at + 1) === undefined;
}

/** "Tepalcatepec, Los Reyes, Tancítaro": a town's name between two towns. */
function isAmongPlaces(
  folded: string,
  { start, end, name, quoted }: NameHit,
  places: SpanIndex<PlaceMention>,
): boolean {
  if (!name.needsContext || quoted || !places.overlapping(start, end)) return false;
  const before = /(?:,|\sy|\sand)\s+$/.exec(folded.slice(Math.max(0, start - 6), start))?.[0].length;
  const after = /^(?:,|\s+y|\s+and)\s+/.exec(folded.slice(end, end + 6))?.[0].length;
  return (
    before !== undefined &&
    after !== undefined &&
    places.overlapping(start - before - 1, start - before) !== undefined &&
    places.overlapping(end + after, end + after + 1) !== undefined
  );
}

/** The name stands where a place is meant. */
function isPlaced({ folded }: Structure, hit: NameHit, places: SpanIndex<PlaceMention>): boolean {
  const place = places.overlapping(hit.start, hit.end);
  if (!place) return false;
  return (
    place.end - place.start > hit.end - hit.start ||
    LOCATED.test(folded.slice(Math.max(0, hit.start - 40), hit.start))
  );
}

/** What stands before a name that is a place's: "en Los Mayos", "ejido Los Mayos". */
const LOCATED =
  /(?:^|[^a-z])(?:en|in|near|mpio\.?|municipio(?:\s+de)?|localidad(?:\s+de)?|ejido|poblado|comunidad(?:\s+de)?|rancheria|rancho|colonia|hacia|altura\s+de|inmediaciones\s+de)\s+"?$/;

function windowAround(structure: Structure, hit: NameHit): string {
  const { folded } = structure;
  return `${folded.slice(Math.max(0, hit.start - 220), hit.start)} ${folded.slice(hit.end, hit.end + 160)}`;
}

/** States the text speaks of around an offset, the nearest first, at most two. */
function statesNear(at: number, places: SpanIndex<PlaceMention>): string[] {
  const middle = places.firstAfter(at);
  const near = places.spans
    .slice(Math.max(0, middle - 4), middle + 4)
    .filter((mention) => mention.code !== null && mention.code !== '00' && mention.role !== 'dateline')
    .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  return [...new Set(near.map((mention) => mention.code!.slice(0, 2)))].slice(0, 2);
}
