import type { Anchors } from './anchors.ts';
import { distanceKm } from './distance-km.ts';

/** Anchors looked at before and after a candidate. */
const BEFORE = 8;
const AFTER = 4;
/** Words after which a neighbour counts half. */
const HALF_DISTANCE = 40;
const NEARBY_KM = 60;

/** How strongly the nearest anchors speak for a code, each 0–1. */
export interface Nearness {
  sameMunicipality: number;
  sameState: number;
  nearby: number;
}

/** The anchors nearest to one candidate after another; reused, so that nothing is allocated. */
export class Neighbours {
  readonly nearness: Nearness = { sameMunicipality: 0, sameState: 0, nearby: 0 };
  private anchors: Anchors | null = null;
  private from = 0;
  private to = 0;
  private readonly pulls = new Float64Array(BEFORE + AFTER);

  /** Turns to the candidate at a word. */
  lookFrom(anchors: Anchors, at: number): void {
    const { list } = anchors;
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle]!.at < at) low = middle + 1;
      else high = middle;
    }
    this.anchors = anchors;
    this.from = Math.max(0, low - BEFORE);
    this.to = Math.min(list.length, low + AFTER);
    for (let i = this.from; i < this.to; i++) {
      const anchor = list[i]!;
      this.pulls[i - this.from] =
        anchor.at === at ? 0 : anchor.weight / (1 + Math.abs(anchor.at - at) / HALF_DISTANCE);
    }
  }

  /** How near the anchors are to a place with this code and point. */
  measure(code: number, longitude: number, latitude: number): Nearness {
    const { nearness } = this;
    nearness.sameMunicipality = 0;
    nearness.sameState = 0;
    nearness.nearby = 0;
    const state = Math.trunc(code / 1000);
    for (let i = this.from; i < this.to; i++) {
      const pull = this.pulls[i - this.from]!;
      if (pull === 0) continue;
      const anchor = this.anchors!.list[i]!;
      if (anchor.code === code && pull > nearness.sameMunicipality) nearness.sameMunicipality = pull;
      if (pull > nearness.sameState && Math.trunc(anchor.code / 1000) === state) nearness.sameState = pull;
      if (
        pull > nearness.nearby &&
        anchor.code % 1000 !== 0 &&
        distanceKm(longitude, latitude, anchor.longitude, anchor.latitude) < NEARBY_KM
      )
        nearness.nearby = pull;
    }
    return nearness;
  }
}
