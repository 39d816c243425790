/** What stands against or beside a reading as a place, as bits of `Candidate.signs`. */
export const SIGN = {
  /** Two or more names joined by a hyphen after a word for a road or duct. */
  ROAD_PAIR: 1,
  /** Straight after a rank, a title or a first name. */
  PERSON: 2,
  /** Straight after a unit, command or office: "sector Tampico". */
  GLUED: 4,
  /** Part of a group's name. */
  GROUP: 8,
  /** Name of a ship, team, book. */
  BEARER: 16,
  /** "placas de Chiapas". */
  PLATE: 32,
  /** In an e-mail address, a path or a web address. */
  ADDRESS_CODE: 64,
  /** A capital word of no name stands right before or after it. */
  CAPITAL_BEFORE: 128,
  CAPITAL_AFTER: 256,
  /** In a line where capitals say nothing. */
  CAPITALS_OFF: 512,
  /** In quotation marks. */
  QUOTED: 1024,
  /** Only the abbreviation of a state. */
  ABBREVIATION: 2048,
  /** Inside a longer quoted phrase. */
  IN_QUOTES: 4096,
  /** Goes on with "de" and no name: "la Mesa de Coordinación". */
  PARTIAL: 8192,
  /** "frontera norte", "Sonora sur". */
  DIRECTION_AFTER: 16384,
  /** All its words are common words. */
  COMMON: 32768,
  /** Part of the name of a street or colonia. */
  IN_STREET: 65536,
  /** One generic word: "Hospital", "Centro", "la Presa". */
  GENERIC: 131072,
  /** Written with a capital within a sentence, after "en", "desde", "hacia". */
  LOCATED: 262144,
  /** Begins with a given name: "Carlos Hank González", "Francisco". */
  GIVEN_FIRST: 1 << 19,
  /** Ends an institution's name: "Fiscalía General del Estado de Sonora". */
  INSTITUTION: 1 << 20,
  /** Stands side by side with another name, nothing between: "García Allende". */
  CHAIN: 1 << 21,
  /** First in its line or cell. */
  LINE_START: 1 << 22,
  /** Bare town or state in a report on a game: "Monterrey arribó a 24 unidades". */
  TEAM: 1 << 23,
  /** After "el", "al", "del" that its name does not have: "venció al Puebla". */
  THE: 1 << 24,
  /** A name like a state's in a column or row of towns. */
  ROW_TOWN: 1 << 25,
} as const;

/** A name that may be a place, with what surrounds it. */
export interface Candidate {
  /** Words `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Referents in the index, `[firstReferent, lastReferent)`. */
  readonly firstReferent: number;
  readonly lastReferent: number;
  /** Kinds of places the name may mean, a bit each (`kindBit`). */
  readonly kinds: number;
  /** Referents of the name without the word that says what it is; empty range without. */
  readonly firstHeadless: number;
  readonly lastHeadless: number;
  /** Class bits of the word that introduces it ("municipio de"), and where that word is; 0 and −1 without. */
  trigger: number;
  triggerAt: number;
  /** Class bits of an English word that follows and says what it is ("Xoxocotla town"), 0 without. */
  after: number;
  signs: number;
  /** Neighbours in an enumeration, −1 for none. */
  listPrevious: number;
  listNext: number;
  /** Candidate to the right that says what contains this one, −1 for none. */
  container: number;
  /** Candidate before the parenthesis this one stands in ("Suchiate (Cd. Hidalgo)"), −1 for none. */
  glossOf: number;
  /** The container is introduced as one: "municipio de", "estado de". */
  containerSaid: boolean;
}
