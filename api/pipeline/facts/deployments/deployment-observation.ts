import type { Estimate } from '#domain/fact.ts';
import type { Force } from '#domain/force.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { Mission } from '#domain/mission.ts';
import type { Period } from '#domain/period.ts';
import type { PlaceSlot } from '../masked.ts';

/** One statement of how many of a force are where, and for what (offsets in the text). */
export interface DeploymentObservation {
  readonly force: Force;
  readonly code: PlaceCode;
  /** The mention the code rests on; null for the country and for a state taken from a heading. */
  readonly place: PlaceSlot | null;
  readonly headcount: Estimate;
  readonly mission: Mission;
  readonly period: Period | null;
  readonly unit: string | null;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
  /** Ordinal of the block that titles its table, or of the first row, for checking rows against totals; null in prose. */
  readonly table: number | null;
  readonly isTotal: boolean;
  /** The troops of the event the text tells of. */
  readonly ofEvent: boolean;
}
