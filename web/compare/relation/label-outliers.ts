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
 * Labels for the points that stand out most, each on the side of its point that hides fewer others,
 * none over another label or past the edges. A point without room stays without: hovering names it.
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
    const free = (['start', 'end'] as const)
      .map((anchor) => ({ anchor, ...boxOf(candidate, anchor) }))
      .filter(({ box }) => box.left >= size.left && box.right <= size.right)
      .filter(({ box }) => !taken.some((other) => overlap(box, other)))
      .map((side) => ({ ...side, covered: candidates.filter((point) => covers(side.box, point)).length }));
    const best = free.toSorted((a, b) => a.covered - b.covered)[0];
    if (!best) continue;
    taken.push(best.box);
    placed.push({
      code: candidate.code,
      name: candidate.name,
      x: best.x,
      y: candidate.y,
      anchor: best.anchor,
    });
  }
  return placed;
}

function boxOf({ name, x: px, y }: LabelCandidate, anchor: 'start' | 'end'): { x: number; box: Box } {
  const x = px + (anchor === 'start' ? GAP_PX : -GAP_PX);
  const left = anchor === 'start' ? x : x - name.length * CHARACTER_PX;
  const right = left + name.length * CHARACTER_PX;
  return { x, box: { left, right, top: y - LINE_PX / 2, bottom: y + LINE_PX / 2 } };
}

function covers(box: Box, { x, y }: LabelCandidate): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
