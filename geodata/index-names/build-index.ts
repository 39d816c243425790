import { codeNumber } from './index-tables.ts';
import type { IndexTables } from './index-tables.ts';
import { NameCollector } from './name-collector.ts';
import { nameVariants } from './name-variants.ts';
import type { VariantScope } from './name-variants.ts';
import { NAME_FORM, PLACE_KIND } from './place-kinds.ts';
import type { NamedPlace } from './place-kinds.ts';
import { WordCollector } from './word-collector.ts';

/** Inhabitants from which a town is known by short forms of its name too. */
const SALIENT_POPULATION = 2500;

/** Builds the index of all names. Entries of one name are ordered by kind, form and population. */
export function buildIndex(places: readonly NamedPlace[]): IndexTables {
  const words = new WordCollector();
  const names = new NameCollector();
  const entries = new EntryColumns(places.length);
  places.forEach((place, entry) => {
    entries.add(place);
    const weight = place.weight ?? 1;
    if (place.form !== NAME_FORM.OFFICIAL) names.add(words.idsOf(place.name), entry, place.form, weight);
    else {
      for (const variant of nameVariants(place.name, variantsOf(place))) {
        names.add(words.idsOf(variant.name), entry, variant.form, weight);
      }
    }
  });
  return {
    lexicon: words.finish(),
    ...names.finish(words.count, (entry, form) => rank(places[entry]!, form)),
    ...entries.finish(),
  };
}

/** States and municipalities have their short forms in the table of alternate names. */
function variantsOf(place: NamedPlace): VariantScope {
  if (place.kind === PLACE_KIND.STATE || place.kind === PLACE_KIND.MUNICIPALITY) return 'spelling';
  return place.kind === PLACE_KIND.LOCALITY && place.population >= SALIENT_POPULATION ? 'all' : 'census';
}

/** Referents of one name: the state, then municipalities, then everything else, each by size and form. */
function rank(place: NamedPlace, form: number): number {
  const group = place.kind === PLACE_KIND.STATE ? 200 : place.kind === PLACE_KIND.MUNICIPALITY ? 100 : 0;
  return group + Math.log10(place.population + 1) - form * 2 + Math.log(place.weight ?? 1);
}

class EntryColumns {
  private readonly kind: Uint8Array;
  private readonly code: Int32Array;
  private readonly population: Int32Array;
  private readonly longitude: Float32Array;
  private readonly latitude: Float32Array;
  private readonly nameEnd: Int32Array;
  private readonly memberEnd: Int32Array;
  private readonly members: number[] = [];
  private readonly encoder = new TextEncoder();
  private bytes = new Uint8Array(1 << 22);
  private used = 0;
  private count = 0;

  constructor(size: number) {
    this.kind = new Uint8Array(size);
    this.code = new Int32Array(size);
    this.population = new Int32Array(size);
    this.longitude = new Float32Array(size);
    this.latitude = new Float32Array(size);
    this.nameEnd = new Int32Array(size + 1);
    this.memberEnd = new Int32Array(size + 1);
  }

  add(place: NamedPlace): void {
    const at = this.count++;
    this.kind[at] = place.kind;
    this.code[at] = codeNumber(place.code);
    this.population[at] = place.population;
    this.longitude[at] = place.longitude;
    this.latitude[at] = place.latitude;
    if (this.bytes.length - this.used < (place.title ?? place.name).length * 3) {
      const wider = new Uint8Array(this.bytes.length * 2);
      wider.set(this.bytes);
      this.bytes = wider;
    }
    this.used += this.encoder.encodeInto(place.title ?? place.name, this.bytes.subarray(this.used)).written;
    this.nameEnd[at + 1] = this.used;
    for (const member of place.members ?? []) this.members.push(codeNumber(member));
    this.memberEnd[at + 1] = this.members.length;
  }

  finish() {
    return {
      entryKind: this.kind,
      entryCode: this.code,
      entryPopulation: this.population,
      entryLongitude: this.longitude,
      entryLatitude: this.latitude,
      entryName: this.nameEnd,
      nameBytes: this.bytes.slice(0, this.used),
      entryMember: this.memberEnd,
      members: Int32Array.from(this.members),
    };
  }
}
