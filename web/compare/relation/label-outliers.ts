import type { PlaceCode } from '#domain/ids.ts';

export interface LabelCandidate {
  readonly code: PlaceCode;
  readonly name: string;
  /** Pixels of the point. */
  readonly x: number;
  readonly y: number;
  /** How far it stands out: the sooner it gets its label. */
  readonly weight: number;
}
export interface PlacedLabel {
  readonly code: PlaceCode;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const CHARACTER_PX = 6.4;
const LINE_PX = 14;
const GAP_PX = 8;

/**
 * Labels for the points that stand out most, each left or right of its point, none over another label
 * or past the edges. A point without room stays without one: hovering names it.
 */
export function labelOutliers(
  candidates: readonly LabelCandidate[],
  size: { readonly left: number; readonly right: number },
  most: number,
): PlacedLabel[] {
  const taken: Box[] = [];
  const placed: PlacedLabel[] = [];
  for (const candidate of candidates.toSorted((a, b) => b.weight - a.weight)) {
    if (placed.length >= most || candidate.weight <= 0) break;
    for (const anchor of ['start', 'end'] as const) {
      const x = candidate.x + (anchor === 'start' ? GAP_PX : -GAP_PX);
      const width = candidate.name.length * CHARACTER_PX;
      const left = anchor === 'start' ? x : x - width;
      const box = {
        left,
        right: left + width,
        top: candidate.y - LINE_PX / 2,
        bottom: candidate.y + LINE_PX / 2,
      };
      if (box.left < size.left || box.right > size.right || taken.some((other) => overlap(box, other)))
        continue;
      taken.push(box);
      placed.push({ code: candidate.code, name: candidate.name, x, y: candidate.y, anchor });
      break;
    }
  }
  return placed;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
