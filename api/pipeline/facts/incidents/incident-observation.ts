import type { Casualties, GROUP_ROLES, Seizure } from '#domain/fact.ts';
import type { GroupId } from '#domain/ids.ts';
import type { IncidentType } from '#domain/incident-type.ts';
import type { Period } from '#domain/period.ts';
import type { Side } from '../casualties/person-words.ts';
import type { Span } from '../../structure/structure.ts';
import type { PlaceSlot } from '../masked.ts';

/** One event as a text tells it (offsets in the text). */
export interface IncidentObservation {
  readonly type: IncidentType;
  /** The paper's own word for it. */
  readonly ownTerm: string;
  readonly place: PlaceSlot | null;
  readonly period: Period | null;
  readonly groups: readonly { readonly group: GroupId; readonly role: (typeof GROUP_ROLES)[number] }[];
  readonly casualties: Casualties;
  readonly casualtiesBySide: Readonly<Partial<Record<Side, Casualties>>>;
  readonly seizures: readonly Seizure[];
  /** The sentences about it, the one that names it first. */
  readonly spans: readonly Span[];
  readonly rule: string;
  readonly confidence: number;
  /** An entry of a list or row: a neighbour alike is another event, not the same told again. */
  readonly listed: boolean;
  /** Told by the title of the paper, which gives no day. */
  readonly title: boolean;
  /** One of several places the event was told of at once: its numbers are the sum. */
  readonly shared: boolean;
}
