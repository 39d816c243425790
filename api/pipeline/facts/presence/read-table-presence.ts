import type { GroupId } from '#domain/ids.ts';
import type { PartialDate, Period } from '#domain/period.ts';
import { governorsOf } from '../../structure/read-structure.ts';
import type { Block, Table } from '../../structure/structure.ts';
import { titlesOf } from '../../structure/titles-of.ts';
import { isDenied, isDoubtfulHeading, isSupposed, isUnconfirmed } from '../doubt.ts';
import { governingPeriod } from '../governing-period.ts';
import { slotsOf } from '../masked.ts';
import type { Masked, PlaceSlot } from '../masked.ts';
import { maskSentence } from '../mask-sentence.ts';
import { remember } from '../reading.ts';
import type { Reading } from '../reading.ts';
import type { PresenceObservation } from './presence-observation.ts';
import { GROUP_COLUMN } from '../../groups/group-cells.ts';
import { meantGroups } from './link-groups.ts';
import { DEED } from './presence-cues.ts';
import { clausePeriod, statedPeriod } from './presence-period.ts';
import { isKey, readKey } from './read-key.ts';
import { matrixHead } from './table-columns.ts';
import type { MatrixHead } from './table-columns.ts';

const PLACE_COLUMN =
  /^(?:mpios?|municipios?|municipality|lugar|lugares|localidad|plaza|ubicacion|ciudad|demarcacion|alcaldia|place|town|city|location|area|zona)(?![a-z])/;
const STATE_COLUMN = /^(?:edos?|estados?|ent(?:idad)?|state)(?![a-z])/;
/** A column that says whether the row is sure, and what it holds when it is not. */
const SURE_COLUMN =
  /^(?:confirmad[oa]|corroborad[oa]|verificad[oa]|comprobad[oa]|validad[oa]|acreditad[oa]|vigente|confirmed|verified|corroborated|validated|active|current)(?![a-z])/;
/** A column of when a group came: its dates are beginnings. */
const SINCE_COLUMN = /^(?:desde|inicio|llegada|arribo|presente\s+desde|since|arrival|start)(?![a-z])/;
const YEAR = /^(?:19|20)\d{2}$/;
const UNSURE = /^(?:n|no|f|fals[oe]|0|\?|pendiente|en\s+proceso|pending|unknown)\.?$/;
const EVENT_COLUMN =
  /^(?:novedad|novedades|hecho|hechos|evento|eventos|incidente|suceso|event|incident|descripcion)(?![a-z])/;
const MARK =
  /^(?:x{1,3}|si|s|yes|y|✓|✔|●|•|■|◆|\*|1|\+{1,3}|p|presente|presencia|activ[oa]|alta|media|baja|fuerte|dominante|hegemonic[oa]|control|disputa|en\s+disputa|influencia|present|active|contested)$/;
/** A cell that opens with its group, after few words that are no deed: "EN DISPUTA, G Y G", "CELULA DE G". */
const OPENS_WITH_GROUP = /^[^;:G]{0,40}G/;
/** A cell that tells in sentences, which says itself where (see `findPresence`). */
const TOLD = /[a-zDGP][.;]\s+[a-zDGPN].{30}|^.{90}/;
/** A remark that names the other side: "en disputa con G", "pugna con G". */
const RIVALRY =
  /^(?:en\s+)?(?:disputa|pugna|conflicto|rivalidad|guerra|compite|compiten|dispute|at\s+war|fighting)[a-zN\s]{0,24}\s(?:con|contra|with)\s+(?:(?:el|la|los|las|the)\s+)?"?G/;
/** A cell that says that the row holds no more, or that nobody is sure: "inactiva", "se retiró en 2019", "rumor". */
const OVER =
  /^(?:ya\s+(?:no|se)|inactiv[oa]s?|inexistente|se\s+(?:retir|fue|repleg|march|disolvi|desintegr|extingui)[a-z]*|retirad[oa]s?|replegad[oa]s?|expulsad[oa]s?|desplazad[oa]s?|extint[oa]s?|desaparecid[oa]s?|desarticulad[oa]s?|disuelt[oa]s?|desintegrad[oa]s?|sali(?:o|eron)|historic[oa]s?|antecedentes?|(?:presencia\s+)?(?:anterior|pasad[oa]|supuest[oa]|presunt[oa]|posible|probable|historic[oa])|rumor(?:es)?|version(?:es)?|dudos[oa]s?|sospech[a-z]+|inciert[oa]|descart[a-z]+|desech[a-z]+|desment[a-z]+|negativ[oa]|inactive|gone|left|withdr[ae]w[a-z]*|driven\s+out|former(?:ly)?|historic(?:al)?|past|extinct|defunct|dismantled|disbanded|rumou?r(?:s|ed)?|doubtful|suspected|possible|alleged|denied|discarded)(?![a-z])/;
