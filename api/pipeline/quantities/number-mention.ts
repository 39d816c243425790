import type { Estimate } from '#domain/fact.ts';

/** A number in a text with its doubt. Offsets: UTF-16, end exclusive; a hedge stands inside the span. */
export interface NumberMention {
  readonly start: number;
  readonly end: number;
  /** Offset of the number itself, after "al menos" and the like. */
  readonly from: number;
  readonly value: number;
  readonly estimate: Estimate;
  /** Written in digits. */
  readonly digits: boolean;
}
