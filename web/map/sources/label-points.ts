import type { FeatureCollection, Point } from 'geojson';
import type { Place } from '#domain/place.ts';
import type { World } from '../ground/decode-world.ts';

export type LabelKind = 'state' | 'municipality' | 'country' | 'sea';
export type Labels = FeatureCollection<Point, { kind: LabelKind; name: string; rank: number }>;

/** Waters the map names; points and names by our own hand. */
const SEAS = [
  { point: [-93.4, 24.3], es: 'Golfo de México', en: 'Gulf of Mexico', rank: 0 },
  { point: [-108.6, 16.6], es: 'Océano Pacífico', en: 'Pacific Ocean', rank: 0 },
  { point: [-84.4, 18.9], es: 'Mar Caribe', en: 'Caribbean Sea', rank: 1 },
  { point: [-111.35, 26.9], es: 'Golfo de California', en: 'Gulf of California', rank: 2 },
  { point: [-95.0, 15.3], es: 'Golfo de Tehuantepec', en: 'Gulf of Tehuantepec', rank: 2 },
] as const;

/** Label points of Mexico's places; the lower the rank, the sooner a name is drawn. */
export function placeLabels(places: readonly Place[]): Labels {
  return collection(
    places.flatMap((place) => {
      if (!place.labelPoint || place.level === 'country') return [];
      const rank = -(place.population ?? 0);
      return [label(place.level, place.labelPoint, place.name, rank)];
    }),
  );
}

/** Names of countries and waters in the reader's language. */
export function surroundingLabels(world: World, language: 'es' | 'en'): Labels {
  return collection([
    ...world.labels.map(({ point, name }) => label('country', point, name[language], 1)),
    ...SEAS.map((sea) => label('sea', sea.point, sea[language], sea.rank)),
  ]);
}

function collection(features: Labels['features']): Labels {
  return { type: 'FeatureCollection', features };
}

function label(
  kind: LabelKind,
  [longitude, latitude]: readonly [number, number],
  name: string,
  rank: number,
): Labels['features'][number] {
  const geometry: Point = { type: 'Point', coordinates: [longitude, latitude] };
  return { type: 'Feature', properties: { kind, name, rank }, geometry };
}
