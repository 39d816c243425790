import type { Estimate } from '#domain/fact.ts';
import type { Force } from '#domain/force.ts';
import type { Mission } from '#domain/mission.ts';
import type { Period } from '#domain/period.ts';
import { findForces, forceOf } from '../../forces/find-forces.ts';
import type { IncidentObservation } from '../incidents/incident-observation.ts';
import type { PlaceSlot } from '../masked.ts';
import { slotsOf } from '../masked.ts';
import type { Table } from '../../structure/structure.ts';
import type { Reading } from '../reading.ts';
import { isCountColumn, isMenColumn, isRankColumn } from './deployment-columns.ts';
import type { Columns } from './deployment-columns.ts';
import type { Row } from './deployment-row.ts';
import { countsByKey } from './force-key.ts';
import { findStrengths } from './find-strengths.ts';
import { ANYONE } from './is-credible.ts';
import { isNoDeployment } from './is-planned.ts';
import type { DocumentScope } from './document-scope.ts';
import { addEstimates, exactly } from '../../quantities/find-hedge.ts';
import type { BlockScope } from './scope-of.ts';

/** "35 más 8 agentes de la F.G.R.": the number of the column, and others beside. */
const AND_MORE = /^N\s+(?:mas|y|e|and|\+)\s+N\s/;
/** "3 / 62" under "Ofs. / Tpa." */
const SLASHED = /^N\s*\/\s*N$/;
const PLAIN = /^"?N"?(?:\s*(?:\([^)]*\)|\*+))?\.?$/;

/** A table and what its titles and headings say of its rows. */
export interface RowContext {
  readonly reading: Reading;
  readonly document: DocumentScope;
  readonly scope: BlockScope;
  readonly table: Table;
  readonly columns: Columns;
  /** Headings or titles say that the numbers are of men. */
  readonly counted: boolean;
  /** The day or period that titles each column, null where a title is no date. */
  readonly dates: readonly (Period | null)[];
  /** The column of men that only the other cells tell; below nought when titles do. */
  readonly column: number;
  /** The forces whose numbers stand side by side in one cell, in their order; null when nothing says so. */
  readonly key: readonly Force[] | null;
  /** Officers and men have columns of their own, as the army counts. */
  readonly ranked: boolean;
  /** The places of all rows that are no totals, each once. */
  readonly towns: readonly PlaceSlot[];
  readonly events: readonly IncidentObservation[];
}

/** A number of men that a row tells. */
export interface Count {
  readonly force: Force;
  /** The day its column is about; null when the column says none. */
  readonly period?: Period | null;
  readonly headcount: Estimate;
  /** The mission its column is about; null when the column says none. */
  readonly mission: Mission | null;
}

/** The numbers of men a row tells, each with the force and mission of its column or cell. */
export function countsOf(row: Row, context: RowContext): Count[] {
  const { columns, counted, column, dates, scope, document, key, ranked: byRanks } = context;
  const { titles, forces, missions } = columns;
  const counts: Count[] = [];
  const keyed = key && countsInCells(row, context.reading, key);
  if (keyed) return keyed;
  const fallback = (): Force | null =>
    row.force ?? forceOf(row.section) ?? scope.force ?? document.force ?? (byRanks ? 'sedena' : null);
  const crossed = forces.some((force) => force !== null);
  const worded = row.cells.some((cell) => findStrengths(cell).some((one) => one.sure));
  const ranked = column >= 0 ? null : byRank(row, titles, document);
  if (ranked !== null) {
    const force = ranked.low >= 1 ? fallback() : null;
    if (force !== null) counts.push({ force, headcount: ranked, mission: null });
    if (!crossed) return counts;
  }
  row.cells.forEach((cell, index) => {
    const number = slotsOf(cell, 'N')[0];
    const title = titles[index] ?? '';
    if (crossed) {
      const force = forces[index];
      if (force && number && PLAIN.test(cell.text.trim()) && number.number.value >= 1)
        counts.push({ force, headcount: number.number.estimate, mission: missions[index] ?? null });
      return;
    }
    const strengths = findStrengths(cell).filter((one) => one.sure && !isNoDeployment(cell.text));
    if (strengths.length > 0) {
      const others = counted && number && AND_MORE.test(cell.text.trim()) ? fallback() : null;
      if (others)
        counts.push({ force: others, headcount: number!.number.estimate, mission: missions[index] ?? null });
      for (const one of strengths) {
        const told =
          one.force ?? findForces(cell.text.slice(0, one.from), cell.candidates).at(-1)?.force ?? null;
        const anyone = !told && !counted && ANYONE.test(cell.text.slice(one.from, one.to));
        const force = told ?? (anyone ? null : fallback());
        if (force) counts.push({ force, headcount: one.headcount, mission: missions[index] ?? null });
      }
      return;
    }
    if (worded && titles.length === 0) return;
    if (!number || number.number.value < 1 || !Number.isInteger(number.number.value)) return;
    const plain = /^N(?:\s*\([^)]*\)|\s*\*+)?[\s,.]*$/.test(cell.text.trim());
    const period = dates[index] ?? null;
    const men =
      column >= 0
        ? index === column
        : isCountColumn(title)
          ? isMenColumn(title) || counted
          : period !== null && counted;
    const mission = (counted ? missions[index] : null) ?? null;
    const lone =
      titles.length === 0 &&
      counted &&
      !worded &&
      (index > 0
        ? isLone(row.cells, index)
        : row.cells.length === 2 && /^(?:en|in|at)\s/.test(row.cells[1]!.text));
    const force = plain && (men || lone || mission) ? fallback() : null;
    if (force) counts.push({ force, headcount: number.number.estimate, mission, period });
  });
  return counts;
}

/** The numbers of the forces of a key, from the one cell that gives them in their order. */
function countsInCells({ cells }: Row, { structure }: Reading, key: readonly Force[]): Count[] | null {
  for (const cell of cells) {
    const told = countsByKey(structure.folded.slice(cell.origin(0), cell.origin(cell.text.length)), key);
    if (told) return told.map((one) => ({ ...one, mission: null }));
  }
  return null;
}

/** The last cell, or the only one with a number: "P | 96 | migración". */
function isLone(cells: Row['cells'], index: number): boolean {
  return (
    index === cells.length - 1 ||
    cells.every(
      (cell, other) =>
        other === index ||
        !/[NDT]/.test(cell.text) ||
        /^\([^()]*\)$/.test(cell.text.trim()) ||
        (other === 0 && /^N\.?$/.test(cell.text.trim())),
    )
  );
}

/** Officers and men of a row added up; null when its columns do not tell them apart. */
function byRank(row: Row, titles: readonly string[], document: DocumentScope): Estimate | null {
  const columns = titles.filter((title) => isRankColumn(title, titles)).length;
  const cells =
    columns > 1
      ? row.cells.filter((_, index) =>
          isRankColumn(titles[index + titles.length - row.cells.length] ?? '', titles),
        )
      : row.cells.filter((cell) => SLASHED.test(cell.text.trim()));
  if (columns <= 1 && (cells.length === 0 || !document.byRank)) return null;
  const numbers = cells.flatMap((cell) => slotsOf(cell, 'N'));
  return numbers.map((slot) => slot.number.estimate).reduce(addEstimates, exactly(0));
}
