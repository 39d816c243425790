import { COUNTRY_CODE } from '#domain/ids.ts';
import type { Estimate } from '#domain/fact.ts';
import type { Force } from '#domain/force.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { Mission } from '#domain/mission.ts';
import { forceOf } from '../../forces/find-forces.ts';
import { functionOf, missionOf, objectOf } from '../../forces/mission-words.ts';
import { SHARED } from '../../words/prefilter.ts';
import type { Block, Table } from '../../structure/structure.ts';
import { maskSentence } from '../mask-sentence.ts';
import type { Masked, PlaceSlot } from '../masked.ts';
import { slotsOf } from '../masked.ts';
import type { Reading } from '../reading.ts';
import type { DeploymentObservation } from './deployment-observation.ts';
import { deploymentPeriod } from './deployment-period.ts';
import { findStrengths, namesMen } from './find-strengths.ts';
import { isNoDeployment, isPlanned } from './is-planned.ts';
import { ofList } from './place-of-strength.ts';
import { blockScope, documentScope, governingMission, yields } from './scope-of.ts';
import { readPlaceColumns } from './place-columns.ts';
import type { CrossedCell } from './place-columns.ts';
import { addEstimates, exactly } from '../../quantities/find-hedge.ts';
import type { BlockScope, DocumentScope } from './scope-of.ts';

const COUNT_COLUMN =
  /^(?:total(?:es)?|efectivos?|efs?\.?$|eft\.?s?|efvos?\.?|elementos|eltos\.?|personal|tropas?|fuerza|no\.?\s+de\s+(?:elementos|efectivos)|numero(?:\s+de\s+(?:elementos|efectivos))?|cantidad|suma|troops|soldiers|personnel|strength|headcount|number)(?![a-z])/;
const MEN_COLUMN =
  /^(?:efectivos?|efs?\.?$|efvos?|eft|elementos|eltos|personal|tropas?|troops|soldiers|personnel|strength|headcount|no\.?\s+de\s+(?:elementos|efectivos)|numero\s+de\s+(?:elementos|efectivos))/;
const PLACE_COLUMN =
  /^(?:mpio|municip|lugar|ubicacion|localidad|plaza|ciudad|estado|entidad|place|location|town|state)/;
const FORCE_COLUMN =
  /^(?:fuerza|fza(?![a-z])|dependencia|corporacion|institucion|instituto\s+armado|force|agency)/;
const TOTAL_ROW = /^(?:gran\s+|sub)?(?:total(?:es)?|suma[ns]?|grand\s+total)(?![a-z])/;
const COUNTRY = /(?:todo\s+el\s+pais|nacional|national|territorio|republica|nationwide|pais)/;
/** Officers and men in columns of their own. */
const RANK_COLUMN = /^(?:jefes?|ofs?\.?|oficiales|tpa\.?|tropa|clases|elementos\s+de\s+tropa)\s*$/;
/** "3 / 62" under "Ofs. / Tpa." */
const SLASHED = /^N\s*\/\s*N$/;
const PLAIN = /^"?N"?(?:\s*(?:\([^)]*\)|\*+))?\.?$/;

/** Rows that give numbers of men by place, force or operation. */
export function readDeploymentRows(reading: Reading, table: Table): DeploymentObservation[] {
  const { blocks, folded, words } = reading.structure;
  const header = table.header === null ? null : blocks[table.header]!;
  const titles = header?.cells.map((cell) => folded.slice(cell.start, cell.end).trim()) ?? [];
  const forces = titles.map((title) => (FORCE_COLUMN.test(title) ? null : forceOf(title)));
  const first = blocks[table.rows[0] ?? -1];
  if (!first) return [];
  const crossed = readPlaceColumns(reading, table);
  if (crossed) return crossed.map((cell) => crossedObservation(reading, table, cell));
  const scope = blockScope(reading, first);
  const counted =
    scope.counts ||
    (documentScope(reading).counts && titles.some((title) => functionOf(title) !== null)) ||
    titles.some((title) => MEN_COLUMN.test(title)) ||
    forces.some((force) => force !== null);
  const rows = table.rows
    .map((ordinal) => blocks[ordinal]!)
    .filter(
      (row) =>
        counted || namesMen(folded.slice(row.start, row.end), SHARED.candidates(words, row.start, row.end)),
    )
    .map((row) => readRow(reading, row, titles));
  if (rows.length === 0) return [];
  const document = documentScope(reading);
  const found: DeploymentObservation[] = [];
  let state: PlaceCode | null = null;
  for (const row of rows) {
    const context = {
      reading,
      document,
      scope: blockScope(reading, row.block),
      table,
      forces,
      titles,
      counted,
      state,
    };
    found.push(...observeRow(row, context));
    if (row.places.length > 0) state = row.places[0]!.code.slice(0, 2) as PlaceCode;
  }
  return withTotals(found, rows, { reading, document, scope, table, forces, titles, counted, state });
}

