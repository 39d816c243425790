import type { IndexTables } from '#geodata/index-names/index-tables.ts';
import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import { WEIGHT } from './weights.ts';

const known = new WeakMap<IndexTables, Float32Array>();

/** What each referent's bare name most likely means: log-odds before any context; worked out once an index. */
export function priorsOf(tables: IndexTables): Float32Array {
  let priors = known.get(tables);
  if (!priors) {
    priors = new Float32Array(tables.referentEntry.length);
    for (let referent = 0; referent < priors.length; referent++) priors[referent] = priorOf(tables, referent);
    known.set(tables, priors);
  }
  return priors;
}

const smallVillages = new WeakMap<IndexTables, Uint8Array>();

/** Inhabitants below which a village is not meant by a town's name without more. */
const SMALL = 15_000;

/** Marks the referents that are small villages; worked out once an index, as a scorer asks it of each reading. */
export function smallVillagesOf(tables: IndexTables): Uint8Array {
  let small = smallVillages.get(tables);
  if (!small) {
    small = Uint8Array.from(tables.referentEntry, (entry) =>
      tables.entryKind[entry] === PLACE_KIND.LOCALITY && tables.entryPopulation[entry]! < SMALL ? 1 : 0,
    );
    smallVillages.set(tables, small);
  }
  return small;
}

function priorOf(tables: IndexTables, referent: number): number {
  const entry = tables.referentEntry[referent]!;
  const form =
    (WEIGHT.form[tables.referentForm[referent]!] ?? 0) +
    tables.referentLogWeight[referent]! * WEIGHT.logWeight;
  const decades = Math.log10(tables.entryPopulation[entry]! + 1);
  switch (tables.entryKind[entry]) {
    case PLACE_KIND.COUNTRY:
      return WEIGHT.country;
    case PLACE_KIND.STATE:
      return WEIGHT.state + form;
    case PLACE_KIND.MUNICIPALITY:
      return WEIGHT.municipality + WEIGHT.municipalityPerDecade * decades + form;
    case PLACE_KIND.REGION:
      return WEIGHT.region;
    case PLACE_KIND.FOREIGN:
      return WEIGHT.foreign + WEIGHT.foreignPerDecade * decades + form * WEIGHT.foreignForm;
    case PLACE_KIND.SITE:
      return WEIGHT.site + form;
    case PLACE_KIND.UNIT:
    case PLACE_KIND.NO_PLACE:
      return WEIGHT.noPlace;
    default:
      return WEIGHT.localityPerDecade * decades + form;
  }
}
