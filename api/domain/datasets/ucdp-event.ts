import type { IsoDay } from '../period.ts';
import type { Position } from '../place.ts';
import type { WherePrecision } from '../precision.ts';

/** An event of UCDP GED, as its codebook defines the fields. */
export interface UcdpEvent {
  readonly id: string;
  /** 1 state-based, 2 non-state, 3 one-sided. */
  readonly typeOfViolence: 1 | 2 | 3;
  /** Actors; several in one side are separated by ", ". */
  readonly sideA: string;
  readonly sideB: string;
  readonly wherePrecision: WherePrecision;
  /** State as the publisher writes it: "Guerrero state"; empty when none. */
  readonly adm1: string;
  /** Municipality as the publisher writes it: "Taxco municipality"; empty when none. */
  readonly adm2: string;
  readonly point: Position;
  /** 1 clear, 2 put together from summary reports. */
  readonly eventClarity: 1 | 2;
  /** 1 day, 2 two to six days, 3 week, 4 month, 5 longer. */
  readonly datePrecision: 1 | 2 | 3 | 4 | 5;
  readonly start: IsoDay;
  readonly end: IsoDay;
  readonly deathsA: number;
  readonly deathsB: number;
  readonly deathsCivilians: number;
  readonly deathsUnknown: number;
  readonly best: number;
  readonly high: number;
  readonly low: number;
}
