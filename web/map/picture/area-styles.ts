import { chosenGroups } from '../../facts/presence-in-window.ts';
import { BASES } from '../../facts/presence-spans.ts';
import type { PresenceSpans } from '../../facts/presence-spans.ts';
import type { MonthWindow } from '../../time/month-window.ts';
import { classOf } from '../class-breaks.ts';
import { FILL } from '../gl/area-shader.ts';
import { PALETTE } from '../palette-indices.ts';
import type { AreaCounts } from './area-counts.ts';

/** Stripes that fit into an area: bytes of its style. */
export const STRIPES = 4;

/** Styles of a choropleth: each area the colour of its class, counted from `base` of the palette. */
export function classStyles(
  counts: AreaCounts,
  window: MonthWindow | null,
  base: number,
  areas: number,
): Uint8Array {
  const styles = new Uint8Array(areas * STRIPES);
  const values = counts.in(window);
  for (let i = 0; i < counts.areas.length; i++) {
    const area = counts.areas[i]!;
    const found = classOf(values[i]!, counts.breaks);
    if (area >= 0 && found > 0) styles[area * STRIPES] = base + found - 1;
  }
  return styles;
}

/**
 * Styles of chosen groups: a stripe of its colour for each that is there, so that areas which several
 * share are hatched. What is only derived from incidents is dotted. Where more are than stripes fit,
 * the last stands for all the further ones.
 * @param slotOf colour of a group by its index in `spans.groups`; −1 for one that was not chosen
 */
export function groupStyles(
  spans: PresenceSpans,
  window: MonthWindow | null,
  { slotOf, slots, areasOf }: { slotOf: Int8Array; slots: number; areasOf: Int32Array },
  areas: number,
): Uint8Array {
  const styles = new Uint8Array(areas * STRIPES);
  const found = chosenGroups(spans, window, slotOf, slots);
  for (let i = 0; i < areasOf.length; i++) {
    if (areasOf[i]! < 0) continue;
    const at = areasOf[i]! * STRIPES;
    let stripes = 0;
    for (let slot = 0; slot < slots; slot++) {
      const basis = found[i * slots + slot]!;
      if (basis === 0) continue;
      if (stripes === STRIPES) {
        styles[at + STRIPES - 1] = PALETTE.further;
        break;
      }
      styles[at + stripes++] = PALETTE.category + slot + (basis === DERIVED ? FILL.dotted : FILL.solid);
    }
  }
  return styles;
}

const DERIVED = BASES.indexOf('derived') + 1;