interface Row {
  readonly block: Block;
  readonly cells: readonly Masked[];
  readonly places: readonly PlaceSlot[];
  readonly label: string;
}

interface RowContext {
  readonly reading: Reading;
  readonly document: DocumentScope;
  readonly scope: BlockScope;
  readonly table: Table;
  readonly forces: readonly (Force | null)[];
  readonly titles: readonly string[];
  /** Headings or titles say that the numbers are of men. */
  readonly counted: boolean;
  readonly state: PlaceCode | null;
}

function readRow(reading: Reading, block: Block, titles: readonly string[]): Row {
  const cells = block.cells.map((cell) => maskSentence(reading.structure, cell, reading.mentions));
  const named = cells.flatMap((cell, index) =>
    /^(?:mpio|municip|lugar|ubicacion|localidad|plaza|ciudad|puerto|place|location|town|port)/.test(
      titles[index] ?? '',
    )
      ? sites(cell)
      : [],
  );
  const all = cells.flatMap((cell) =>
    findStrengths(cell).some((one) => one.sure && cell.text.indexOf('P') > one.from) ? [] : sites(cell),
  );
  const based = cells.flatMap((cell) => sites(cell));
  const pool = named.length > 0 ? named : all.length > 0 ? all : based;
  const narrow = pool.filter((slot) => slot.code.length > 2);
  const label = cells.find((cell) => /[a-zP]/.test(cell.text))?.text ?? '';
  return { block, cells, places: narrow.length > 0 ? narrow : pool, label };
}

function sites(cell: Masked): PlaceSlot[] {
  return slotsOf(cell, 'P').filter(
    (slot) => slot.role !== 'from' && slot.role !== 'far' && slot.code !== COUNTRY_CODE,
  );
}

function observeRow(row: Row, context: RowContext): DeploymentObservation[] {
  const content = context.reading.structure.folded.slice(row.block.start, row.block.end);
  if (TOTAL_ROW.test(row.label.trim()) || isPlanned(content) || isNoDeployment(content)) return [];
  const mission = rowMission(row, context);
  const counts = countsOf(row, context);
  if (counts.length === 0) return [];
  const place = row.places.length > 0 ? ofList(row.places) : unplaced(row, context, mission);
  if (place === null) return [];
  return counts.map((count) =>
    observation(
      row,
      context,
      count.force,
      count.headcount,
      place.code,
      place.place,
      count.mission ?? mission,
      false,
    ),
  );
}

/** A row without a place: the whole country, or the scope of the heading when it names an operation. */
function unplaced(row: Row, context: RowContext, mission: Mission): { code: PlaceCode; place: null } | null {
  if (row.cells.some((cell) => COUNTRY.test(cell.text))) return { code: COUNTRY_CODE, place: null };
  if (mission === 'other' || missionOf(row.label) === null || !context.counted) return null;
  return { code: context.scope.state ?? context.document.state ?? COUNTRY_CODE, place: null };
}

interface Count {
  readonly force: Force;
  readonly headcount: Estimate;
  /** The mission its column is about; null when the column says none. */
  readonly mission: Mission | null;
}

function countsOf(row: Row, { forces, titles, counted, scope, document }: RowContext): Count[] {
  const counts: Count[] = [];
  const fallback = scope.force ?? document.force;
  const named =
    row.cells
      .map((cell, index) => (FORCE_COLUMN.test(titles[index] ?? '') ? forceOf(cell.text) : null))
      .find((force) => force !== null) ?? null;
  const columns = forces.some((force) => force !== null);
  const ranked = byRank(row, titles, document.byRank);
  if (ranked !== null) {
    const force = named ?? fallback;
    return force && ranked.low >= 1 ? [{ force, headcount: ranked, mission: null }] : [];
  }
  row.cells.forEach((cell, index) => {
    const number = slotsOf(cell, 'N')[0];
    const title = titles[index] ?? '';
    if (columns) {
      const force = forces[index];
      if (force && number && PLAIN.test(cell.text.trim()) && number.number.value >= 1)
        counts.push({ force, headcount: number.number.estimate, mission: functionOf(title) });
      return;
    }
    const strengths = findStrengths(cell).filter((one) => one.sure && !isNoDeployment(cell.text));
    if (strengths.length > 0) {
      for (const one of strengths) {
        const force = one.force ?? named ?? fallback;
        if (force) counts.push({ force, headcount: one.headcount, mission: functionOf(title) });
      }
      return;
    }
    if (!number || number.number.value < 1) return;
    const plain = /^N(?:\s*\([^)]*\)|\s*\*+)?[\s,.]*$/.test(cell.text.trim());
    const men = COUNT_COLUMN.test(title) && (MEN_COLUMN.test(title) || counted);
    const mission = counted && !PLACE_COLUMN.test(title) ? functionOf(title) : null;
    const lone = titles.length === 0 && index === row.cells.length - 1 && index > 0 && counted;
    const force = named ?? fallback;
    if (plain && (men || lone || mission) && force)
      counts.push({ force, headcount: number.number.estimate, mission });
  });
  return counts;
}

