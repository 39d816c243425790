import type { Anchors } from './anchors.ts';
import { isWithinKm } from './distance-km.ts';

/** Anchors looked at before and after a candidate. */
const BEFORE = 8;
const AFTER = 4;
/** Words after which a neighbour counts half. */
const HALF_DISTANCE = 40;
const NEARBY_KM = 60;
const STATES = 32;

/** The anchors nearest to one candidate after another; reused, so that nothing is allocated. */
export class Neighbours {
  /** Strongest pull of an anchor in each state, 1–32, each 0–1. */
  readonly ofState = new Float64Array(STATES + 1);
  /** Strongest pull of an anchor that is no state. */
  placed = 0;
  private count = 0;
  private readonly codes = new Int32Array(BEFORE + AFTER);
  private readonly pulls = new Float64Array(BEFORE + AFTER);
  private readonly longitudes = new Float64Array(BEFORE + AFTER);
  private readonly latitudes = new Float64Array(BEFORE + AFTER);

  /** Turns to the candidate at a word. */
  lookFrom({ list }: Anchors, at: number): void {
    for (let i = 0; i < this.count; i++) this.ofState[Math.trunc(this.codes[i]! / 1000)] = 0;
    this.count = 0;
    this.placed = 0;
    if (list.length === 0) return;
    const next = firstFrom(list, at);
    for (let i = Math.max(0, next - BEFORE); i < Math.min(list.length, next + AFTER); i++) {
      const anchor = list[i]!;
      if (anchor.at === at) continue;
      const pull = anchor.weight / (1 + Math.abs(anchor.at - at) / HALF_DISTANCE);
      const state = Math.trunc(anchor.code / 1000);
      this.codes[this.count] = anchor.code;
      this.pulls[this.count] = pull;
      this.longitudes[this.count] = anchor.longitude;
      this.latitudes[this.count] = anchor.latitude;
      this.count++;
      if (pull > this.ofState[state]!) this.ofState[state] = pull;
      if (anchor.code % 1000 !== 0 && pull > this.placed) this.placed = pull;
    }
  }

  /** How strongly the anchors of a municipality pull, 0–1. */
  ofMunicipality(code: number): number {
    let most = 0;
    for (let i = 0; i < this.count; i++) {
      if (this.codes[i] === code && this.pulls[i]! > most) most = this.pulls[i]!;
    }
    return most;
  }

  /** How strongly the anchors near a point pull, 0–1. */
  near(longitude: number, latitude: number): number {
    let most = 0;
    for (let i = 0; i < this.count; i++) {
      if (this.pulls[i]! <= most || this.codes[i]! % 1000 === 0) continue;
      if (isWithinKm(NEARBY_KM, longitude, latitude, this.longitudes[i]!, this.latitudes[i]!))
        most = this.pulls[i]!;
    }
    return most;
  }
}

/** Number of the first anchor that stands at a word or after it. */
function firstFrom(list: Anchors['list'], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
