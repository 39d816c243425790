import { COUNTRY_CODE } from '#domain/ids.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { Mission } from '#domain/mission.ts';
import { functionOf, isApart, missionOf, objectOf } from '../../forces/mission-words.ts';
import { SHARED } from '../../words/prefilter.ts';
import type { IncidentObservation } from '../incidents/incident-observation.ts';
import type { PlaceSlot } from '../masked.ts';
import { slotsOf, spokenText } from '../masked.ts';
import type { Block, Table } from '../../structure/structure.ts';
import type { Reading } from '../reading.ts';
import type { DeploymentObservation } from './deployment-observation.ts';
import { asCapital } from './capital-town.ts';
import { columnDates, countColumnOf } from './count-column.ts';
import { isCountColumn, isMenColumn, isRankColumn, readColumns } from './deployment-columns.ts';
import type { Columns } from './deployment-columns.ts';
import { columnPeriod, deploymentPeriod } from './deployment-period.ts';
import { TOTAL_ROW, readRows } from './deployment-row.ts';
import type { Row } from './deployment-row.ts';
import { furtherTitles } from './further-titles.ts';
import { forceSumOf, menColumnOf } from './men-columns.ts';
import { eventAt, missionOfEvent } from './event-of-troops.ts';
import { forceKey } from './force-key.ts';
import { findStrengths, namesMen } from './find-strengths.ts';
import { isNoDeployment, isPlanned } from './is-planned.ts';
import { ofList } from './place-of-strength.ts';
import { befell } from './scope-words.ts';
import { documentScope } from './document-scope.ts';
import {
  blockScope,
  countsBeside,
  countsUnder,
  governingMission,
  isHeaded,
  isHeadedByMission,
  isListRow,
  yields,
} from './scope-of.ts';
import { readPlaceColumns } from './place-columns.ts';
import { crossedObservation } from './crossed-observation.ts';
import { countsOf } from './row-counts.ts';
import type { Count, RowContext } from './row-counts.ts';

const COUNTRY =
  /(?:todo\s+el\s+pais|(?<!guardias?\s|defensa\s)nacional|(?<!the\s)national(?!\s+guard)|territorio|republica|nationwide|pais)/;

/** What a column of states says of men who are not there, or not yet. */
const NOT_THERE =
  /^(?:programad|pendiente|por\s+(?:iniciar|desplegar|confirmar|autorizar)|proyectad|propuest|solicitad|autorizad[oa]s?\s+sin|no\s+autorizad|cancelad|suspendid|en\s+(?:tramite|espera|proyecto|estudio|planeacion)|planned|pending|scheduled|cancell?ed|requested)[a-z]*\.?$/;

/**
 * Rows that give numbers of men by place, force or operation. `events` are the text's own, `taken` the rows
 * that are fields of forms.
 */
