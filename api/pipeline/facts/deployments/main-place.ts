import type { PlaceSlot } from '../masked.ts';
import { slotsOf } from '../masked.ts';
import { hasPlace, remember } from '../reading.ts';
import type { Reading } from '../reading.ts';

/** Municipality named most often, for "en el lugar" and event cards. */
export function mainPlace(reading: Reading): PlaceSlot | null {
  return remember(reading, 'main-place', () => ({ slot: findMainPlace(reading) })).slot;
}

function findMainPlace(reading: Reading): PlaceSlot | null {
  const counts = new Map<string, { slot: PlaceSlot; count: number }>();
  for (const sentence of reading.sentences.slice(0, 400)) {
    if (sentence.block.kind === 'header' || !hasPlace(reading, sentence)) continue;
    for (const slot of slotsOf(reading.mask(sentence), 'P')) {
      if (slot.code.length === 2 || slot.role !== 'site') continue;
      const entry = counts.get(slot.code);
      if (entry) entry.count++;
      else counts.set(slot.code, { slot, count: 1 });
    }
  }
  let best: { slot: PlaceSlot; count: number } | null = null;
  for (const entry of counts.values()) if (best === null || entry.count > best.count) best = entry;
  return best?.slot ?? null;
}
