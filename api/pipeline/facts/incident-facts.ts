import type { FactPlace, Incident } from '#domain/fact.ts';
import { EXTRACTOR, evidenceOf } from './evidence-of.ts';
import { factIdOf } from './fact-id.ts';
import type { IncidentObservation } from './incidents/incident-observation.ts';
import { UNLOCATED, siteOf } from './place-of-fact.ts';
import type { Reading } from './reading.ts';

/** One fact for each event of a text, with the sentences about it as evidence. */
export function incidentFacts(reading: Reading, observations: readonly IncidentObservation[]): Incident[] {
  const ordinals = new Map<string, number>();
  return observations.map((one) => {
    const code = one.place?.code ?? null;
    const key = `${one.type}|${code ?? ''}|${one.period?.from ?? ''}`;
    const ordinal = ordinals.get(key) ?? 0;
    ordinals.set(key, ordinal + 1);
    return {
      kind: 'incident',
      id: factIdOf(
        'incident',
        reading.documentId,
        one.type,
        code,
        one.period?.from ?? null,
        one.period?.to ?? null,
        ordinal,
      ),
      place: placeOf(one, reading),
      period: one.period,
      status: 'candidate',
      confidence: one.place === null ? one.confidence * 0.5 : one.confidence,
      extractor: EXTRACTOR,
      evidence: one.spans.map((span) => evidenceOf(reading, span, one.rule, one.confidence)),
      type: one.type,
      ownTerm: one.ownTerm,
      groups: [...one.groups],
      casualties: one.casualties,
      casualtiesBySide: { ...one.casualtiesBySide },
      seizures: [...one.seizures],
    };
  });
}

/** Coordinates beside the event are its point; else the narrowest thing its place resolved to. */
function placeOf(one: IncidentObservation, reading: Reading): FactPlace {
  if (one.place === null) return UNLOCATED;
  for (const span of one.spans) {
    const exact = reading.mentions.places
      .within(span.start, span.end)
      .find(
        (mention) =>
          mention.level === 'coordinates' &&
          mention.point !== null &&
          (mention.code === null || mention.code === one.place!.code),
      );
    if (exact)
      return { code: one.place.code, name: one.place.mention.name, point: exact.point, wherePrecision: 1 };
  }
  return siteOf(one.place);
}