export function readDeploymentRows(
  reading: Reading,
  table: Table,
  events: readonly IncidentObservation[],
  taken: ReadonlySet<number>,
): DeploymentObservation[] {
  const { blocks, folded, words } = reading.structure;
  const header = table.header === null ? null : blocks[table.header]!;
  const first = blocks[table.rows[0] ?? -1];
  if (!first) return [];
  const crossed = readPlaceColumns(reading, table);
  if (crossed) return crossed.map((cell) => crossedObservation(reading, table, cell));
  const titles = header?.cells.map((cell) => folded.slice(cell.start, cell.end).trim()) ?? [];
  const below = titles.length > 0 ? furtherTitles(reading, table, titles.length) : [];
  const read = readColumns(
    titles.map((title, index) => [title, ...below.map((row) => row[index]!)].join(' ').trim()),
  );
  const document = documentScope(reading);
  const key = forceKey(reading);
  const ranks = read.titles.filter((title) => isRankColumn(title, read.titles)).length;
  const counted =
    key !== null ||
    (ranks > 1 && !document.countsElse) ||
    countsUnder(reading, first) ||
    countsBeside(reading, first) ||
    (document.counts &&
      !document.countsElse &&
      !blockScope(reading, first).ofElse &&
      (table.ordinal === 0 ||
        (read.titles.length === 0 && !document.countsElse && isHeadedElse(reading, first)) ||
        read.missions.some((mission) => mission !== null) ||
        isHeadedByMission(reading, first))) ||
    read.titles.some(isMenColumn) ||
    read.forces.some((force) => force !== null) ||
    isHeaded(blockScope(reading, first), document);
  const lines = table.rows
    .map((ordinal) => blocks[ordinal]!)
    .filter((row) => !taken.has(row.ordinal) && !isListRow(reading, row));
  const naming = lines.filter((row) =>
    namesMen(folded.slice(row.start, row.end), SHARED.candidates(words, row.start, row.end)),
  );
  if (!counted && naming.length === 0) return [];
  const all = counted || naming.length * 2 > lines.length ? readRows(reading, lines, read.titles) : [];
  const whole = forceSumOf(read.titles, read.forces, all);
  // Columns of one force that another adds up are read by that.
  const columns: Columns =
    whole < 0
      ? read
      : {
          ...read,
          forces: read.forces.map((_, index) =>
            index === whole ? read.forces.find((force) => force !== null)! : null,
          ),
        };
  const told = columns.titles.some((title) => isCountColumn(title) || isRankColumn(title, columns.titles));
  const titled = isCrossed(columns) ? -1 : menColumnOf(columns.titles, all);
  const column =
    titled >= 0
      ? titled
      : counted && (told || columns.titles.length === 0 || isCrossed(columns))
        ? -1
        : countColumnOf(all, columns.titles, counted);
  const rows = counted || column >= 0 ? all : readRows(reading, naming, columns.titles);
  if (rows.length === 0) return [];
  const scope = blockScope(reading, first);
  const context = {
    reading,
    document,
    scope,
    table,
    columns,
    counted: counted || column >= 0,
    column,
    key,
    ranked: ranks > 1,
    towns: townsOf(rows),
    dates: header ? columnDates(reading, header) : [],
    events,
  };
  const found = rows.flatMap((row) => observeRow(row, { ...context, scope: blockScope(reading, row.block) }));
  return withTotals(found, rows, context);
}

function townsOf(rows: readonly Row[]): readonly PlaceSlot[] {
  const towns = new Map<string, PlaceSlot>();
  for (const { label, places } of rows)
    if (!TOTAL_ROW.test(label.trim())) for (const slot of places) towns.set(slot.code, slot);
  return [...towns.values()];
}

/** A heading that speaks of nothing else that is counted by place stands above the row. */
function isHeadedElse({ structure }: Reading, { parent }: Block): boolean {
  const own = parent === null ? undefined : structure.blocks[parent];
  return own?.kind === 'heading' && !befell(structure.folded.slice(own.start, own.end));
}

/** Its columns are of forces or missions. */
function isCrossed({ forces, missions }: Columns): boolean {
  return forces.some((force) => force !== null) || missions.some((mission) => mission !== null);
}

function observeRow(row: Row, context: RowContext): DeploymentObservation[] {
  const content = context.reading.structure.folded.slice(row.block.start, row.block.end);
  if (TOTAL_ROW.test(row.label.trim()) || isPlanned(content) || isNoDeployment(content, '')) return [];
  if (row.cells.some(({ text }) => NOT_THERE.test(text.trim()))) return [];
  const counts = countsOf(row, context);
  if (counts.length === 0) return [];
  const { state } = context.scope;
  const places = narrowed(row).map((slot) => asCapital(slot, state, context.towns));
  const listed = places.length > 0 ? ofList(places) : null;
  const mission = rowMission(row, context, listed?.code ?? null);
  const place = places.length > 0 ? listed : unplaced(row, context, mission);
  if (place === null) return [];
  return counts.map((count) =>
    observation(row, context, count, place.code, place.place, count.mission ?? mission, false),
  );
}

/** "PUEBLA | 420 soldados vigilan el ducto en P. …": the sentence of the number says where in the state. */
function narrowed({ places, cells }: Row): readonly PlaceSlot[] {
  if (places.length === 0 || places.some((slot) => slot.code.length > 2)) return places;
  for (const cell of cells) {
    const number = cell.text.length < 36 ? undefined : findStrengths(cell).find((one) => one.sure);
    if (!number) continue;
    const end = cell.text.slice(number.to).search(/[.;]\s/);
    const to = end < 0 ? cell.text.length : number.to + end;
    const from = Math.max(cell.text.lastIndexOf('. ', number.from), cell.text.lastIndexOf('; ', number.from));
    const own = slotsOf(cell, 'P').filter(
      (slot) => slot.at > from && slot.at < to && slot.role === 'site' && slot.code.length > 2,
    );
    if (own.length > 0) return own;
  }
  return places;
}

