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
}

/** Reads the gazetteer's tables and builds the in-memory index. */
export function loadGazetteer(): Gazetteer {
  return {
    names: new NameIndex(buildIndex([...placeRows(), ...alternateRows(), ...localityRows(), ...thingRows()])),
    placeModel: readPlaceModel(),
    originModel: readOriginModel(),
  };
}
