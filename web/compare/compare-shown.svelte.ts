import type { Comparison } from '#domain/comparison.ts';

/**
 * The comparison that the map shows, for its legend: that stands on the map, outside of the pane, and
 * picks classes out for both.
 */
class ComparisonShown {
  comparison = $state.raw<Comparison | null>(null);
  /** Class that the legend picks out, 0 to 8; null shows all. */
  picked = $state<number | null>(null);
  /** Class that the pointer is over in the legend. */
  pointed = $state<number | null>(null);
  readonly focus = $derived(this.pointed ?? this.picked);
}

export const comparisonShown = new ComparisonShown();
