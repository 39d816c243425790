import type { Anchors } from './anchors.ts';
import { WEIGHT } from './weights.ts';

const STATES = 32;

/**
 * What the text says of a town in each state, whichever town it is. It is turned to one candidate
 * after another, and works out anew only what differs from the one before.
 */
export class StateSupport {
  /** Support of a town in each state, 1–32, 0 for none. */
  readonly of = new Float64Array(STATES + 1);
  /** 1 for states the text has something to do with. */
  readonly concerned = new Uint8Array(STATES + 1);
  private anchors: Anchors | null = null;
  private own = -1;
  private said = -1;
  private scope = -1;
  private isTown = false;

  /**
   * Turns to a candidate, by states 1–32, 0 for none: the one its own name may mean, the one said to
   * contain it, the one of the heading that governs. `isTown`: it is introduced as one.
   */
  turnTo(anchors: Anchors, own: number, said: number, scope: number, isTown: boolean): void {
    const same = said === this.said && scope === this.scope;
    if (!same || anchors !== this.anchors) this.findConcerned(anchors, said, scope);
    if (!same || own !== this.own || isTown !== this.isTown) this.addUp(own, said, scope, isTown);
    this.anchors = anchors;
    this.own = own;
    this.said = said;
    this.scope = scope;
    this.isTown = isTown;
  }

  private findConcerned({ stateShare }: Anchors, said: number, scope: number): void {
    const { concerned } = this;
    for (let state = 0; state <= STATES; state++) {
      const isConcerned = said === 0 ? stateShare[state]! > 0 || state === scope : state === said;
      concerned[state] = isConcerned ? 1 : 0;
    }
  }

  /** Adds up what containers and headings say of each state. */
  private addUp(own: number, said: number, scope: number, isTown: boolean): void {
    const { of } = this;
    let elsewhere = 0;
    if (said !== 0) elsewhere += WEIGHT.outsideSaidState;
    // "In Tabasco" under a heading of Chiapas is no village of Chiapas.
    else if (own !== 0 && !isTown) elsewhere += WEIGHT.villageCalledLikeState;
    if (scope !== 0) elsewhere += WEIGHT.outsideScope;
    of.fill(elsewhere);
    if (said !== 0) of[said]! += WEIGHT.insideSaidState - WEIGHT.outsideSaidState;
    if (scope !== 0) of[scope]! += WEIGHT.insideScope - WEIGHT.outsideScope;
    if (own !== 0) of[own] = said === 0 ? 0 : said === own ? WEIGHT.insideSaidState : WEIGHT.outsideSaidState;
  }
}
