import type { Force } from '#domain/force.ts';
import { findForces } from '../../forces/find-forces.ts';
import type { Block, Table } from '../../structure/structure.ts';
import { maskSentence } from '../mask-sentence.ts';
import { slotsOf } from '../masked.ts';
import type { NumberSlot, PlaceSlot } from '../masked.ts';
import type { Reading } from '../reading.ts';

/** A number of a force at a place, read where a row of a force crosses the column of a place. */
export interface CrossedCell {
  readonly row: Block;
  readonly force: Force;
  readonly place: PlaceSlot;
  readonly number: NumberSlot;
}

/** Nothing but one place: the title of a column. */
const ONE_PLACE = /^[^a-zN]*(?:(?:sub)?total\s+)?P[^a-zN]*$/;
const PLAIN = /^"?N"?(?:\s*(?:\([^)]*\)|\*+))?\.?$/;

/**
 * Reads a table whose columns are places and whose rows are forces. Null when it is none. The corner
 * above the forces may be missing, as in columns made of spaces.
 */
export function readPlaceColumns(reading: Reading, table: Table): CrossedCell[] | null {
  const { blocks, folded } = reading.structure;
  const [top, ...rest] = table.header === null ? table.rows : [table.header, ...table.rows];
  if (top === undefined || rest.length === 0) return null;
  const titles = blocks[top]!.cells.map((cell) => maskSentence(reading.structure, cell, reading.mentions));
  const columns = titles.map((title) =>
    ONE_PLACE.test(title.text) ? (slotsOf(title, 'P')[0] ?? null) : null,
  );
  if (
    columns.filter((column) => column !== null).length < 2 ||
    titles.some((title) => title.text.includes('N'))
  )
    return null;
  const found: CrossedCell[] = [];
  for (const ordinal of rest) {
    const row = blocks[ordinal]!;
    const shift = row.cells.length === columns.length + 1 ? 1 : 0;
    const label = row.cells[0]!;
    const force = countedForce(folded.slice(label.start, label.end));
    if (force === null) continue;
    columns.forEach((place, index) => {
      const span = row.cells[index + shift];
      if (place === null || span === undefined) return;
      const cell = maskSentence(reading.structure, span, reading.mentions);
      const number = slotsOf(cell, 'N')[0];
      if (number && PLAIN.test(cell.text.trim()) && number.number.value >= 1)
        found.push({ row, force, place, number });
    });
  }
  return found.length > 0 ? found : null;
}

/** The force whose men a row's label counts: "Efectivos Ejto.", "G.N.", not "Bases de operaciones", "Vehículos SEDENA". */
function countedForce(label: string): Force | null {
  const hits = findForces(label).filter((hit) => hit.as !== 'unit');
  const forces = new Set(hits.map((hit) => hit.force));
  const rest = hits.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), label);
  if (forces.size === 0 || !MEN_LABEL.test(rest)) return null;
  return forces.size > 1 ? 'joint' : hits[0]!.force;
}

/** What may stand beside the names of forces where only men are counted. */
const MEN_LABEL =
  /^(?:[\s,;:/+&.()–-]|(?:efectivos?|efvos|efs?|eft|elementos?|eltos|elems?|personal|pers|tropas?|tpa|hombres|fuerzas?|total|numero|num|no|de|del|la|el|los|y|e|men|troops|personnel|of|and|the)(?![a-z]))*$/;
