import type { GroupId } from '#domain/ids.ts';

/** Groups that can have a colour of their own at once. */
export const GROUP_SLOTS = 8;

/**
 * Colour of each chosen group, by slot. A group keeps its slot while it stays chosen, whoever comes
 * or goes; a new one takes the lowest that is free. Those past GROUP_SLOTS have none.
 */
export function assignSlots(
  before: ReadonlyMap<GroupId, number> | null,
  chosen: readonly GroupId[],
): ReadonlyMap<GroupId, number> {
  const slots = new Map(chosen.flatMap((id) => (before?.has(id) ? [[id, before.get(id)!] as const] : [])));
  const taken = new Set(slots.values());
  for (const id of chosen) {
    if (slots.has(id)) continue;
    const free = Array.from({ length: GROUP_SLOTS }, (_, slot) => slot).find((slot) => !taken.has(slot));
    if (free === undefined) continue;
    slots.set(id, free);
    taken.add(free);
  }
  return new Map(chosen.flatMap((id) => (slots.has(id) ? [[id, slots.get(id)!] as const] : [])));
}
