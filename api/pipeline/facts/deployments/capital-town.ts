import { capitalOf } from '#geodata/places.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { PlaceSlot } from '../masked.ts';

/** States whose capital is called like them. */
const NAMESAKES: ReadonlySet<string> = new Set('01 04 06 08 10 11 20 21 22 24 29 32'.split(' '));

/**
 * "Querétaro 205, San Juan del Río 100" under the heading of Querétaro: among its towns the name of the
 * state is its capital's. Any other place as it is.
 *
 * @param state the state the heading names
 * @param others the places beside it
 */
export function asCapital<T extends PlaceSlot>(
  slot: T,
  state: PlaceCode | null,
  others: readonly PlaceSlot[],
): T {
  if (slot.code !== state || !NAMESAKES.has(slot.code)) return slot;
  const beside = others.filter((other) => other.code !== slot.code);
  const towns = beside.length > 0 && beside.every(({ code }) => code.length > 2 && code.startsWith(state));
  return towns ? { ...slot, code: capitalOf(state)! } : slot;
}
