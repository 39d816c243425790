import { GrowingColumn, float32, int32, uint8 } from './growing-column.ts';
import { codeNumber } from './index-tables.ts';
import type { NamedPlace } from './place-kinds.ts';

/** Gathers the entries of the index, one column a property. */
export class EntryColumns {
  private readonly kind = new GrowingColumn(uint8);
  private readonly code = new GrowingColumn(int32);
  private readonly population = new GrowingColumn(int32);
  private readonly longitude = new GrowingColumn(float32);
  private readonly latitude = new GrowingColumn(float32);
  private readonly nameEnd = new GrowingColumn(int32);
  private readonly nameUnits = new GrowingColumn(uint8, 1 << 22);
  private readonly memberEnd = new GrowingColumn(int32);
  private readonly members = new GrowingColumn(int32, 1 << 12);

  constructor() {
    this.nameEnd.push(0);
    this.memberEnd.push(0);
  }

  /** Adds an entry and answers its number. */
  add(place: NamedPlace): number {
    const entry = this.kind.length;
    this.kind.push(place.kind);
    this.code.push(codeNumber(place.code));
    this.population.push(place.population);
    this.longitude.push(place.longitude);
    this.latitude.push(place.latitude);
    const name = place.title ?? place.name;
    for (let at = 0; at < name.length; at++) this.nameUnits.push(latin1(name.charCodeAt(at)));
    this.nameEnd.push(this.nameUnits.length);
    if (place.members) for (const member of place.members) this.members.push(codeNumber(member));
    this.memberEnd.push(this.members.length);
    return entry;
  }

  finish() {
    return {
      entryKind: this.kind.finish(),
      entryCode: this.code.finish(),
      entryPopulation: this.population.finish(),
      entryLongitude: this.longitude.finish(),
      entryLatitude: this.latitude.finish(),
      entryName: this.nameEnd.finish(),
      nameBytes: this.nameUnits.finish(),
      entryMember: this.memberEnd.finish(),
      members: this.members.finish(),
    };
  }
}

/** A code unit in Latin-1, which holds all of Spanish; the rare other letter loses its accent. */
function latin1(unit: number): number {
  if (unit < 256) return unit;
  const bare = String.fromCharCode(unit).normalize('NFD').charCodeAt(0);
  return bare < 256 ? bare : 63;
}
