import type { GeometryCollection, Topology } from 'topojson-specification';

/**
 * A collection of a topology by its name.
 * @throws Error naming the object that is missing
 */
export function objectOf(topology: Topology, name: string): GeometryCollection {
  const object = topology.objects[name];
  if (object?.type !== 'GeometryCollection') throw new Error(`the boundaries have no collection "${name}"`);
  return object as GeometryCollection;
}
