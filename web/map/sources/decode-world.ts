import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { z } from 'zod';
import { objectOf } from '../areas/object-of.ts';

const Name = z.object({ es: z.string(), en: z.string() });

/** What lies around Mexico: drawn for orientation, never counted. */
export interface World {
  readonly countries: FeatureCollection;
  readonly lakes: FeatureCollection;
  readonly rivers: FeatureCollection;
  readonly labels: readonly {
    readonly point: readonly [number, number];
    readonly name: z.infer<typeof Name>;
  }[];
}

/** Decodes `/api/boundaries/world.json`: objects `countries`, `lakes`, `rivers` and `labels` (`es`, `en`). */
export function decodeWorld(topology: Topology): World {
  const collection = (name: string) => feature(topology, objectOf(topology, name));
  return {
    countries: collection('countries'),
    lakes: collection('lakes'),
    rivers: collection('rivers'),
    labels: collection('labels').features.flatMap(({ geometry, properties }) => {
      if (geometry.type !== 'Point') return [];
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      return [{ point: [longitude, latitude] as const, name: Name.parse(properties) }];
    }),
  };
}
