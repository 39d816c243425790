import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Objects, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { buffersOf } from '../areas/buffers-of.ts';
import { detailAt } from '../areas/details.ts';
import { decodeWorld } from './decode-world.ts';

const FILE = join(import.meta.dirname, '../../../geodata/boundaries/world.topo.json');
const world = decodeWorld(JSON.parse(readFileSync(FILE, 'utf8')) as Topology<Objects>);

describe('what lies around Mexico', () => {
  test('has something of each kind to draw at every zoom, more from nearer', () => {
    let before = 0;
    for (const zoom of [3, 5, 7, 12]) {
      const ground = detailAt(world.details, zoom)!;
      for (const mesh of Object.values(ground)) expect(mesh.triangles.length).toBeGreaterThan(0);
      expect(ground.coasts.triangles.length).toBeGreaterThan(before);
      before = ground.coasts.triangles.length;
    }
  });

  test('has a box for each polygon', () => {
    for (const { drawn } of world.details) {
      expect(drawn.countries.bounds.length).toBe((drawn.countries.starts.length - 1) * 4);
      expect(drawn.countries.starts.at(-1)).toBe(drawn.countries.triangles.length);
    }
  });

  test('names the neighbours in both languages', () => {
    expect(world.labels.map(({ name }) => name.en)).toContain('United States');
    expect(world.labels.map(({ name }) => name.es)).toContain('Estados Unidos');
  });

  test('goes from a worker to the page without copies, each buffer once', () => {
    const buffers = buffersOf(world);
    expect(new Set(buffers).size).toBe(buffers.length);
    expect(buffers).toContain(world.details[0]!.drawn.rivers.positions.buffer);
  });
});
