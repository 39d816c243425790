import type { FactColumns as ServedFacts } from '#api/queries/facts/facts-in-columns.ts';
import { dayNumber } from '#domain/period.ts';
import { OPEN_END, OPEN_START } from '../decode-facts.ts';

/** A fact as a test writes it; what is left out is not known. */
export interface SketchedFact {
  readonly kind: 'incident' | 'deployment' | 'presence';
  readonly place?: string;
  /** Days; null is open. */
  readonly start?: string | null;
  readonly end?: string | null;
  readonly undated?: boolean;
  readonly point?: readonly [number, number];
  readonly wherePrecision?: number;
  readonly confidence?: number;
  readonly killed?: number;
  readonly headcount?: number;
  readonly type?: string;
  readonly force?: string;
  readonly mission?: string;
  readonly groups?: string;
  readonly status?: string;
  readonly basis?: string;
  readonly ended?: boolean;
  readonly unit?: string;
  readonly source?: string;
}

/** Facts by column as the server sends them, in the order given. */
export function makeServedFacts(facts: readonly SketchedFact[]): ServedFacts {
  const numbers = (of: (fact: SketchedFact) => number | undefined) => facts.map((fact) => of(fact) ?? NaN);
  const words = (of: (fact: SketchedFact) => string | undefined) => facts.map((fact) => of(fact) ?? null);
  const presence = (fact: SketchedFact) => fact.kind === 'presence';
  return {
    no: Int32Array.from(facts, (_, index) => index + 100),
    start: Int32Array.from(facts, ({ undated, start }) =>
      undated ? OPEN_END : start == null ? OPEN_START : dayNumber(start),
    ),
    end: Int32Array.from(facts, ({ undated, end }) =>
      undated ? OPEN_START : end == null ? OPEN_END : dayNumber(end),
    ),
    longitude: Float32Array.from(numbers(({ point }) => point?.[0])),
    latitude: Float32Array.from(numbers(({ point }) => point?.[1])),
    wherePrecision: Uint8Array.from(facts, ({ wherePrecision, point }) => wherePrecision ?? (point ? 1 : 3)),
    confidence: Uint8Array.from(facts, ({ confidence }) => confidence ?? 90),
    killed: Float32Array.from(numbers(({ killed }) => killed)),
    headcount: Float32Array.from(numbers(({ headcount }) => headcount)),
    words: {
      kind: words(({ kind }) => kind),
      place: words(({ place }) => place),
      type: words(({ type }) => type),
      force: words(({ force }) => force),
      mission: words(({ mission }) => mission),
      groups: words(({ groups }) => groups),
      status: words(({ status }) => status ?? 'candidate'),
      basis: words((fact) => fact.basis ?? (presence(fact) ? 'stated' : undefined)),
      ended: words((fact) => (presence(fact) ? String(fact.ended ?? false) : undefined)),
      datePrecision: words(({ undated }) => (undated ? undefined : 'day')),
      unit: words(({ unit }) => unit),
      source: words(({ source }) => source ?? 'documents'),
    },
  };
}
