import { readFileSync, statSync } from 'node:fs';
import { area, booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { decodeArcs } from '../scripts/geodata/decode-arcs.ts';
import { findCrossings } from '../scripts/geodata/find-crossings.ts';
import { ringPoints, signedArea } from '../scripts/geodata/orient-polygons.ts';
import type { MexicoTopology } from '../scripts/geodata/build-boundaries.ts';
import { readPlaces } from './places.ts';
import { BOUNDARIES_FILE, readBoundaries } from './read-boundaries.ts';
import type { BoundaryFeature } from './read-boundaries.ts';

const { states, municipalities } = readBoundaries();
const topology = JSON.parse(readFileSync(BOUNDARIES_FILE, 'utf8')) as MexicoTopology;
const arcs = decodeArcs(topology as Topology);
const areas = [...topology.objects.states.geometries, ...topology.objects.municipalities.geometries];

function polygonsOf(geometry: (typeof areas)[number]): number[][][] {
  return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
}

function positions({ geometry }: BoundaryFeature): number[][][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

describe('boundaries of Mexico', () => {
  it('hold 32 states and the 2,475 municipalities that the table of places says have one', () => {
    expect(states.features).toHaveLength(32);
    const bounded = readPlaces().filter((place) => place.level === 'municipality' && place.hasBoundary);
    expect(municipalities.features.map(({ id }) => id)).toEqual(bounded.map(({ code }) => code));
    expect(bounded).toHaveLength(2_475);
  });

  it('take at most 3 MB', () => {
    expect(statSync(BOUNDARIES_FILE).size).toBeLessThanOrEqual(3_000_000);
  });

  it('have no two lines that cross, overlap or touch but at a shared vertex', () => {
    expect(findCrossings(arcs)).toEqual([]);
  });

  it('have closed rings that visit no vertex twice and enclose an area', () => {
    for (const shape of areas) {
      for (const ring of polygonsOf(shape).flat()) {
        const points = ringPoints(ring, arcs);
        const keys = points.map(String);
        expect(keys[0], shape.id).toBe(keys.at(-1));
        expect(new Set(keys).size, shape.id).toBe(keys.length - 1);
        expect(Math.abs(signedArea(points)), shape.id).toBeGreaterThan(0);
      }
    }
  });

  it('wind outer rings counter-clockwise and holes clockwise, as RFC 7946 asks', () => {
    for (const boundary of [...states.features, ...municipalities.features]) {
      for (const rings of positions(boundary)) {
        rings.forEach((ring, i) => {
          const winding = signedArea(ring as [number, number][]) > 0 ? 'counter-clockwise' : 'clockwise';
          expect(winding, boundary.id as string).toBe(i === 0 ? 'counter-clockwise' : 'clockwise');
        });
      }
    }
  });

  it('keep every hole inside its outer ring', () => {
    for (const boundary of [...states.features, ...municipalities.features]) {
      for (const [outer, ...holes] of positions(boundary)) {
        for (const hole of holes) {
          const inside = hole.filter((point) =>
            booleanPointInPolygon(point, { type: 'Polygon', coordinates: [outer!] }),
          );
          expect(inside.length, boundary.id as string).toBe(hole.length);
        }
      }
    }
  });

  it('draw state borders with the lines of their own municipalities', () => {
    const arcNumbers = (shape: (typeof areas)[number]) =>
      polygonsOf(shape)
        .flat(2)
        .map((arc) => (arc < 0 ? ~arc : arc));
    for (const state of topology.objects.states.geometries) {
      const own = new Set(
        topology.objects.municipalities.geometries
          .filter(({ id }) => id.startsWith(state.id))
          .flatMap(arcNumbers),
      );
      expect(arcNumbers(state).filter((arc) => !own.has(arc))).toEqual([]);
    }
  });

  it('cover each state exactly with its municipalities', () => {
    for (const state of states.features) {
      const sum = municipalities.features
        .filter(({ properties }) => properties.code.startsWith(state.properties.code))
        .reduce((total, boundary) => total + area(boundary), 0);
      expect(sum / area(state), state.properties.code).toBeCloseTo(1, 9);
    }
  });

  it('enclose the area of Mexico, 1.96 million square kilometres', () => {
    const squareKm = states.features.reduce((total, boundary) => total + area(boundary), 0) / 1e6;
    expect(squareKm).toBeGreaterThan(1_950_000);
    expect(squareKm).toBeLessThan(1_975_000);
  });

  it('contain the label point of their place', () => {
    const places = new Map(readPlaces().map((place) => [place.code, place]));
    const outside = [...states.features, ...municipalities.features].filter(
      (boundary) =>
        !booleanPointInPolygon(
          places.get(boundary.properties.code)!.labelPoint!,
          boundary.geometry as Polygon | MultiPolygon,
        ),
    );
    expect(outside.map(({ id }) => id)).toEqual([]);
  });
});