/** A row without a place: the whole country, or the scope of the heading when it names an operation. */
function unplaced(row: Row, context: RowContext, mission: Mission): { code: PlaceCode; place: null } | null {
  if (row.cells.some((cell) => COUNTRY.test(cell.text))) return { code: COUNTRY_CODE, place: null };
  if (mission === 'other' || missionOf(row.label) === null || !context.counted) return null;
  return { code: context.scope.state ?? context.document.state ?? COUNTRY_CODE, place: null };
}

function rowMission(row: Row, { scope, document, events }: RowContext, code: PlaceCode | null): Mission {
  const words = row.cells.map((cell) => spokenText(cell)).join(' | ');
  const sectioned = functionOf(row.section);
  const apart = isApart(words);
  const headed = { ...scope, mission: sectioned ?? scope.mission };
  const told = functionOf(words);
  const object = objectOf(words);
  // "Presa El Cajón (vigilancia)": a watch over what stands there guards it.
  const own = told === 'patrol' && object === 'installations' && !MOVING.test(words) ? object : told;
  if (own && (apart || !yields(own, document, headed))) return own;
  const event = scope.ofEvent && code ? missionOfEvent(eventAt(events, code)) : null;
  if (event) return event;
  const heading = apart ? null : (sectioned ?? objectOf(row.section) ?? governingMission(scope, document));
  const works = heading === null || heading === 'installations' || heading === 'public_works';
  return (works && object !== 'patrol' ? object : null) ?? heading ?? object ?? document.first ?? 'other';
}

/** Words of men on the move, whatever stands where they go. */
const MOVING = /patrull|recorr|reconoc/;

function observation(
  row: Row,
  context: RowContext,
  { force, headcount, period }: Count,
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
    period:
      period ??
      columnPeriod(row.cells, context.columns.titles) ??
      deploymentPeriod(context.reading, row.block, row.cells.map((cell) => cell.text).join(' '), slots),
    unit: null,
    start: row.block.start,
    end: row.block.end,
    rule: isTotal ? 'deployment:total' : 'deployment:row',
    confidence: 0.93,
    table: context.table.header ?? context.table.rows[0]!,
    isTotal,
    ofEvent: !isTotal && context.scope.ofEvent,
  };
}

/** Rows of totals: the state or country they name, or the one all their rows lie in. */
function withTotals(
  found: DeploymentObservation[],
  rows: readonly Row[],
  context: RowContext,
): DeploymentObservation[] {
  const states = new Set(found.map((one) => one.code.slice(0, 2)));
  const shared = found.length === 0 && isOfSeveralStates(context);
  for (const row of rows) {
    if (!TOTAL_ROW.test(row.label.trim()) || OF_PART.test(row.label)) continue;
    const named = row.places.find((slot) => slot.code.length === 2)?.code;
    const single = states.size === 1 ? ([...states][0] as PlaceCode) : null;
    const code =
      named ??
      (COUNTRY.test(row.label)
        ? COUNTRY_CODE
        : (single ?? (states.size === 0 && !shared ? context.scope.state : null)));
    if (!code) continue;
    const own = missionOf(row.label) ?? governingMission(context.scope, context.document);
    const missions = new Set(found.map((one) => one.mission));
    const mission = own ?? (missions.size === 1 ? [...missions][0]! : 'other');
    const forces = new Set(found.map((one) => one.force));
    // "SUBTOTAL 735" under rows of several forces is of them all.
    const all = row.force === null && context.key === null && !isCrossed(context.columns) && forces.size > 1;
    for (const told of countsOf(row, context)) {
      const count: Count = all ? { ...told, force: 'joint' } : told;
      const total = count.mission ?? (missions.size > 1 ? 'other' : mission);
      found.push(observation(row, context, count, code, null, total, true));
    }
  }
  return found;
}

/** "Suma zona", "Total del sector": of a part of a state, or of several. */
const OF_PART = /(?<![a-z])(?:zona|sector|region|jurisdiccion|agrupamiento|batallon|corredor)(?![a-z])/;

/** A table that goes on from others under the same titles, each headed by another state. */
function isOfSeveralStates({ reading, table }: RowContext): boolean {
  const { tables, blocks } = reading.structure;
  if (table.header === null) return false;
  const states = tables
    .filter((other) => other.header === table.header && other.rows.length > 0)
    .map((other) => blockScope(reading, blocks[other.rows[0]!]!).state);
  return new Set(states).size > 1;
}
