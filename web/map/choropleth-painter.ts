import type { PlaceCode } from '#domain/ids.ts';

/** The part of a map that painting needs. */
export interface StateTarget {
  setFeatureState(feature: { source: string; id: string }, state: { class: number }): unknown;
}

/**
 * Colours the areas of one source by class through feature-state, touching only those whose class
 * changed since the frame before: a few of 2,475, so a step of the slider stays cheap.
 */
export class ChoroplethPainter {
  readonly #target: StateTarget;
  readonly #source: string;
  #painted = new Map<PlaceCode, number>();

  constructor(target: StateTarget, source: string) {
    this.#target = target;
    this.#source = source;
  }

  /** Paints `classes[i]` on `codes[i]`; a place not named gets class 0. Returns how many changed. */
  paint(codes: readonly PlaceCode[], classes: ArrayLike<number>): number {
    const next = new Map<PlaceCode, number>();
    for (let i = 0; i < codes.length; i++) if (classes[i]! > 0) next.set(codes[i]!, classes[i]!);
    let changed = 0;
    for (const [code, value] of next) {
      if (this.#painted.get(code) === value) continue;
      this.#set(code, value);
      changed++;
    }
    for (const code of this.#painted.keys()) {
      if (next.has(code)) continue;
      this.#set(code, 0);
      changed++;
    }
    this.#painted = next;
    return changed;
  }

  #set(code: PlaceCode, value: number): void {
    this.#target.setFeatureState({ source: this.#source, id: code }, { class: value });
  }
}
