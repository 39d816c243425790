import type { Force } from '#domain/force.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { Mission } from '#domain/mission.ts';
import { findForces } from '../../forces/find-forces.ts';
import { missionOf } from '../../forces/mission-words.ts';
import type { Block, Span, Table } from '../../structure/structure.ts';
import { maskSentence } from '../mask-sentence.ts';
import { slotsOf } from '../masked.ts';
import type { NumberSlot, PlaceSlot } from '../masked.ts';
import type { Reading } from '../reading.ts';
import { asCapital } from './capital-town.ts';
import { shortMission } from './deployment-columns.ts';
import { namesState } from './deployment-row.ts';
import { documentScope, isOfMen } from './document-scope.ts';
import { blockScope, countsUnder, isHeaded } from './scope-of.ts';
import { befell } from './scope-words.ts';

/** A number of a force at a place, read where a row of a force or mission crosses the column of a place. */
export interface CrossedCell {
  readonly row: Block;
  readonly force: Force;
  /** What the row says its men are for; null where it does not. */
  readonly mission: Mission | null;
  readonly place: PlaceSlot;
  readonly number: NumberSlot;
}

/** Nothing but one place: the title of a column. */
const ONE_PLACE =
  /^[^a-zN]*(?:(?:sub)?total\s+)?P(?:,?\s*\(?[a-z]{1,6}\.?(?:\s?[a-z]{1,3}\.?)?\)?)?[^a-zN]*$/;
const PLAIN = /^"?N"?(?:\s*(?:\([^)]*\)|\*+))?\.?$/;
/** Titles that say that what stands under them is what men are for. */
const TASKS = /^(?:mision(?:es)?|funcion(?:es)?|tareas?|servicios?|comision|mission|task|duty)(?![a-z])/;

/**
 * Reads a table whose columns are places and whose rows are forces, missions or both. Null when it is
 * none. The corner above the rows' labels may be missing, as in columns made of spaces.
 */
export function readPlaceColumns(reading: Reading, table: Table): CrossedCell[] | null {
  const { blocks, folded } = reading.structure;
  const [top, ...rest] = table.header === null ? table.rows : [table.header, ...table.rows];
  if (top === undefined || rest.length === 0) return null;
  const titles = blocks[top]!.cells.map((cell) => maskSentence(reading.structure, cell, reading.mentions));
  const columns = titles.map((title) =>
    ONE_PLACE.test(title.text) ? (slotsOf(title, 'P')[0] ?? null) : null,
  );
  sayStates(columns);
  const { state } = blockScope(reading, blocks[top]!);
  const towns = columns.filter((column) => column !== null);
  columns.forEach((column, index) => {
    if (column) columns[index] = asCapital(column, state, towns);
  });
  const first = columns.findIndex((column) => column !== null);
  if (
    columns.filter((column) => column !== null).length < 2 ||
    titles.some((title) => title.text.includes('N') || befell(title.text))
  )
    return null;
  const tasks =
    titles.slice(0, first).some((title) => TASKS.test(title.text.trim())) ||
    rest.some((ordinal) => isOfMen(taskOf(folded, blocks[ordinal]!)));
  const found: CrossedCell[] = [];
  let above: RowLabel = { force: null, mission: null };
  for (const ordinal of rest) {
    const row = blocks[ordinal]!;
    const shift = row.cells.length === columns.length + 1 ? 1 : 0;
    const labels = row.cells.slice(0, Math.max(1, first + shift));
    const told = labelOf(
      labels.map(({ start, end }) => folded.slice(start, end).trim()),
      above,
    );
    if (told === null) continue;
    above = told;
    const force = told.force ?? forceAbove(reading, row, tasks);
    if (force === null) continue;
    columns.forEach((place, index) => {
      const span = row.cells[index + shift];
      const number = place && span ? plainNumber(reading, span) : null;
      if (number) found.push({ row, force, mission: told.mission, place: place!, number });
    });
  }
  return found.length > 0 ? found : null;
}

/** "Hidalgo | Puebla | Edomex": among columns of states one called like a state is that. */
function sayStates(columns: (PlaceSlot | null)[]): void {
  const places = columns.filter((column) => column !== null);
  const states = places.filter(({ code }) => code.length === 2).length;
  if (states * 2 < places.length) return;
  columns.forEach((column, index) => {
    if (column && column.code.length > 2 && namesState(column))
      columns[index] = { ...column, code: column.code.slice(0, 2) as PlaceCode };
  });
}

/** What the first cell of a row says men are for. */
function taskOf(folded: string, { cells: [first] }: Block): Mission | null {
  return first ? missionOf(folded.slice(first.start, first.end)) : null;
}

interface RowLabel {
  readonly force: Force | null;
  readonly mission: Mission | null;
}

/** What the cells before the figures say; null when one of them counts something else. */
function labelOf(cells: readonly string[], above: RowLabel): RowLabel | null {
  let force: Force | null = null;
  let mission: Mission | null = null;
  let blanks = 0;
  for (const cell of cells) {
    if (/^(?:\d{1,3}\.?)?$/.test(cell)) {
      blanks++;
      continue;
    }
    const men = countedForce(cell);
    if (men !== null) {
      force = men;
      continue;
    }
    const task = shortMission(cell) ?? missionOf(cell);
    if (task === null || THINGS.test(cell) || TOTAL.test(cell)) return null;
    mission = task;
    force ??= findForces(cell).find((hit) => hit.as !== 'unit')?.force ?? null;
  }
  if (blanks === cells.length) return null;
  // A label set once for the rows under it.
  return blanks > 0 && cells.length > 1
    ? { force: force ?? above.force, mission: mission ?? above.mission }
    : { force, mission };
}

/** What else is counted by task and place. */
const THINGS =
  /^(?:(?:no|num|total)\.?\s*(?:de\s+)?)?(?:vehs?|vehiculos|unidades|patrullas|armas|armamento|kg|kilos|litros|km|hectareas|has|tomas|plantios|pistas|bases|puestos|recorridos|filtros|aeronaves|embarcaciones|vehicles|weapons)(?![a-z])|detenid|asegur|decomis|seiz/;
const TOTAL = /^(?:gran\s+|sub)?(?:total(?:es)?|suma[ns]?)(?![a-z])/;

/** The force of a row that names only its mission, where headings or titles say that men are counted. */
function forceAbove(reading: Reading, row: Block, tasks: boolean): Force | null {
  const scope = blockScope(reading, row);
  const document = documentScope(reading);
  if (document.countsElse) return null;
  const counted = tasks || document.counts || countsUnder(reading, row) || isHeaded(scope, document);
  return counted ? (scope.force ?? document.force) : null;
}

function plainNumber(reading: Reading, span: Span): NumberSlot | null {
  const cell = maskSentence(reading.structure, span, reading.mentions);
  const number = slotsOf(cell, 'N')[0];
  return number && PLAIN.test(cell.text.trim()) && number.number.value >= 1 ? number : null;
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
