import type { Component } from 'svelte';
import type { PlaceCode } from '#domain/ids.ts';
import type { SummaryLevel } from '#domain/summary.ts';
import type { Fill } from './gl/area-shader.ts';

/** How one class of a painting looks; the colour as `#rrggbb`, of the theme in force. */
export interface AreaLook {
  readonly colour: string;
  /** `lined` and `dotted` let the land show through: for what is not known. */
  readonly fill?: Fill;
}

/**
 * Areas coloured by a view of its own (the comparison, the coverage) instead of by layers. The view
 * sets `atalaya.painting`, gives a new one whenever anything changes, and null when it closes.
 */
export interface AreaPainting {
  readonly level: SummaryLevel;
  /** At most MOST_LOOKS. */
  readonly looks: readonly AreaLook[];
  /** Look of each area, as an index of `looks`; one that is not named is bare land. */
  readonly classes: ReadonlyMap<PlaceCode, number>;
  /** In words, for the tooltip. */
  readonly describe: (code: PlaceCode) => string;
  /** Stands where the layers' legend would. */
  readonly legend: Component<{ compact: boolean }>;
}

/** Colours of the palette that are left for paintings. */
export const MOST_LOOKS = 20;
