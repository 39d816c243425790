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
  private readonly columns = new AnchorColumns();
  /** The anchors `[first, last)` are near, each with its pull. */
  private first = 0;
  private last = 0;
  private readonly pulls = new Float64Array(BEFORE + AFTER);
  /** The same, 0 for states. */
  private readonly placedPulls = new Float64Array(BEFORE + AFTER);

  /** Turns to the candidate at a word. */
  lookFrom(anchors: Anchors, at: number): void {
    const { columns, ofState, pulls, placedPulls } = this;
    for (let i = this.first; i < this.last; i++) ofState[columns.state[i]!] = 0;
    columns.turnTo(anchors);
    const next = columns.firstFrom(at);
    const first = Math.max(0, next - BEFORE);
    const last = Math.min(columns.count, next + AFTER);
    let placed = 0;
    for (let i = first; i < last; i++) {
      const distance = Math.abs(columns.at[i]! - at);
      // A candidate does not speak for itself.
      const pull = distance === 0 ? 0 : columns.weight[i]! / (1 + distance / HALF_DISTANCE);
      pulls[i - first] = pull;
      const state = columns.state[i]!;
      if (pull > ofState[state]!) ofState[state] = pull;
      placedPulls[i - first] = columns.code[i]! % 1000 === 0 ? 0 : pull;
      if (placedPulls[i - first]! > placed) placed = pull;
    }
    this.first = first;
    this.last = last;
    this.placed = placed;
  }

  /** How strongly the anchors of a municipality pull, 0–1. */
  ofMunicipality(code: number): number {
    const { columns, first, last, pulls } = this;
    let most = 0;
    for (let i = first; i < last; i++) {
      if (columns.code[i] === code && pulls[i - first]! > most) most = pulls[i - first]!;
    }
    return most;
  }

  /** How strongly the anchors near a point pull, 0–1. */
  near(longitude: number, latitude: number): number {
    const { columns, first, last, placedPulls } = this;
    let most = 0;
    for (let i = first; i < last; i++) {
      const pull = placedPulls[i - first]!;
      if (pull <= most) continue;
      if (isWithinKm(NEARBY_KM, longitude, latitude, columns.longitude[i]!, columns.latitude[i]!))
        most = pull;
    }
    return most;
  }
}

/** The anchors of a round in columns, in order of the text. */
class AnchorColumns {
  count = 0;
  at = new Int32Array(0);
  code = new Int32Array(0);
  state = new Uint8Array(0);
  weight = new Float64Array(0);
  longitude = new Float64Array(0);
  latitude = new Float64Array(0);
  private anchors: Anchors | null = null;

  /** Reads the anchors in, if they are others than before. */
  turnTo(anchors: Anchors): void {
    if (anchors === this.anchors) return;
    this.anchors = anchors;
    const { list } = anchors;
    this.count = list.length;
    if (list.length > this.at.length) this.makeRoom(list.length * 2);
    list.forEach((anchor, i) => {
      this.at[i] = anchor.at;
      this.code[i] = anchor.code;
      this.state[i] = Math.trunc(anchor.code / 1000);
      this.weight[i] = anchor.weight;
      this.longitude[i] = anchor.longitude;
      this.latitude[i] = anchor.latitude;
    });
  }

  /** Number of the first anchor that stands at a word or after it. */
  firstFrom(at: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private makeRoom(size: number): void {
    this.at = new Int32Array(size);
    this.code = new Int32Array(size);
    this.state = new Uint8Array(size);
    this.weight = new Float64Array(size);
    this.longitude = new Float64Array(size);
    this.latitude = new Float64Array(size);
  }
}
