export const SNAPS = ['peek', 'half', 'full'] as const;
export type Snap = (typeof SNAPS)[number];

/** Height of the closed sheet, 6.25rem: the map ends above it. */
export const PEEK_PX = 100;

/** Share of the room each stop takes. */
export const SHARES: Record<Snap, number> = { peek: 0.14, half: 0.58, full: 1 };
/** Pixels a millisecond from which on a flick, not the place, decides. */
const FLICK = 0.5;

/** Where a sheet comes to rest that was let go at `share` of its room, moving up at `velocity` px/ms. */
export function nearestSnap(share: number, velocity: number): Snap {
  if (velocity > FLICK) return SNAPS.find((snap) => SHARES[snap] > share) ?? 'full';
  if (velocity < -FLICK) return SNAPS.findLast((snap) => SHARES[snap] < share) ?? 'peek';
  return SNAPS.reduce((best, snap) =>
    Math.abs(SHARES[snap] - share) < Math.abs(SHARES[best] - share) ? snap : best,
  );
}
