import type { Objects, Topology } from 'topojson-specification';
import { decodeAreas } from './decode-areas.ts';
import type { Boundaries, LevelAreas } from './decode-areas.ts';

/** What the worker answers: the boundaries, or why they could not be read. */
export type AreasAnswer = { readonly boundaries: Boundaries } | { readonly failed: string };

/** Takes the bytes of the boundary file, cuts and simplifies it off the page's own thread. */
self.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
  try {
    const boundaries = decodeAreas(JSON.parse(new TextDecoder().decode(data)) as Topology<Objects>);
    answer({ boundaries }, [...buffersOf(boundaries.state), ...buffersOf(boundaries.municipality)]);
  } catch (error) {
    answer({ failed: error instanceof Error ? error.message : String(error) });
  }
};

function answer(message: AreasAnswer, transfer: ArrayBufferLike[] = []): void {
  postMessage(message, { transfer: transfer as ArrayBuffer[] });
}

function buffersOf({ shapes, meshes }: LevelAreas): ArrayBufferLike[] {
  const arrays = [shapes.positions, shapes.ringStarts, shapes.areaStarts, shapes.bounds];
  const drawn = meshes.flatMap(({ mesh }) => [
    mesh.positions,
    mesh.areas,
    mesh.triangles,
    mesh.order,
    mesh.starts,
  ]);
  return [...arrays, ...drawn].map(({ buffer }) => buffer);
}