/** Officers and men of a row added up; null when its columns do not tell them apart. */
function byRank(row: Row, titles: readonly string[], legend: boolean): Estimate | null {
  const columns = titles.filter((title) => RANK_COLUMN.test(title)).length;
  const cells =
    columns > 1
      ? row.cells.filter((_, index) =>
          RANK_COLUMN.test(titles[index + titles.length - row.cells.length] ?? ''),
        )
      : legend
        ? row.cells.filter((cell) => SLASHED.test(cell.text.trim()))
        : [];
  const numbers = cells.flatMap((cell) => slotsOf(cell, 'N'));
  if (columns <= 1 && cells.length === 0) return null;
  return numbers.map((slot) => slot.number.estimate).reduce(addEstimates, exactly(0));
}

/** A number read where a force's row crosses a place's column. */
function crossedObservation(
  reading: Reading,
  table: Table,
  { row, force, place, number }: CrossedCell,
): DeploymentObservation {
  const scope = blockScope(reading, row);
  const document = documentScope(reading);
  return {
    force,
    code: place.code,
    place,
    headcount: number.number.estimate,
    mission: governingMission(scope, document) ?? 'other',
    period: deploymentPeriod(reading, row, '', []),
    unit: null,
    start: row.start,
    end: row.end,
    rule: 'deployment:crossed',
    confidence: 0.9,
    table: table.ordinal,
    isTotal: false,
    ofEvent: false,
  };
}

function rowMission(row: Row, context: RowContext): Mission {
  const words = row.cells
    .map(
      (cell) =>
        `${cell.text} ${slotsOf(cell, 'P')
          .filter((slot) => slot.mention.level === 'site')
          .map((slot) => slot.mention.text.toLowerCase())
          .join(' ')}`,
    )
    .join(' | ');
  const heading = governingMission(context.scope, context.document);
  const object = objectOf(words);
  const works = heading === null || heading === 'installations' || heading === 'public_works';
  const own = functionOf(words);
  if (own && !yields(own, context.document)) return own;
  return (works ? object : null) ?? heading ?? object ?? 'other';
}

function observation(
  row: Row,
  context: RowContext,
  force: Force,
  headcount: Estimate,
  code: PlaceCode,
  place: PlaceSlot | null,
  mission: Mission,
  isTotal: boolean,
): DeploymentObservation {
  const slots = row.cells.flatMap((cell) => cell.slots);
  return {
    force,
    code,
    place,
    headcount,
    mission,
    period: deploymentPeriod(context.reading, row.block, row.cells.map((cell) => cell.text).join(' '), slots),
    unit: null,
    start: row.block.start,
    end: row.block.end,
    rule: isTotal ? 'deployment:total' : 'deployment:row',
    confidence: 0.93,
    table: context.table.ordinal,
    isTotal,
    ofEvent: false,
  };
}

/** Rows of totals: the state or country they name, or the one all their rows lie in. */
function withTotals(
  found: DeploymentObservation[],
  rows: readonly Row[],
  context: RowContext,
): DeploymentObservation[] {
  const states = new Set(found.map((one) => one.code.slice(0, 2)));
  for (const row of rows) {
    if (!TOTAL_ROW.test(row.label.trim())) continue;
    const named = row.places.find((slot) => slot.code.length === 2)?.code;
    const single = states.size === 1 ? ([...states][0] as PlaceCode) : null;
    const code =
      named ??
      (COUNTRY.test(row.label) ? COUNTRY_CODE : (single ?? (states.size === 0 ? context.scope.state : null)));
    if (!code) continue;
    const own = missionOf(row.label) ?? governingMission(context.scope, context.document);
    const missions = new Set(found.map((one) => one.mission));
    const mission = own ?? (missions.size === 1 ? [...missions][0]! : 'other');
    for (const count of countsOf(row, context)) {
      const total = count.mission ?? (missions.size > 1 ? 'other' : mission);
      found.push(observation(row, context, count.force, count.headcount, code, null, total, true));
    }
  }
  return found;
}