/** "Ídem": the groups of the row above. */
const SAME_AS_ABOVE =
  /^\s*"?(?:idem|id\.?|igual|lo\s+mismo|(?:el|la)\s+mism[oa](?:\s+(?:grupo|situacion|organizacion))?|misma\s+situacion|l[oa]s\s+mism[oa]s(?:\s+grupos)?|same(?:\s+as\s+above)?|ditto|''|-?"-?)"?\s*\.?\s*$/;

/** Rows that say which group is in which place. */
export function readTablePresence(
  reading: Reading,
  table: Table,
  above: MatrixHead | null,
): { readonly found: PresenceObservation[]; readonly head: MatrixHead | null } {
  const nothing = { found: [], head: null };
  const { blocks, folded } = reading.structure;
  const header = table.header === null ? null : blocks[table.header]!;
  const titles = header?.cells.map((cell) => folded.slice(cell.start, cell.end).trim()) ?? [];
  const first = blocks[table.rows[0] ?? table.header!]!;
  const top = header ?? first;
  const bottom = blocks[table.rows.at(-1) ?? table.header!]!;
  if (!reading.mentions.groups.overlapping((above?.row ?? top).start, bottom.end)) return nothing;
  if (
    governorsOf(reading.structure, first).some((governor) => {
      const heading = folded.slice(governor.start, governor.end);
      return isDoubtfulHeading(heading) && !isKey(heading);
    })
  )
    return nothing;
  const own = matrixHead(reading, table);
  const head = own ?? (header === null && isRightBelow(reading, table, above) ? above : null);
  const marks = head ? marksOf(reading) : null;
  const found: PresenceObservation[] = [];
  let before: readonly GroupId[] = [];
  for (const ordinal of table.rows) {
    const row = blocks[ordinal]!;
    if (row === head?.row) continue;
    const cells = row.cells.map((cell) => maskSentence(reading.structure, cell, reading.mentions));
    if (isTakenBack(reading, table, row)) continue;
    if (cells.some((cell, index) => index > 0 && !cell.text.includes('G') && OVER.test(cell.text))) continue;
    if (cells.some((cell, index) => SURE_COLUMN.test(titles[index] ?? '') && UNSURE.test(cell.text.trim())))
      continue;
    if (head) found.push(...readMatrixRow(reading, row, cells, head, marks!));
    else if (
      (!isOfEvents(titles) && titles.some((title) => GROUP_COLUMN.test(title))) ||
      (!titles.some((title) => EVENT_COLUMN.test(title)) &&
        cells.some((cell) => namesGroups(cell) || (before.length > 0 && SAME_AS_ABOVE.test(cell.text))))
    ) {
      const own = readRow(reading, row, cells, titles);
      const same =
        own.length === 0 &&
        (cells.some((cell) => SAME_AS_ABOVE.test(cell.text)) || isMergedDown(reading, header, row, titles))
          ? before
          : [];
      const places = same.length > 0 ? placesOf(cells, titles) : [];
      found.push(
        ...own,
        ...same.flatMap((group) => places.map((place) => observe(reading, row, cells, group, place, 'row'))),
      );
      if (own.length > 0) before = [...new Set(own.map((one) => one.group))];
    }
  }
  return { found, head };
}

/** The cell of the groups is left empty: that of the row above goes on. */
function isMergedDown(
  { structure }: Reading,
  header: Block | null,
  row: Block,
  titles: readonly string[],
): boolean {
  const column = titles.findIndex((title) => GROUP_COLUMN.test(title));
  if (header === null || column !== 0) return false;
  const under = titlesOf(structure.text, header, row);
  const at = under.indexOf(column);
  const cell = row.cells[at];
  return cell === undefined ? row.cells.length < header.cells.length : cell.end === cell.start;
}

