import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bbox } from '@turf/turf';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';

const file = join(import.meta.dirname, 'boundaries/world.topo.json');
const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<Record<string, GeometryCollection>>;
const features = (name: string) => feature(topology, topology.objects[name]!).features;

describe('map of the neighbours', () => {
  it('holds Mexico and those around it, each with something to draw', () => {
    const ids = features('countries').map(({ id }) => id);
    for (const id of ['484', '840', '320', '084', '340', '222', '192']) expect(ids).toContain(id);
    const empty = features('countries').filter(
      ({ geometry }) => !('coordinates' in geometry) || geometry.coordinates.flat(1).length === 0,
    );
    expect(empty).toEqual([]);
  });

  it('stays within its window', () => {
    const [west, south, east, north] = bbox({
      type: 'FeatureCollection',
      features: [...features('countries'), ...features('lakes'), ...features('rivers')],
    });
    expect(west).toBeGreaterThanOrEqual(-130.01);
    expect(south).toBeGreaterThanOrEqual(-0.01);
    expect(east).toBeLessThanOrEqual(-59.99);
    expect(north).toBeLessThanOrEqual(45.01);
  });

  it('names the neighbours in Spanish and English', () => {
    const neighbour = features('labels').find(({ id }) => id === '840');
    expect(neighbour?.properties).toMatchObject({ es: 'Estados Unidos', en: 'United States' });
    expect(features('labels').length).toBeGreaterThanOrEqual(15);
  });

  it('takes less than half a megabyte', () => {
    expect(statSync(file).size).toBeLessThan(500_000);
  });
});
