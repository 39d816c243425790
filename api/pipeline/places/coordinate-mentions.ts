import type { PlaceCode } from '#domain/ids.ts';
import type { PlaceMention } from '#domain/mention.ts';
import type { PlaceKnowledge } from './analyse-places.ts';
import { findCoordinates } from './coordinates/find-coordinates.ts';

/** A position misread by a digit is rare; a boundary's generalisation rarer. */
const CONFIDENCE = 0.97;

/** Positions written in a text, each placed in the municipality it lies in. */
export function coordinateMentions(text: string, { municipalityAt }: PlaceKnowledge): PlaceMention[] {
  return findCoordinates(text).map(({ start, end, form, longitude, latitude }) => {
    const code: PlaceCode | null = municipalityAt(longitude, latitude);
    return {
      start,
      end,
      text: text.slice(start, end),
      level: 'coordinates',
      role: 'site',
      status: code === null ? 'foreign' : 'resolved',
      code,
      name: null,
      point: [longitude, latitude],
      wherePrecision: code === null ? 7 : 1,
      confidence: CONFIDENCE,
      reason: `coordinates: ${form}${code === null ? ', outside Mexico' : ''}`,
      rivals: [],
      members: [],
    };
  });
}
