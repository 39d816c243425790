import type { Origin } from '#geodata/models/origin-model.ts';

/** A place already sure of, that speaks for its neighbours: where in the text and where on the map. */
export interface Anchor {
  /** Word it stands at. */
  readonly at: number;
  /** Code number. */
  readonly code: number;
  readonly longitude: number;
  readonly latitude: number;
  /** 0–1. */
  readonly weight: number;
}

/** The sure places of a document, in order of the text, with their totals. */
export interface Anchors {
  readonly list: readonly Anchor[];
  /** Share of the weight in each state, index 1–32. */
  readonly stateShare: Float64Array;
  /** Share of the weight of municipal anchors in each municipality. */
  readonly municipalityShare: ReadonlyMap<number, number>;
  /** The largest of these shares. */
  readonly mostMunicipalityShare: number;
}

/** What the guessed origin of a text counts beside its own anchors. */
const ORIGIN_WEIGHT = 1.5;
const NO_SHARES: ReadonlyMap<number, number> = new Map();

/** Adds up anchors, with the guessed origin of the text as one that stands nowhere. */
export function collectAnchors(list: readonly Anchor[], origin: Origin | null): Anchors {
  const stateShare = new Float64Array(33);
  if (list.length === 0 && origin === null)
    return { list, stateShare, municipalityShare: NO_SHARES, mostMunicipalityShare: 0 };
  const municipal = new Map<number, number>();
  let total = 0;
  let municipalTotal = 0;
  const add = (code: number, weight: number) => {
    const state = Math.trunc(code / 1000);
    if (state === 0) return;
    stateShare[state]! += weight;
    total += weight;
    if (code % 1000 === 0) return;
    municipal.set(code, (municipal.get(code) ?? 0) + weight);
    municipalTotal += weight;
  };
  for (const { code, weight } of list) add(code, weight);
  if (origin) add(origin.code, ORIGIN_WEIGHT * origin.probability);
  if (total > 0) for (let state = 1; state <= 32; state++) stateShare[state]! /= total;
  let most = 0;
  for (const [code, weight] of municipal) {
    const share = weight / municipalTotal;
    municipal.set(code, share);
    if (share > most) most = share;
  }
  return { list, stateShare, municipalityShare: municipal, mostMunicipalityShare: most };
}
