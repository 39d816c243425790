import type { PlaceMention } from '#domain/mention.ts';
import { KeptAnalysis, analysePlaces } from './analyse-places.ts';
import type { PlaceKnowledge } from './analyse-places.ts';
import { coordinateMentions } from './coordinate-mentions.ts';
import { decidePlaces } from './decide-places.ts';
import { roadMentions } from './road-mentions.ts';
import { toMention } from './to-mention.ts';

/** Of texts of usual length, one after another. */
const KEPT = new KeptAnalysis();
const KEPT_LENGTH = 65_536;

/** Every place a text names, resolved as far as the text allows, in order of start. */
export function findPlaces(text: string, knowledge: PlaceKnowledge): PlaceMention[] {
  const analysis = analysePlaces(text, knowledge, text.length <= KEPT_LENGTH ? KEPT : undefined);
  const mentions = decidePlaces(analysis, knowledge).map((decision) =>
    toMention(analysis, decision, text, knowledge.confidenceModel),
  );
  const others = [...roadMentions(analysis, text), ...coordinateMentions(text, knowledge)];
  if (others.length === 0) return mentions;
  return [...mentions, ...others].sort((a, b) => a.start - b.start || a.end - b.end);
}
