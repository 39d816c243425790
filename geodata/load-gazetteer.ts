/** The names of places, held in memory; built once and passed down. */
export interface Gazetteer {
  /** Number of distinct names that can be found in a text. */
  readonly nameCount: number;
}

/** Reads the gazetteer's tables and builds the in-memory index. */
export function loadGazetteer(): Gazetteer {
  return { nameCount: 0 };
}
