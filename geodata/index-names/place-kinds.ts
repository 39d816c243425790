/** What an entry of the index is. The number is its column value; order is no rank. */
export const PLACE_KIND = {
  COUNTRY: 0,
  STATE: 1,
  MUNICIPALITY: 2,
  /** Census locality, municipal seats included. */
  LOCALITY: 3,
  /** Neighbourhood of a town. */
  COLONIA: 4,
  /** Port, dam, refinery, airport, crossing, prison, ruin. */
  SITE: 5,
  /** Seat of a military or naval unit. */
  UNIT: 6,
  /** Named stretch of several municipalities. */
  REGION: 7,
  /** Outside Mexico. */
  FOREIGN: 8,
  /** No place at all: a name that holds a place's name, such as a criminal group's. */
  NO_PLACE: 9,
} as const;
export type PlaceKind = (typeof PLACE_KIND)[keyof typeof PLACE_KIND];

/** How a name came to be: lower is closer to what officials write. */
export const NAME_FORM = {
  OFFICIAL: 0,
  /** Alternate, former or English name of a source. */
  ALTERNATE: 1,
  /** Short form made by rule: "Iguala" of "Iguala de la Independencia". */
  SHORT: 2,
  /** Without its saint: "Jamiltepec" of "Santiago Jamiltepec". */
  BARE: 3,
  /** As broken encodings leave it: "Minatitl n". */
  BROKEN: 4,
  /** Of a state: "Ver.", "Q. Roo". */
  ABBREVIATION: 5,
} as const;
export type NameForm = (typeof NAME_FORM)[keyof typeof NAME_FORM];

/** One name of one place, as the tables of the gazetteer give it. */
export interface NamedPlace {
  readonly name: string;
  /** Name to show for the place when `name` is another one of it. */
  readonly title?: string;
  /** How likely the bare name means this place, 0–1; 1 when the table does not say. */
  readonly weight?: number;
  readonly kind: PlaceKind;
  /** INEGI code; empty for regions and places abroad. */
  readonly code: string;
  readonly form: NameForm;
  /** Inhabitants; 0 when not known or not a settlement. */
  readonly population: number;
  /** Degrees, NaN when there is no point. */
  readonly longitude: number;
  readonly latitude: number;
  /** Members of a region: codes; empty otherwise. */
  readonly members?: readonly string[];
}
