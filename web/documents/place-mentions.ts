import { containsPlace } from '#domain/ids.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { PlaceMention } from '#domain/mention.ts';

/** True when a mention names the place, something in it, or a region that takes it in. */
export function mentionsPlace(mention: PlaceMention, place: PlaceCode): boolean {
  if (mention.code !== null && containsPlace(place, mention.code)) return true;
  return mention.members.some((member) => containsPlace(place, member));
}

/** Index of the first mention of the place in the order of the text; null when there is none. */
export function firstMentionOf(mentions: readonly PlaceMention[], place: PlaceCode): number | null {
  let first: number | null = null;
  mentions.forEach((mention, index) => {
    if (!mentionsPlace(mention, place)) return;
    if (first === null || mention.start < mentions[first]!.start) first = index;
  });
  return first;
}
