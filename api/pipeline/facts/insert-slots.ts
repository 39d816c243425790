import { slotAt } from './masked.ts';
import type { Masked, Slot } from './masked.ts';

/** A stretch of a masked sentence to be read as these slots; `at` of the slots is ignored. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly slots: readonly Slot[];
}

/** Puts slots in place of words: "ambos" becomes `G y G`. Replacements in order, apart from each other. */
export function insertSlots(masked: Masked, replacements: readonly Replacement[]): Masked {
  if (replacements.length === 0) return masked;
  const text: string[] = [];
  const origins: number[] = [];
  const slots: Slot[] = [];
  let length = 0;
  let position = 0;
  let next = 0;
  const copy = (to: number): void => {
    for (; next < masked.slots.length && masked.slots[next]!.at < to; next++) {
      const slot = masked.slots[next]!;
      if (slot.at >= position) slots.push(slotAt(slot, slot.at - position + length));
    }
    text.push(masked.text.slice(position, to));
    for (let i = position; i < to; i++) origins.push(masked.origin(i));
    length += to - position;
    position = to;
  };
  for (const { from, to, slots: added } of replacements) {
    copy(from);
    added.forEach((slot, index) => {
      if (index > 0) {
        text.push(' y ');
        for (let i = 0; i < 3; i++) origins.push(masked.origin(from));
        length += 3;
      }
      slots.push(slotAt(slot, length));
      text.push(slot.kind);
      origins.push(masked.origin(from));
      length++;
    });
    position = to;
    while (next < masked.slots.length && masked.slots[next]!.at < to) next++;
  }
  copy(masked.text.length);
  const end = masked.origin(masked.text.length);
  return { text: text.join(''), slots, candidates: masked.candidates, origin: (at) => origins[at] ?? end };
}
