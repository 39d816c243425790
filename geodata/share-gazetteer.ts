import { boundaryIndex } from './index-boundaries/boundary-index.ts';
import type { IndexTables } from './index-names/index-tables.ts';
import { NameIndex } from './index-names/name-index.ts';
import type { Gazetteer } from './load-gazetteer.ts';
import type { ConfidenceModel } from './models/confidence-model.ts';
import type { OriginModel } from './models/origin-model.ts';
import type { PlaceModel } from './models/place-model.ts';

/** A gazetteer in shared memory: posted to a worker it is not copied. */
export interface SharedGazetteer {
  readonly tables: IndexTables;
  readonly placeModel: PlaceModel;
  readonly originModel: OriginModel;
  readonly confidenceModel: ConfidenceModel;
}

/** Puts a gazetteer's columns into shared memory, once, for all workers. */
export function shareGazetteer({
  names,
  placeModel,
  originModel,
  confidenceModel,
}: Gazetteer): SharedGazetteer {
  return {
    tables: shareColumns(names.tables),
    placeModel: shareColumns(placeModel),
    originModel: shareColumns(originModel),
    confidenceModel,
  };
}

/** Opens a shared gazetteer in a worker; takes no time and no memory of its own. */
export function openGazetteer({
  tables,
  placeModel,
  originModel,
  confidenceModel,
}: SharedGazetteer): Gazetteer {
  return {
    names: new NameIndex(tables),
    placeModel,
    originModel,
    confidenceModel,
    municipalityAt: (longitude, latitude) => boundaryIndex().locate(longitude, latitude),
  };
}

type Column = Int32Array | Uint16Array | Uint8Array | Int8Array | Float32Array;

/** A copy of an object with every typed array moved into shared memory, at any depth. */
function shareColumns<T extends object>(value: T): T {
  const shared = Object.entries(value).map(([key, column]): [string, unknown] => {
    if (ArrayBuffer.isView(column)) return [key, shareColumn(column as Column)];
    if (Array.isArray(column) || column === null || typeof column !== 'object') return [key, column];
    return [key, shareColumns(column as object)];
  });
  return Object.fromEntries(shared) as T;
}

function shareColumn(column: Column): Column {
  const buffer = new SharedArrayBuffer(column.byteLength);
  const Type = column.constructor as new (buffer: SharedArrayBuffer) => Column;
  const copy = new Type(buffer);
  copy.set(column as never);
  return copy;
}
