import type { Force } from '#domain/force.ts';
import { findForces } from '../../forces/find-forces.ts';
import { exactly } from '../../quantities/find-hedge.ts';
import { readDigits } from '../../quantities/read-number.ts';
import type { Estimate } from '#domain/fact.ts';
import type { Block } from '../../structure/structure.ts';
import { remember } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { forceAmong } from './deployment-columns.ts';

/** "EJTO / GN / EDO": names that strokes set apart, after a label or a column's title, at the end of a line or before a gloss. */
const KEY =
  /(?:^|[:(=]|\s{2,}|\|)\s*([a-z][a-z. ]{0,24}?(?:\s?[/+]\s?[a-z][a-z. ]{0,24}?){1,5})\s*(?=$|[\n():;|,]|\.\s*$|\s{2,})/g;
/** "180 / 95 / –": figures in that order, a dash or blank for none. */
const FIGURES =
  /^"?((?:\d[\d,.]*|[-–—]+|s\/d|0)(?:\s?[/+]\s?(?:\d[\d,.]*|[-–—]+|s\/d|0)){1,5})"?(?:\s*\([^)]*\)|\s*\*+)?\.?$/;

/**
 * The forces whose numbers a paper gives side by side, in their order, as a line of its own or a column's
 * title says: "Clave: EJTO / GN / EDO". Null when none does.
 */
export function forceKey(reading: Reading): readonly Force[] | null {
  return remember(reading, 'force-key', () => {
    const { folded, blocks } = reading.structure;
    if (!/[/+]/.test(folded)) return null;
    for (const block of blocks) {
      const key = block.end - block.start > LONGEST ? null : keyOf(folded, block);
      if (key) return key;
    }
    return null;
  });
}

/** Longest line that tells the order, in signs. */
const LONGEST = 240;

function keyOf(folded: string, { start, end }: Block): readonly Force[] | null {
  const content = folded.slice(start, end);
  if (!/[/+]/.test(content)) return null;
  for (const [, names] of content.matchAll(KEY)) {
    const parts = names!.split(/\s?[/+]\s?/).map((name) => name.trim());
    const named = parts.map((name) => {
      const hits = findForces(name);
      return hits.length === 1 && hits[0]!.as !== 'unit' ? hits[0]!.force : null;
    });
    if (!named.some((force) => force !== null)) continue;
    const forces = named.map((force, index) => force ?? forceAmong(parts[index]!));
    if (forces.every((force) => force !== null) && new Set(forces).size === forces.length)
      return forces as readonly Force[];
  }
  return null;
}

/** The numbers of a cell that gives them in the order of a key; null when it does not. */
export function countsByKey(
  cell: string,
  key: readonly Force[],
): readonly { readonly force: Force; readonly headcount: Estimate }[] | null {
  const figures = FIGURES.exec(cell.trim())?.[1]?.split(/\s?[/+]\s?/);
  if (figures?.length !== key.length) return null;
  return figures.flatMap((figure, index) => {
    const value = readDigits(figure);
    return value !== null && value >= 1 ? [{ force: key[index]!, headcount: exactly(value) }] : [];
  });
}