/** "Fecha | Municipio | Hecho | Grupo señalado": rows of deeds with who is said to have done them. */
function isOfEvents(titles: readonly string[]): boolean {
  return titles.some((title) => EVENT_COLUMN.test(title)) && titles.some((title) => DATE_COLUMN.test(title));
}

const DATE_COLUMN = /^(?:fecha|dia|hora|f\/h|date|day|when|cuando)(?![a-z])/;

/** A table whose titles stand over the rows before a line that broke it, or titles a section: "QUERÉTARO". */
function isRightBelow({ structure }: Reading, table: Table, above: MatrixHead | null): boolean {
  if (!above) return false;
  const first = structure.blocks[table.rows[0]!]!;
  const before = structure.tables[table.ordinal - 1]!;
  const last = structure.blocks[before.rows.at(-1) ?? before.header!]!;
  const between = structure.blocks.slice(last.ordinal + 1, first.ordinal);
  return (
    between.length <= 1 &&
    first.start - last.end < 120 &&
    (first.parent === last.parent ||
      (between[0]?.kind === 'heading' && between[0].end - between[0].start < LONGEST_SECTION))
  );
}

const LONGEST_SECTION = 50;

/** Which signs of a matrix say that a group is there. */
function marksOf(reading: Reading): (cell: string) => boolean {
  const meant = remember(reading, 'marks', () => readKey(reading.structure.folded));
  return (cell) => meant.get(cell) ?? MARK.test(cell);
}

/** A cell that says which groups there are, not what one did. */
function namesGroups(cell: Masked): boolean {
  return OPENS_WITH_GROUP.test(cell.text) && !DEED.test(cell.text);
}

function readRow(
  reading: Reading,
  row: Block,
  cells: readonly Masked[],
  titles: readonly string[],
): PresenceObservation[] {
  const places = placesOf(cells, titles);
  if (places.length === 0) return [];
  const found: PresenceObservation[] = [];
  const since = sinceOf(reading, row, cells, titles);
  cells.forEach((cell, index) => {
    if (RIVALRY.test(cell.text) && !isDenied(cell.text) && !isSupposed(cell.text)) {
      for (const { group } of slotsOf(cell, 'G'))
        for (const place of places) found.push(observe(reading, row, cells, group, place, 'row', since));
      return;
    }
    const titled = GROUP_COLUMN.test(titles[index] ?? '');
    if (!titled && (titles.some((title) => GROUP_COLUMN.test(title)) || !namesGroups(cell))) return;
    if (!titled && TOLD.test(cell.text) && sites(cell).length > 0) return;
    if (isSupposed(cell.text) || isDenied(cell.text) || cell.text.includes('?')) return;
    for (const { group, at } of meantGroups(cell.text, 0, cell.slots)) {
      if (/(?:sin|no|descartad[oa])\s+(?:presencia\s+de\s+)?$/.test(cell.text.slice(0, at))) continue;
      const remark = /^"?\s*[([]([^)\]]*)/.exec(cell.text.slice(at + 1))?.[1];
      if (remark !== undefined && OVER.test(remark)) continue;
      for (const place of places) found.push(observe(reading, row, cells, group, place, 'row', since));
    }
  });
  return found;
}

/** A column for each group or each place, a mark where the group is present. */
function readMatrixRow(
  reading: Reading,
  row: Block,
  cells: readonly Masked[],
  head: MatrixHead,
  isMark: (cell: string) => boolean,
): PresenceObservation[] {
  const { text, folded } = reading.structure;
  const titles = titlesOf(text, head.row, row);
  const crossed = head.groups.length === 0;
  const places = crossed ? [] : placesOf(cells, []);
  const groups = crossed ? meantGroups(cells[0]?.text ?? '', 0, cells[0]?.slots ?? []) : [];
  return cells.flatMap((cell, index) => {
    const title = titles[index]!;
    const { start, end } = row.cells[index]!;
    const content = folded.slice(start, end).trim();
    if (title < 0) return [];
    if (crossed) {
      const place = head.places[title];
      return place && index > 0 && isMark(content)
        ? groups.map(({ group }) => observe(reading, row, cells, group, place, 'matrix'))
        : [];
    }
    const group = head.groups[title];
    if (group && isMark(content))
      return places.map((place) => observe(reading, row, cells, group, place, 'matrix'));
    if (group || index === 0 || !namesGroups(cell) || isDenied(content) || isSupposed(content)) return [];
    return meantGroups(cell.text, 0, cell.slots).flatMap((slot) =>
      places.map((place) => observe(reading, row, cells, slot.group, place, 'matrix')),
    );
  });
}

