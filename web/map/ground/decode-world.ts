import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { Objects, Topology } from 'topojson-specification';
import { z } from 'zod';
import { detailsOf } from '../areas/details.ts';
import type { Detail } from '../areas/details.ts';
import { fillMesh } from '../areas/fill-mesh.ts';
import type { FillMesh } from '../areas/fill-mesh.ts';
import { lineMesh } from '../areas/line-mesh.ts';
import type { LineMesh } from '../areas/line-mesh.ts';
import { objectOf } from '../areas/object-of.ts';

const Name = z.object({ es: z.string(), en: z.string() });

/** What lies around Mexico: drawn for orientation, never counted. */
export interface World {
  readonly details: readonly Detail<Ground>[];
  readonly labels: readonly {
    readonly point: readonly [number, number];
    readonly name: z.infer<typeof Name>;
  }[];
}

export interface Ground {
  readonly countries: FillMesh;
  readonly coasts: LineMesh;
  readonly lakes: FillMesh;
  readonly shores: LineMesh;
  readonly rivers: LineMesh;
}

/** Decodes `/api/boundaries/world.json`: objects `countries`, `lakes`, `rivers` and `labels` (`es`, `en`). */
export function decodeWorld(topology: Topology<Objects>): World {
  return {
    details: detailsOf(topology, drawnGround),
    labels: featuresOf(topology, 'labels').flatMap(({ geometry, properties }) => {
      if (geometry.type !== 'Point') return [];
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      return [{ point: [longitude, latitude] as const, name: Name.parse(properties) }];
    }),
  };
}

function drawnGround(topology: Topology<Objects>): Ground {
  const fill = (name: string) =>
    fillMesh(featuresOf(topology, name).map(({ geometry }) => geometry as Polygon | MultiPolygon));
  const lines = (name: string) => lineMesh(mesh(topology, objectOf(topology, name)).coordinates);
  return {
    countries: fill('countries'),
    coasts: lines('countries'),
    lakes: fill('lakes'),
    shores: lines('lakes'),
    rivers: lines('rivers'),
  };
}

function featuresOf(topology: Topology, name: string): Feature[] {
  return feature(topology, objectOf(topology, name)).features;
}
