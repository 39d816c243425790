import { EntryColumns } from './entry-columns.ts';
import type { IndexTables } from './index-tables.ts';
import { NameCollector } from './name-collector.ts';
import { nameVariants } from './name-variants.ts';
import type { VariantScope } from './name-variants.ts';
import { NAME_FORM, PLACE_KIND } from './place-kinds.ts';
import type { NamedPlace } from './place-kinds.ts';
import { kindBit, kindOf, packPlace } from './referent-place.ts';
import { WordCollector } from './word-collector.ts';

/** Inhabitants from which a town is known by short forms of its name too. */
const SALIENT_POPULATION = 2500;

/** Builds the index of all names from rows that are read once and not kept. */
export function buildIndex(places: Iterable<NamedPlace>): IndexTables {
  const words = new WordCollector();
  const names = new NameCollector();
  const entries = new EntryColumns();
  for (const place of places) {
    const entry = entries.add(place);
    const weight = place.weight ?? 1;
    const rank = rankOf(place, weight);
    const add = (name: string, form: number) =>
      names.add(words.idsOf(name), entry, form, weight, rank - form * 2);
    if (place.form !== NAME_FORM.OFFICIAL) add(place.name, place.form);
    else for (const { name, form } of nameVariants(place.name, variantsOf(place))) add(name, form);
  }
  const { referentEntry, ...others } = names.finish();
  const { entryLongitude, entryLatitude, ...columns } = entries.finish();
  const { entryKind, entryCode } = columns;
  const referentPlace = referentEntry.map((entry) => packPlace(entryKind[entry]!, entryCode[entry]!));
  return {
    lexicon: words.finish(),
    ...others,
    nameKinds: kindsOfNames(others.nameFirst, referentPlace),
    referentEntry,
    referentPlace,
    referentLongitude: Float32Array.from(referentEntry, (entry) => entryLongitude[entry]!),
    referentLatitude: Float32Array.from(referentEntry, (entry) => entryLatitude[entry]!),
    ...columns,
  };
}

function kindsOfNames(nameFirst: Int32Array, referentPlace: Int32Array): Uint16Array {
  const kinds = new Uint16Array(nameFirst.length - 1);
  for (let name = 0; name < kinds.length; name++) {
    for (let at = nameFirst[name]!; at < nameFirst[name + 1]!; at++)
      kinds[name]! |= kindBit(kindOf(referentPlace[at]!));
  }
  return kinds;
}

/** States and municipalities have their short forms in the table of alternate names. */
function variantsOf(place: NamedPlace): VariantScope {
  if (place.kind === PLACE_KIND.STATE || place.kind === PLACE_KIND.MUNICIPALITY) return 'spelling';
  return place.kind === PLACE_KIND.LOCALITY && place.population >= SALIENT_POPULATION ? 'all' : 'census';
}

/** Referents of one name: the state, then municipalities, then everything else, each by size and weight. */
function rankOf(place: NamedPlace, weight: number): number {
  const group = place.kind === PLACE_KIND.STATE ? 200 : place.kind === PLACE_KIND.MUNICIPALITY ? 100 : 0;
  return group + Math.log10(place.population + 1) + Math.log(weight);
}
