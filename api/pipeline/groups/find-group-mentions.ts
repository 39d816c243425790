import type { GroupMention } from '#domain/group.ts';
import type { PlaceMention } from '#domain/mention.ts';
import { SpanIndex, withoutOverlaps } from '../structure/span-index.ts';
import { blockAt } from '../structure/block-at.ts';
import type { Structure } from '../structure/structure.ts';
import { CRIME_WORD } from './crime-words.ts';
import { findKnownGroups, meaningOf } from './find-known-groups.ts';
import type { NameHit } from './find-known-groups.ts';
import { findUnknownGroups } from './find-unknown-groups.ts';
import type { UnknownName } from './find-unknown-groups.ts';
import type { GroupNames } from './group-names.ts';
import { slugOf } from './slug-of.ts';

/** A title that makes the whole text one about groups. */
export const ABOUT_GROUPS =
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
  const placeIndex = new SpanIndex(
    withoutOverlaps(places.filter((mention) => mention.status !== 'abstained')),
  );
  const aboutGroups = ABOUT_GROUPS.test(folded.slice(0, 300));
  const mentions: GroupMention[] = [];
  for (const hit of findKnownGroups(structure, names)) {
    if (!isBelieved(structure, hit, placeIndex, aboutGroups)) continue;
    const group = meaningOf(hit.name, hit.name.byState.length === 0 ? [] : statesNear(hit.start, placeIndex));
    if (group !== null)
      mentions.push({
        start: hit.start,
        end: hit.end,
        text: text.slice(hit.start, hit.end),
        group,
        known: true,
      });
  }
  const known = new SpanIndex(mentions);
  const ends = new Set(mentions.flatMap((mention) => [mention.end, mention.end + 1]));
  const unknown: GroupMention[] = [];
  for (const name of findUnknownGroups(text, folded, ends)) {
    const { start, end } = withinBlock(structure, name);
    if (known.overlapping(start, end)) continue;
    const written = text.slice(start, end);
    const group = slugOf(written);
    if (group !== null) unknown.push({ start, end, text: written, group, known: names.ids.has(group) });
  }
  return withoutOverlaps([...mentions, ...unknown]);
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
): boolean {
  const { folded } = structure;
  const before = folded.slice(Math.max(0, hit.start - 40), hit.start);
  if (/(?:^|[^a-z])(?:alias|apodad[oa])\s+(?:de\s+)?"?(?:el\s+|la\s+)?$/.test(before)) return false;
  const place = places.overlapping(hit.start, hit.end);
  const covered = place !== undefined && place.start <= hit.start && place.end >= hit.end;
  const longer = covered && place.end - place.start > hit.end - hit.start;
  if (longer) return hit.name.acronym && !hit.name.needsContext;
  if (hit.quoted || hit.follows || (!hit.name.needsContext && !covered)) return true;
  if (covered && !hit.name.needsContext) return !LOCATED.test(before);
  if (covered)
    return aboutGroups && /(?:grupo|cartel|gente de|banda|celula de|contra|[,;/]|\by)\s*"?$/.test(before);
  return aboutGroups || CRIME_WORD.test(windowAround(structure, hit));
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
