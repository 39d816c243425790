import { tableFromIPC } from '@uwdata/flechette';
import type { Column, Table } from '@uwdata/flechette';
import { mercatorX, mercatorY } from '../map/areas/mercator.ts';
import { EARLY, LATE, WORD_COLUMNS } from './fact-columns.ts';
import type { FactColumns, WordColumn, WordColumnName } from './fact-columns.ts';
import { monthOfDay } from './month-of-day.ts';

/** Days that stand for an open beginning and an open end, as `/api/facts.arrow` writes them. */
export const OPEN_START = -2_147_483_648;
export const OPEN_END = 2_147_483_647;

/**
 * Reads `/api/facts.arrow`.
 * @throws Error when the bytes are not Arrow or a column is missing
 */
export function decodeFacts(bytes: ArrayBuffer): FactColumns {
  const table = tableFromIPC(bytes);
  const [start, end] = [numbers(table, 'start', Int32Array), numbers(table, 'end', Int32Array)];
  const [longitude, latitude] = [
    numbers(table, 'longitude', Float32Array),
    numbers(table, 'latitude', Float32Array),
  ];
  const words = Object.fromEntries(WORD_COLUMNS.map((name) => [name, wordColumn(table, name)]));
  return {
    ...(words as Record<WordColumnName, WordColumn>),
    rows: table.numRows,
    datasetVersion: table.schema.metadata?.get('datasetVersion') ?? '',
    start,
    end,
    first: start.map(monthOrOpen),
    last: end.map(monthOrOpen),
    longitude,
    latitude,
    x: longitude.map(mercatorX),
    y: latitude.map(mercatorY),
    wherePrecision: numbers(table, 'wherePrecision', Uint8Array),
    confidence: numbers(table, 'confidence', Uint8Array),
    killed: numbers(table, 'killed', Float32Array),
    headcount: numbers(table, 'headcount', Float32Array),
  };
}

/** Reads `/api/facts.arrow?part=ids`: the numbers of the same rows, and the state of the data. */
export function decodeFactNumbers(bytes: ArrayBuffer): { datasetVersion: string; no: Int32Array } {
  const table = tableFromIPC(bytes);
  const datasetVersion = table.schema.metadata?.get('datasetVersion') ?? '';
  return { datasetVersion, no: numbers(table, 'no', Int32Array) };
}

function monthOrOpen(day: number): number {
  if (day === OPEN_START) return EARLY;
  return day === OPEN_END ? LATE : monthOfDay(day);
}

interface NumberArray<A> {
  from(values: ArrayLike<number>): A;
}

/** A copy: the table's own arrays share one buffer, which cannot be handed over piece by piece. */
function numbers<A>(table: Table, name: string, type: NumberArray<A>): A {
  return type.from(columnOf(table, name).toArray() as ArrayLike<number>);
}

function columnOf(table: Table, name: string): Column<unknown> {
  if (!table.names.includes(name)) throw new Error(`the facts have no column "${name}"`);
  return table.getChild(name);
}

/** A column's dictionary and keys as they came; reading each row's word would make them anew. */
function wordColumn(table: Table, name: string): WordColumn {
  const keys = new Int32Array(table.numRows);
  const words: string[] = [];
  const known = new Map<string, number>();
  let row = 0;
  for (const batch of columnOf(table, name).data) {
    const own = new Map<number, number>();
    for (let i = 0; i < batch.length; i++) {
      if (batch.nullCount > 0 && !batch.isValid(i)) {
        keys[row++] = -1;
        continue;
      }
      const raw = Number(batch.values[i]);
      let key = own.get(raw);
      if (key === undefined) {
        const word = String(batch.value(i));
        key = known.get(word) ?? words.push(word) - 1;
        known.set(word, key);
        own.set(raw, key);
      }
      keys[row++] = key;
    }
  }
  return { keys, words };
}
