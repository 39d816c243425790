import type { GroupId, PlaceCode } from '#domain/ids.ts';
import type { IndexedFacts } from '../facts/index-facts.ts';
import { groupsAt } from '../facts/presence-in-window.ts';
import { isRowIn } from '../facts/rows-at.ts';
import { pointPicker } from '../facts/point-picker.ts';
import type { Atalaya } from '../state/atalaya.svelte.ts';
import { areaFinder } from './areas/area-finder.ts';
import type { LevelAreas } from './areas/decode-areas.ts';
import { mercatorX, mercatorY, worldPixels } from './areas/mercator.ts';
import { pointSize } from './gl/point-layer.ts';
import type { Pointed } from './map-controller.ts';

/** What lies at a spot of the map. */
export interface Spot {
  readonly code: PlaceCode | null;
  /** The incident whose mark is there, as a row of the facts. */
  readonly row: number | null;
}

/** Pixels around a mark that still mean it. */
const REACH_PX = 3;

/**
 * Finds what lies at a spot: the area of the level, and the nearest mark among those that are shown.
 * @param incidents rows whose marks are shown; null while none are
 */
export function spotFinder(
  areas: LevelAreas,
  indexed: IndexedFacts | null,
  incidents: Int32Array | null,
): (at: Pointed, zoom: number, window: Atalaya['time']['window']) => Spot {
  const find = areaFinder(areas.shapes);
  const pick = indexed && incidents && pointPicker(indexed);
  const shown = new Uint8Array(indexed?.facts.rows ?? 0);
  for (const row of incidents ?? []) shown[row] = 1;
  return ({ longitude, latitude }, zoom, window) => {
    const area = find(longitude, latitude);
    const reach = (pointSize(zoom) / 2 + REACH_PX) / worldPixels(zoom);
    const accept = (row: number) => shown[row] === 1 && isRowIn(indexed!.facts, row, window);
    return {
      code: area === null ? null : areas.shapes.codes[area]!,
      row: pick ? pick(mercatorX(longitude), mercatorY(latitude), reach, accept) : null,
    };
  };
}

/** Groups present in a place in the moving window. */
export function groupsOf({ facts, time }: Atalaya, code: PlaceCode): readonly GroupId[] {
  const spans = facts.presenceSpans[code.length === 2 ? 'state' : 'municipality'];
  const place = spans?.codes.indexOf(code) ?? -1;
  return spans && place >= 0 ? groupsAt(spans, place, time.window) : [];
}
