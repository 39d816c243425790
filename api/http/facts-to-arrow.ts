import {
  columnFromArray,
  dictionary,
  float32,
  int16,
  int32,
  int8,
  tableFromColumns,
  tableToIPC,
  uint8,
  utf8,
} from '@uwdata/flechette';
import type { DataType, Table } from '@uwdata/flechette';
import type { FactColumns, WordColumn } from '../queries/facts/facts-in-columns.ts';

/**
 * Steps that points are rounded to, in degrees: 14 m off at most. They end in zero bits, which spares
 * a third of what a position takes once compressed; the exact point is in `/api/facts/{id}`.
 */
export const POINT_STEP = 1 / 4096;

const SMALL = (): DataType => dictionary(utf8(), int8());
const WORD_TYPES: Readonly<Record<WordColumn, () => DataType>> = {
  kind: SMALL,
  place: () => dictionary(utf8(), int16()),
  type: SMALL,
  force: SMALL,
  mission: SMALL,
  groups: () => dictionary(utf8(), int32()),
  status: SMALL,
  basis: SMALL,
  ended: SMALL,
  datePrecision: SMALL,
  unit: () => dictionary(utf8(), int32()),
  source: () => dictionary(utf8(), int16()),
};

/**
 * Facts as an Arrow IPC stream of one batch, one row a fact in order of `start`: the columns of
 * FactColumns but `no`, words as dictionaries. `metadata` goes into the schema's.
 */
export function factsToArrow(facts: FactColumns, metadata: Readonly<Record<string, string>>): Uint8Array {
  const { words, longitude, latitude, ...numbers } = facts;
  const table = tableFromColumns({
    start: columnFromArray(numbers.start, int32()),
    end: columnFromArray(numbers.end, int32()),
    longitude: columnFromArray(longitude.map(toStep), float32()),
    latitude: columnFromArray(latitude.map(toStep), float32()),
    wherePrecision: columnFromArray(numbers.wherePrecision, uint8()),
    confidence: columnFromArray(numbers.confidence, uint8()),
    killed: columnFromArray(numbers.killed, float32()),
    headcount: columnFromArray(numbers.headcount, float32()),
    ...Object.fromEntries(
      Object.entries(WORD_TYPES).map(([name, type]) => [
        name,
        columnFromArray(words[name as WordColumn], type()),
      ]),
    ),
  });
  return toStream(table, metadata);
}

/**
 * The numbers of the same facts, row by row: half as large as all the rest, since they follow no
 * order, and only needed once a reader asks for one of them.
 */
export function factNumbersToArrow(
  { no }: Pick<FactColumns, 'no'>,
  metadata: Readonly<Record<string, string>>,
): Uint8Array {
  return toStream(tableFromColumns({ no: columnFromArray(no, int32()) }), metadata);
}

function toStream(table: Table, metadata: Readonly<Record<string, string>>): Uint8Array {
  table.schema.metadata = new Map(Object.entries(metadata));
  const bytes = tableToIPC(table, { format: 'stream' });
  if (!bytes) throw new Error('the Arrow encoder wrote no bytes');
  return bytes;
}

function toStep(degrees: number): number {
  return Math.round(degrees / POINT_STEP) * POINT_STEP;
}
