import type { IsoDay } from '../period.ts';
import type { Position } from '../place.ts';

/** An event of an ACLED export; fields as its codebook names them. */
export interface AcledEvent {
  readonly id: string;
  readonly day: IsoDay;
  /** 1 day, 2 week, 3 month. */
  readonly timePrecision: 1 | 2 | 3;
  readonly disorderType: string;
  readonly eventType: string;
  readonly subEventType: string;
  /** Named actors; empty ones left out. */
  readonly actors: readonly { readonly name: string; readonly associated: string; readonly kind: string }[];
  readonly admin1: string;
  readonly admin2: string;
  readonly location: string;
  readonly point: Position;
  /** 1 the place itself, 2 near it or part of a region, 3 a region. */
  readonly geoPrecision: 1 | 2 | 3;
  readonly source: string;
  readonly notes: string;
  readonly fatalities: number;
  /** Seconds since 1970 of the last change, which tells a corrected row from an old one; null when not given. */
  readonly timestamp: number | null;
}
