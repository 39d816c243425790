/**
 * Weights of the resolver, in units of natural log-odds. Set by hand on half of the development
 * documents, checked on the other half; see `scripts/train/README.md`.
 */
export const WEIGHT = {
  /** What a bare name most likely means. */
  state: 7,
  municipality: 1,
  municipalityPerDecade: 0.9,
  localityPerDecade: 0.75,
  site: 4,
  /** Names of units and groups are long and mean nothing else. */
  noPlace: 3.5,
  region: 6,
  country: 9,
  foreign: 4.2,
  foreignPerDecade: 0.35,
  /** A bare name that a Mexican town bears too ("Santa Ana") is rarely the one in California. */
  foreignForm: 3.5,
  /** Of a tenth of the logarithm of the table's own weight. */
  logWeight: 0.08,
  /** By name form: official, alternate, short, bare, broken, abbreviation. */
  form: [0, -0.5, -0.9, -1.2, -0.3, 1],

  /** "municipio de X", "estado de X", "ejido X", "ciudad de X". */
  triggerFits: 3,
  triggerContradicts: -4,
  cityPerDecade: 0.8,

  /** "X, Veracruz": readings inside and outside the state said. */
  insideSaidState: 6,
  outsideSaidState: -7,
  insideSaidMunicipality: 8,
  outsideSaidMunicipality: -2,

  /** "Suchiate (Cd. Hidalgo)": both have one code. */
  gloss: 6,
  /** The same name elsewhere in the text with its container said. */
  sense: 5,
  /** A state that contains the name before it, leads a heading; a town called like its state after such a name; a capital among towns. */
  contains: 3,
  leads: 5,
  containsAsTown: -5,
  listedWithTowns: 2.5,
  capitalInHeadline: 3.2,
  villageCalledLikeState: -3,
  /** "Tepic" under a heading of Jalisco is no village of Jalisco. */
  villageCalledLikeTown: -2.5,

  /** A heading or table row whose state governs. */
  insideScope: 3,
  outsideScope: -1.5,

  /** The document's other places. */
  sameStateShare: 2.5,
  sameMunicipalityShare: 1.5,
  nearSameMunicipality: 1.2,
  nearSameState: 1,
  nearby: 0.8,
} as const;
