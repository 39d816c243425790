import Flatbush from 'flatbush';
import type { AreaShapes } from './area-shapes.ts';

/** Index of the area that holds a position, in the order of `codes`; null outside all of them. */
export type AreaFinder = (longitude: number, latitude: number) => number | null;

/** Looks areas up by box first and by their rings then: a few microseconds a question. */
export function areaFinder(shapes: AreaShapes): AreaFinder {
  const { bounds, codes } = shapes;
  const boxes = new Flatbush(Math.max(codes.length, 1));
  for (let i = 0; i < codes.length; i++) {
    boxes.add(bounds[i * 4]!, bounds[i * 4 + 1]!, bounds[i * 4 + 2]!, bounds[i * 4 + 3]!);
  }
  if (codes.length === 0) boxes.add(0, 0);
  boxes.finish();
  return (longitude, latitude) => {
    const near = boxes.search(longitude, latitude, longitude, latitude);
    return near.find((area) => area < codes.length && holds(shapes, area, longitude, latitude)) ?? null;
  };
}

/** Even–odd rule over all rings, so that holes and islands need no telling apart. */
function holds(shapes: AreaShapes, area: number, x: number, y: number): boolean {
  const { positions, ringStarts, areaStarts } = shapes;
  let inside = false;
  for (let ring = areaStarts[area]!; ring < areaStarts[area + 1]!; ring++) {
    const end = ringStarts[ring + 1]!;
    let before = end - 1;
    for (let i = ringStarts[ring]!; i < end; before = i++) {
      const [ax, ay] = [positions[i * 2]!, positions[i * 2 + 1]!];
      const [bx, by] = [positions[before * 2]!, positions[before * 2 + 1]!];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}
