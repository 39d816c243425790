import { COUNTRY_CODE } from '#domain/ids.ts';
import { municipalityByName, stateByName } from '#geodata/places-by-name.ts';
import type { Force } from '#domain/force.ts';
import { forceOf } from '../../forces/find-forces.ts';
import type { Block } from '../../structure/structure.ts';
import { maskSentence } from '../mask-sentence.ts';
import type { Masked, PlaceSlot } from '../masked.ts';
import { slotsOf, spokenText } from '../masked.ts';
import type { Reading } from '../reading.ts';
import {
  forceOfCell,
  isCountColumn,
  isForceColumn,
  isMunicipalityColumn,
  isTownColumn,
} from './deployment-columns.ts';
import { findStrengths } from './find-strengths.ts';

/** A row of a table of men, its blank first cells filled from the row above. */
export interface Row {
  readonly block: Block;
  readonly cells: readonly Masked[];
  readonly places: readonly PlaceSlot[];
  /** Its first words. */
  readonly label: string;
  /** The force its cells name; null when they name none. */
  readonly force: Force | null;
  /** Words of the row that stands above it as a section's title; empty without one. */
  readonly section: string;
}

export const TOTAL_ROW =
  /^(?:(?:gran\s+|sub)?(?:total(?:es)?|suma[ns]?|grand\s+total)|(?:en\s+)?tod[oa]\s+(?:el|la)\s+(?:estado|entidad|pais|republica)|en\s+(?:el\s+estado|la\s+entidad)|(?:all|whole)\s+(?:the\s+)?(?:state|country))(?![a-z])/;

/** "ídem", `"`: as above. */
const DITTO = /^(?:"|''|idem\.?|id\.|ditto)$/;

/** Reads the rows of a table in order; rows that only title a section are told by those under them. */
export function readRows(reading: Reading, blocks: readonly Block[], titles: readonly string[]): Row[] {
  const rows: Row[] = [];
  let above: readonly Masked[] = [];
  let section = '';
  for (const block of blocks) {
    const own = block.cells.map((cell) => maskSentence(reading.structure, cell, reading.mentions));
    const filled = own.filter((cell) => cell.text.trim() !== '');
    if (filled.length === 1 && own.length > 1 && !filled[0]!.text.includes('N')) {
      section = spokenText(filled[0]!);
      above = [];
      continue;
    }
    const side = sideBySide(own, titles);
    if (side !== null) {
      for (const cells of side) rows.push(rowOf(block, cells, titles, section));
      above = [];
      continue;
    }
    const cells = carriedDown(own, above, titles);
    rows.push(rowOf(block, cells, titles, section));
    above = cells;
  }
  return rows;
}

/** A number, or none. */
const FIGURE = /^(?:"?N"?(?:\s*\([^)]*\)|\s*\*+)?\.?|[-–—]|s\/[dn]|)$/;

/**
 * "Ags. 410   Mor. 930": the entries of a row that sets two or three side by side, each a place and its
 * number, or as wide as titles that say the same again. Null for any other row.
 */
function sideBySide(own: readonly Masked[], titles: readonly string[]): (readonly Masked[])[] | null {
  const width = titles.length > 3 ? widthOf(titles) : 2;
  if (width === null || own.length < 4 || own.length % width > 0) return null;
  const entries = Array.from({ length: own.length / width }, (_, at) =>
    own.slice(at * width, (at + 1) * width),
  ).filter((cells) => cells.some(({ text }) => text.trim() !== ''));
  const fits = entries.every(
    ([label, ...rest]) => !/[NDT]/.test(label!.text) && rest.every(({ text }) => FIGURE.test(text.trim())),
  );
  const placed = entries.filter(([label]) => label!.text.includes('P'));
  return fits && entries.length > 1 && placed.length > 0 ? placed : null;
}

/** After how many columns titles begin again: "MPIO. | EFVOS. | MPIO. | EFVOS.". */
function widthOf(titles: readonly string[]): number | null {
  const again = titles.indexOf(titles[0]!, 1);
  return again > 1 && titles.length % again === 0 && titles.every((title, at) => title === titles[at % again])
    ? again
    : null;
}

