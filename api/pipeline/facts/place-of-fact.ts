import type { FactPlace } from '#domain/fact.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { WherePrecision } from '#domain/precision.ts';
import type { PlaceSlot } from './masked.ts';

/** Nowhere: kept as unlocated, never drawn. */
export const UNLOCATED: FactPlace = { code: null, name: null, point: null, wherePrecision: 6 };

/** An area by its code: a country, state or municipality has no point. */
export function areaOf(code: PlaceCode, slot: PlaceSlot | null): FactPlace {
  return {
    code,
    name: slot?.code === code ? slot.mention.name : null,
    point: null,
    wherePrecision: areaPrecision(code),
  };
}

/** The narrowest thing a mention resolved to, with its point when that is known closely. */
export function siteOf(slot: PlaceSlot): FactPlace {
  const { mention } = slot;
  const close = mention.code === slot.code && mention.point !== null && mention.wherePrecision <= 2;
  return close
    ? { code: slot.code, name: mention.name, point: mention.point, wherePrecision: mention.wherePrecision }
    : areaOf(slot.code, slot);
}

function areaPrecision(code: PlaceCode): WherePrecision {
  if (code === '00') return 6;
  return code.length === 2 ? 4 : 3;
}