function placesOf(cells: readonly Masked[], titles: readonly string[]): PlaceSlot[] {
  const column = (pattern: RegExp): PlaceSlot[] =>
    cells.flatMap((cell, index) => (pattern.test(titles[index] ?? '') ? sites(cell) : []));
  const named = column(PLACE_COLUMN);
  if (named.length > 0) return named;
  const state = column(STATE_COLUMN);
  if (state.length > 0) return state;
  const first = cells.find((cell) => sites(cell).length > 0 && slotsOf(cell, 'G').length === 0);
  if (first) return sites(first);
  // "P, P y P; este último se lo arrebató a G": the cell opens with its places.
  const led = cells.find((cell) => LED_BY_PLACES.test(cell.text));
  const end = led ? LED_BY_PLACES.exec(led.text)![0].length : 0;
  return led ? sites(led).filter((slot) => slot.at < end) : [];
}

const LED_BY_PLACES = /^\s*P(?:(?:,|\s+y|\s+e|\s+and)\s+P)*\s*[;.(]/;

/** Places of a cell, the municipalities when it has any. */
function sites(cell: Masked): PlaceSlot[] {
  const places = slotsOf(cell, 'P').filter(
    (slot) => slot.code !== '00' && slot.role !== 'from' && slot.role !== 'far',
  );
  const narrow = places.filter((slot) => slot.code.length > 2);
  return narrow.length > 0 ? narrow : places;
}

/** A remark in the row, or the footnote its sign points to, takes the row back. */
function isTakenBack(reading: Reading, table: Table, row: Block): boolean {
  const { blocks, folded } = reading.structure;
  const content = folded.slice(row.start, row.end);
  if (
    isUnconfirmed(content) ||
    /(?:descartad[oa]|desechad[oa]|desmentid[oa]|fals[oa])(?![a-z])/.test(content)
  )
    return true;
  const sign = /\(?(\*{1,3}|[¹²³]|\d\/|\(\d)\)?\s*(?:[|\t;,]|$|\s{2})/.exec(content)?.[1];
  if (!sign) return false;
  const last = table.rows.at(-1)!;
  for (const block of blocks.slice(last + 1, last + 9)) {
    const note = folded.slice(Math.max(0, block.start - 4), block.end);
    if (note.trimStart().startsWith(sign) || note.trimStart().startsWith(`(${sign}`))
      return (
        isUnconfirmed(note) ||
        /desech|descart|considerar|inverosimil|falso|falsa|no\s+se\s+confirm|desmient/.test(note)
      );
  }
  return false;
}

/** "2014" or "feb-2021" under "DESDE": since then. */
function sinceOf(
  { structure }: Reading,
  row: Block,
  cells: readonly Masked[],
  titles: readonly string[],
): Period | null {
  const at = titles.findIndex((title) => SINCE_COLUMN.test(title));
  const span = row.cells[at];
  if (at < 0 || span === undefined) return null;
  const year = structure.folded.slice(span.start, span.end).trim();
  if (YEAR.test(year)) return { from: year as PartialDate, to: null, precision: 'year' };
  const period = clausePeriod(cells[at]!.slots);
  return period && { ...period, to: null };
}

function observe(
  reading: Reading,
  row: Block,
  cells: readonly Masked[],
  group: GroupId,
  place: PlaceSlot,
  rule: string,
  since: Period | null = null,
): PresenceObservation {
  const stated =
    since ??
    cells.map((cell) => statedPeriod(cell.text, cell.slots)).find((period) => period !== null) ??
    null;
  return {
    group,
    place,
    period: stated ?? governingPeriod(reading, row),
    ended: false,
    start: row.start,
    end: row.end,
    rule: `presence:${rule}`,
    confidence: 0.93,
  };
}