/** Blank first cells take the words above them, where the row has words of its own. */
function carriedDown(
  own: readonly Masked[],
  above: readonly Masked[],
  titles: readonly string[],
): readonly Masked[] {
  if (own.length !== above.length || !own.some((cell) => /[a-zP]/.test(cell.text))) return own;
  if (own.some((cell) => TOTAL_ROW.test(cell.text.trim()))) return own;
  const first = own.findIndex((cell) => cell.text.trim() !== '' && !DITTO.test(cell.text.trim()));
  return own.map((cell, index) => {
    const blank = cell.text.trim() === '' && index < first;
    const taken = above[index]!;
    return (blank || DITTO.test(cell.text.trim())) &&
      !taken.text.includes('N') &&
      !isCountColumn(titles[index] ?? '')
      ? taken
      : cell;
  });
}

function rowOf(block: Block, cells: readonly Masked[], titles: readonly string[], section: string): Row {
  const own = cells.flatMap((cell, index) => (isMunicipalityColumn(titles[index] ?? '') ? sites(cell) : []));
  const titled = isOneTown(own)
    ? own
    : cells.flatMap((cell, index) => (isTownColumn(titles[index] ?? '') ? sites(cell) : []));
  const pool = titled.length > 0 ? titled : sitesOf(cells);
  const named = pool.filter((slot) => slot.mention.level !== 'coordinates');
  const narrow = withoutStates(named.length > 0 ? named : pool).filter((slot) => slot.code.length > 2);
  return {
    block,
    cells,
    places: narrow.length > 0 ? narrow : townOfState(pool),
    label: cells.find((cell) => /[a-zP]/.test(cell.text))?.text ?? '',
    force:
      firstForce(cells, (cell, index) =>
        isForceColumn(titles[index] ?? '') && !cell.text.includes('N') ? forceOf(cell.text) : null,
      ) ?? firstForce(cells, forceOfCell),
    section,
  };
}

/** One municipality, whatever else its column says. */
function isOneTown(slots: readonly PlaceSlot[]): boolean {
  return new Set(slots.map(({ code }) => code)).size === 1 && slots[0]!.code.length > 2;
}

/** The places of all cells, save where a number of men stands before them, unless no others are told. */
function sitesOf(cells: readonly Masked[]): PlaceSlot[] {
  const apart = cells.flatMap((cell) =>
    findStrengths(cell).some((one) => one.sure && cell.text.indexOf('P') > one.from) ? [] : sites(cell),
  );
  return apart.length > 0 ? apart : cells.flatMap((cell) => sites(cell));
}

/** "AGS | Aguascalientes": a state told twice in a row is a town of it called like it. */
function townOfState(slots: readonly PlaceSlot[]): readonly PlaceSlot[] {
  const [first, second] = slots;
  if (slots.length !== 2 || first!.code !== second!.code || first!.code.length > 2) return slots;
  const town = municipalityByName(first!.code, second!.mention.text);
  return town === null ? slots : [{ ...second!, code: town }];
}

/** Without a state's name that leads its row: "Sinaloa / Guasave" is the town in its state. */
function withoutStates(slots: readonly PlaceSlot[]): readonly PlaceSlot[] {
  if (slots.length < 2) return slots;
  return slots.filter(
    (slot) =>
      slot.code.length === 2 ||
      !namesState(slot) ||
      !slots.some(
        (other) =>
          other.code.length > 2 && other.code !== slot.code && other.code.startsWith(slot.code.slice(0, 2)),
      ),
  );
}

/** A town called like its state. */
export function namesState({ mention, code }: PlaceSlot): boolean {
  return stateByName(mention.text) === code.slice(0, 2);
}

function firstForce(
  cells: readonly Masked[],
  forceIn: (cell: Masked, index: number) => Force | null,
): Force | null {
  for (const [index, cell] of cells.entries()) {
    const force = forceIn(cell, index);
    if (force !== null) return force;
  }
  return null;
}

function sites(cell: Masked): PlaceSlot[] {
  return slotsOf(cell, 'P').filter(
    (slot) => slot.role !== 'from' && slot.role !== 'far' && slot.code !== COUNTRY_CODE,
  );
}
