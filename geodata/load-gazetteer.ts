import type { NamedPlace } from './index-names/place-kinds.ts';
import type { PlaceCode } from '#domain/ids.ts';
import { boundaryIndex } from './index-boundaries/boundary-index.ts';
import { readConfidenceModel } from './models/read-confidence-model.ts';
import type { ConfidenceModel } from './models/confidence-model.ts';
import { readOriginModel } from './models/read-origin-model.ts';
import type { OriginModel } from './models/origin-model.ts';
import { readPlaceModel } from './models/read-place-model.ts';
import type { PlaceModel } from './models/place-model.ts';
import { buildIndex } from './index-names/build-index.ts';
import { NameIndex } from './index-names/name-index.ts';
import { alternateRows, localityRows, placeRows } from './index-names/place-rows.ts';
import { thingRows } from './index-names/thing-rows.ts';

/** The names of places, held in memory; built once and passed down. */
export interface Gazetteer {
  readonly names: NameIndex;
  /** Weights that tell names meant as places from others. */
  readonly placeModel: PlaceModel;
  /** Tells which town's paper a text is from. */
  readonly originModel: OriginModel;
  /** Turns what a decision rested on into how often such decisions are right. */
  readonly confidenceModel: ConfidenceModel;
  /** Municipality (or state) a point lies in, null outside Mexico; degrees. */
  readonly municipalityAt: (longitude: number, latitude: number) => PlaceCode | null;
}

function* allRows(): Generator<NamedPlace> {
  yield* placeRows();
  yield* alternateRows();
  yield* localityRows();
  yield* thingRows();
}

/** Reads the gazetteer's tables and builds the in-memory index. */
export function loadGazetteer(): Gazetteer {
  return {
    names: new NameIndex(buildIndex(allRows())),
    placeModel: readPlaceModel(),
    originModel: readOriginModel(),
    confidenceModel: readConfidenceModel(),
    municipalityAt: (longitude, latitude) => boundaryIndex().locate(longitude, latitude),
  };
}
